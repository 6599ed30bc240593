import { dossierOf } from '../../documents/ids.ts';
import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { takeNumberFirst } from '../forms/number-first.ts';
import { takeNumbers } from '../forms/numbers.ts';
import type { Rule } from '../rule.ts';
import { sentenceSpan } from '../text/sentence.ts';
import type { PageContext } from '../types.ts';

const WORD_BEFORE = /(?<=(\b[Nn]rs?\.? ?))/y;
const WORD = /[Nn]r(s)?\.? ?/y;
/** Parts of an amendment: "stuk nr. 12, I", "stuk nrs. 32, I en II"; they are one paper with it. */
const PARTS = /, ?[IVX]{1,4}\b(?:(?:, | en | t\/m )[IVX]{1,4}\b)*/y;

/** "stuk" before the number says that it numbers a paper of the dossier at hand. */
const STUK = /(?<![\wÀ-ÿ-])(?:[Kk]amer)?[Ss]tuk(?:ken)? (?:(?:met|onder) )?$/;
const PAPER = String.raw`(?:moties?|(?:sub)?amendement(?:en)?|(?:kamer)?brie(?:f|ven)|nota'?s?|notities?|verslag(?:en)?|memorie|adviez?en|advies|rapport(?:en)?|(?:wets)?voorstel(?:len)?|(?:stuk|document)(?:k?en)?)`;
/** Reports and advices of others have numbers of their own: "WRR-rapport nr. 98". */
const OF_BODY = /[A-Z]-(?:rapport(?:en)?|advies|adviezen|studies?)(?![\wÀ-ÿ])[^.;:()\d]{0,60}\(?$/;
/** "nr." with nothing between it and a paper's name: "de brief nr. 6", "de brief (nr. 6". */
const NAMED_BESIDE = new RegExp(String.raw`(?<![\wÀ-ÿ])${PAPER} \(?$`, 'i');
/** "nr." right behind a paper's name, or somewhat further behind a comma or bracket: "de nota …, nr. 6". */
const NAMED = new RegExp(
  String.raw`(?<![\wÀ-ÿ])${PAPER}(?: |(?:[- ][^.;:()\d]{1,90})?(?:, ?|: | ?\((?:zie )?|,? (?:met|onder|op) (?:de )?))$`,
  'i',
);
/** Words that point at a paper by its number alone: "zie nr. 7", "t.v.v. nr. 82", "gedrukt onder nr. 21". */
const POINTED =
  /(?:^|[\s(])(?:zie(?: ook)?|vgl\.|cf\.|in|t\.?v\.?v\.?|vervanging van|gedrukt onder|krijgt|kreeg) $/i;
const LISTED = /(?:^|\n)(?:[-•*·] ?)?$|\($/;

/** What is numbered by itself: gazettes, European acts, debates, the parts of a law. Within its own sentence. */
const OTHER =
  /(?:Handelingen|Hand\.|Aanhangsel|Aanh\.|[Ss]tb|[Ss]tcrt|[Tt]rb|[Ss]taatsblad|[Ss]taatscourant|[Tt]ractatenblad|P[Bb](?:EU|EG|L)?\b|\bE[EU]?[UG]\b|Euratom|CO[MN]\b|[Vv]erordening|[Rr]ichtlijn|[Bb]esluit|[Vv]erdrag|[Pp]rotocol|[Kk]enmerk|[Zz]aak|[Ii]tem|[Vv]ra(?:ag|gen)|[Aa]ntwoord|[Oo]nderdeel|[Aa]rtikel|\b[Aa]rt\.|[Bb]ijlage|[Tt]abel)[^;\n]{0,60}$/;
/** What makes a number another's behind it: "nr. 428/2009", and the head of a paper itself: "Nr. 7 BRIEF VAN …". */
const NO_NUMBER = /^(?:\/|[.,]\d|-\d| ?%| [A-Z]{3})/;
/** "nr. 12 van de lijst"; of people it is a paper: "nr. 12 van het lid …". */
const OF_OTHER =
  /^ van (?:de|het|een) (?!leden|lid|here?n|heer|dames|minister|staatssecretaris|fractie|regering|kabinet|Kamer|commissie)/;
const DOSSIER =
  /(?<![\d.,€-])(?<!(?:€|EUR) )\d\d[ .-]?\d{3}(?!\d| ?(?:euro|mln|miljoen|personen|woningen|%))/g;

/** A number alone, as papers have it of their own dossier: "nr. 7", "motie op stuk nr. 12"; else with its dossier behind it. */
export const short: Rule = {
  cues: {
    digit: String.raw`(?<=(?<!\w)[Nn]rs?\.?\s{0,9}\d)(?!\d{0,3}\/(?:19|20)\d\d(?!\d))`,
    capital: String.raw`(?=[A-Z]?\b)(?<=(?<!\w)[Nn]rs?\.?\s{0,9}[A-Z])`,
  },
  take(cursor, page) {
    const word = cursor.take(WORD_BEFORE)?.[1];
    const start = cursor.position - (word?.length ?? 0);
    if (!word || start < cursor.free) return [];
    cursor.position = start;
    const whole = takeNumberFirst(cursor);
    if (whole.length > 0) return whole;
    cursor.position = start;
    const dossier = dossierOfPage(page);
    return dossier === undefined ? [] : takeShort(cursor, page, dossier);
  },
};

/** The dossier that a number alone belongs to: the page's first, else the only one on a debate's agenda. */
function dossierOfPage({ dossier, agenda = [] }: PageContext): string | undefined {
  if (dossier) return dossier;
  const [first, ...others] = new Set(agenda.map(dossierOf));
  return others.length === 0 ? first : undefined;
}

function takeShort(cursor: Cursor, page: PageContext, dossier: string): Candidate[] {
  const { text, position: at } = cursor;
  const stuk = STUK.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
  const word = cursor.take(WORD);
  const numbers = word ? takeNumbers(cursor, word[1] !== undefined) : [];
  const last = numbers.at(-1);
  // Letters number the papers of the Senate.
  if (!last || (page.chamber !== 'ek' && numbers.some(({ value }) => /^[A-Z]/.test(value)))) return [];
  if (!last.pages && cursor.take(PARTS)) last.end = cursor.position;
  const behind = text.slice(cursor.position, cursor.position + 30);
  const isRenumbered = /,? \(?was /.test(text.slice(at, cursor.position));
  if (NO_NUMBER.test(behind)) return [];
  if (stuk === 0 && !isRenumbered && (OF_OTHER.test(behind) || !isPaper(text, at))) return [];
  const start = at - stuk;
  if (namesOther(text, start, cursor.position, dossier)) return [];
  return numbers.map(({ value, pages, ...place }, index) => {
    const target = `kst-${dossier}-${value}`;
    return {
      kind: 'kamerstuk',
      start: index === 0 ? start : place.start,
      end: place.end,
      raw: '',
      targets: [target],
      ...(pages && { pages }),
      form: isRenumbered ? 'K11' : stuk > 0 ? 'K26' : 'S1',
      evidence: 'page',
      needs: [target],
    };
  });
}

/** Whether the words before a number say that it is a paper's; of what is numbered by itself the nearest word counts. */
function isPaper(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  if (OF_BODY.test(before)) return false;
  if (NAMED_BESIDE.test(before)) return true;
  if (![NAMED, POINTED, LISTED].some((lead) => lead.test(before))) return false;
  return !OTHER.test(text.slice(Math.max(at - 120, sentenceSpan(text, at, at + 1).start), at));
}

/** Whether the sentence names another dossier: the number may then be of that one. */
function namesOther(text: string, start: number, end: number, dossier: string): boolean {
  const sentence = sentenceSpan(text, start, end);
  const named = text.slice(sentence.start, sentence.end).match(DOSSIER) ?? [];
  return named.some((digits) => digits.replace(/\D/g, '') !== dossier.slice(0, 5));
}
