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

/** These patterns look back from a place, so that only what ends there is tried. */
const LEAD =
  /(?<=(,? (?:getiteld|genaamd|genoemd|met (?:de|als) (?:titel|naam)|onder de titel),?[:,]? ?|[:,] ?| ))/y;
/** "het door het WODC opgestelde «": the publisher's own work. */
const MADE = /(?<=( (?:opgestelde|uitgebrachte|gepubliceerde|uitgevoerde|verschenen)))/y;
const YEAR = new RegExp(
  String.raw`(?<=( \(${DATE}((?:19|20)\d\d)\)|,? (?:uit )?${DATE}((?:19|20)\d\d)))`,
  'y',
);
/** Things with a title that are no reports. */
const OTHER =
  /(?<=artikel(?:en)?|bericht(?:en)?|uitzending|aflevering|reportage|[Mm]otie|wetsvoorstel|[Ww]et|[Rr]egeling|[Pp]rogramma|[Cc]ampagne|[Pp]roject|[Cc]onvenant|[Pp]etitie|[Mm]anifest|[Bb]randbrief|[Bb]rief|column|interview|opiniestuk|podcast|documentaire|begrip|term|kop|slogan|motto|actieplan|aanpak|website|blog|vraag|uitspraak|zin|woorden|debat|cursus|opleiding|tentoonstelling|conferentie|congres|symposium|bijeenkomst|initiatief|concept|label|keurmerk|fonds|subsidie|pilot|nieuwsbericht|persbericht|tweet)/y;
const POINTED =
  /(?<=(?:\b[Zz]ie(?: ook)?|kennisgenomen van|[Bb]ekend met|\b[Kk]ent u|wijs(?:t|en) op|verwij(?:st|zen) naar)(?: (?:de|het))?)/y;
/** "WRR-rapport nr. 98 «": its number in the publisher's series. */
const NUMBER = /(?<=( (?:(?:nr\.?|nummer|no\.) ?)?\d{1,3}))/y;
const SERIES =
  /(?<=(?<![\w-])(Sociaal (?:en )?Cultureel Rapport|(Volksgezondheid Toekomst Verkenning)|(Balans van de Leefomgeving)|(Monitor Brede Welvaart)))/y;
const SERIES_PUBLISHERS = ['rivm', 'pbl', 'cbs'];

/** Reads the words before a title that begins, with its quote, at `start`. */
export function readBefore(text: string, start: number): Before {
  const led = start - (endingAt(LEAD, text, start)?.[1]!.length ?? 0);
  const made = endingAt(MADE, text, led);
  const behindDate = led - (made?.[1]!.length ?? 0);
  const dated = endingAt(YEAR, text, behindDate);
  const year = dated?.[2] ?? dated?.[3];
  const dateless = behindDate - (dated?.[1]!.length ?? 0);
  const number = endingAt(NUMBER, text, dateless)?.[1]!.length ?? 0;
  const numbered = number > 0 && workBefore(text, dateless - number) !== undefined;
  const words = numbered ? dateless - number : dateless;
  const other = () => endingAt(OTHER, text, words) !== null;
  const known = () => ({ ...(year && { year }), other: other() });

  const series = year ? endingAt(SERIES, text, words) : null;
  if (series) {
    const publisher = SERIES_PUBLISHERS.find((_, index) => series[index + 2]) ?? 'scp';
    return { ...known(), named: true, publisher, start: words - series[1]!.length, form: 'R8' };
  }
  const work = workBefore(text, words);
  if (work) {
    const end = words - work.length;
    const own = /[- ]/.test(text[end - 1] ?? '') ? publisherBefore(text, end - 1) : undefined;
    if (own) {
      const begun = { publisher: own.id, start: own.start, form: 'R4' as const };
      return { ...known(), named: true, plural: work.plural, ...begun };
    }
    const said = publishingSubject(text, end, start);
    return {
      ...known(),
      named: true,
      plural: work.plural,
      own: isOwn(text.slice(Math.max(0, end - 60), end)),
      ...said,
    };
  }
  const publisher = publisherBefore(text, words);
  const held = !publisher && text.startsWith(' (', start - 2);
  const holder = held ? publisherBefore(text, start - 2) : undefined;
  if (holder)
    return { ...known(), named: false, held: true, publisher: holder.id, start: holder.start, form: 'R1' };
  if (!publisher) {
    const said = text.startsWith(': ', start - 2) ? undefined : publishedBy(text, led);
    if (said) return { ...known(), named: false, ...said };
    // A year before a title without a publisher is any year of the sentence.
    return { other: other(), named: false, pointed: endingAt(POINTED, text, words) !== null };
  }
  if (made) return { ...known(), named: true, publisher: publisher.id };
  const parted = led !== (text[start - 1] === ' ' ? start - 1 : start);
  return { ...known(), ...behindPublisher(text, publisher, parted) };
}

/** What a pattern that looks back finds to end at a place. */
function endingAt(pattern: RegExp, text: string, end: number): RegExpExecArray | null {
  pattern.lastIndex = end;
  return pattern.exec(text);
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
