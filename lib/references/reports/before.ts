import { publisherBefore, type PublisherName } from './publishers.ts';
import { mayBegin, type Citation } from './report.ts';
import { isOwn } from './said.ts';
import { publishedBy, publishingSubject } from './subject.ts';
import { DATE, workBefore } from './words.ts';

/** What the words before a quoted title say of it. */
export interface Before {
  /** A word for a work stands before the title: "het rapport «". */
  named: boolean;
  /** It is a plural: several titles may follow. */
  plural?: boolean;
  /** A word for something else stands there: "het bericht «". */
  other: boolean;
  /** The reader's own attention is drawn to it: "bekend met «", "zie «". */
  pointed?: boolean;
  /** The publisher before it stands as in a note: "SCP, «…»". */
  citing?: boolean;
  publisher?: string;
  year?: string;
  /** It is called somebody's own: "in zijn rapport «". */
  own?: boolean;
  /** The publisher's bracket holds it: "het CPB («". */
  held?: boolean;
  /** Where the citation begins, when its publisher stands right before the title. */
  start?: number;
  form?: Citation['form'];
}

const LEAD = /(?:,? (?:getiteld|genaamd|genoemd|met (?:de|als) (?:titel|naam)|onder de titel),?)?[:,]? ?$/;
/** "het door het WODC opgestelde «": the publisher's own work. */
const MADE = / (?:opgestelde|uitgebrachte|gepubliceerde|uitgevoerde|verschenen)$/;
const YEAR = new RegExp(String.raw`(?: \(${DATE}((?:19|20)\d\d)\)|,? (?:uit )?${DATE}((?:19|20)\d\d))$`);
/** Things with a title that are no reports. */
const OTHER =
  /(?:artikel(?:en)?|bericht(?:en)?|uitzending|aflevering|reportage|[Mm]otie|[Ww]et|[Rr]egeling|[Pp]rogramma|[Cc]ampagne|[Pp]roject|[Cc]onvenant|[Pp]etitie|[Mm]anifest|[Bb]randbrief|[Bb]rief|column|interview|opiniestuk|podcast|documentaire|begrip|term|kop|slogan|motto|actieplan|aanpak|website|blog|vraag|uitspraak|zin|woorden|wetsvoorstel|debat|cursus|opleiding|tentoonstelling|conferentie|congres|symposium|bijeenkomst|initiatief|concept|label|keurmerk|fonds|subsidie|pilot|nieuwsbericht|persbericht|tweet)$/;
const POINTED =
  /(?:\b[Zz]ie(?: ook)?|kennisgenomen van|[Bb]ekend met|\b[Kk]ent u|wijs(?:t|en) op|verwij(?:st|zen) naar)(?: (?:de|het))?$/;
/** "WRR-rapport nr. 98 «": its number in the publisher's series. */
const NUMBER = / (?:(?:nr\.?|nummer|no\.) ?)?\d{1,3}$/;
const SERIES =
  /(?:^|[^\w-])(Sociaal (?:en )?Cultureel Rapport|(Volksgezondheid Toekomst Verkenning)|(Balans van de Leefomgeving)|(Monitor Brede Welvaart))$/;
const SERIES_PUBLISHERS = ['rivm', 'pbl', 'cbs'];

/** Reads the words before a title that begins, with its quote, at `start`. */
export function readBefore(text: string, start: number): Before {
  const from = Math.max(0, start - 160);
  const all = text.slice(from, start);
  const led = all.slice(0, all.length - LEAD.exec(all)![0].length);
  const made = MADE.exec(led);
  const dated = YEAR.exec(made ? led.slice(0, made.index) : led);
  const year = dated?.[1] ?? dated?.[2];
  const dateless = led.slice(0, dated?.index ?? made?.index);
  const numbered = NUMBER.exec(dateless);
  const words =
    numbered && workBefore(dateless.slice(0, numbered.index)) ? dateless.slice(0, numbered.index) : dateless;
  const known = { ...(year && { year }), other: OTHER.test(words) };

  const series = SERIES.exec(words);
  if (series && year) {
    const publisher = SERIES_PUBLISHERS.find((_, index) => series[index + 2]) ?? 'scp';
    const begin = from + words.length - series[1]!.length;
    return { ...known, named: true, publisher, start: begin, form: 'R8' };
  }
  const work = workBefore(words);
  if (work) {
    const end = from + words.length - work.length;
    const own = /[- ]/.test(text[end - 1] ?? '') ? publisherBefore(text, end - 1) : undefined;
    if (own) {
      const begun = { publisher: own.id, start: own.start, form: 'R4' as const };
      return { ...known, named: true, plural: work.plural, ...begun };
    }
    const said = publishingSubject(text, end, start);
    return {
      ...known,
      named: true,
      plural: work.plural,
      own: isOwn(text.slice(Math.max(0, end - 60), end)),
      ...said,
    };
  }
  const publisher = publisherBefore(text, from + words.length);
  const holder = publisher ?? (all.endsWith(' (') ? publisherBefore(text, start - 2) : undefined);
  if (holder && !publisher)
    return { ...known, named: false, held: true, publisher: holder.id, start: holder.start, form: 'R1' };
  if (!publisher) {
    const said = all.endsWith(': ') ? undefined : publishedBy(text, from + led.length);
    if (said) return { ...known, named: false, ...said };
    // A year before a title without a publisher is any year of the sentence.
    return { other: known.other, named: false, pointed: POINTED.test(words) };
  }
  if (made) return { ...known, named: true, publisher: publisher.id };
  return { ...known, ...behindPublisher(text, publisher, led !== all.trimEnd()) };
}

/** "het rapport van het SCP «", "SCP, «", and what is only a sentence about the publisher. */
function behindPublisher(text: string, { id, start }: PublisherName, parted: boolean): Omit<Before, 'other'> {
  const before = text.slice(Math.max(0, start - 60), start);
  const by = / (?:van|door|uit) (?:het |de )?$/.exec(before);
  const named = by !== null && workBefore(before.slice(0, by.index)) !== undefined;
  return {
    named,
    citing: parted && mayBegin(text, start),
    publisher: id,
    start,
    form: named ? 'R4' : 'R1',
  };
}
