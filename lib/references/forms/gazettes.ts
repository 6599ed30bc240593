import type { Candidate } from '../candidate.ts';
import type { Rule } from '../rule.ts';
import type { ReferenceKind } from '../types.ts';

interface Gazette {
  /** Begins its ids: "stb-2018-12345". */
  mark: string;
  kind: ReferenceKind;
  form: string;
}

/** The three gazettes of the Kingdom, by the first letters of their names and abbreviations. */
const GAZETTES: readonly (readonly [name: RegExp, gazette: Gazette])[] = [
  [/^(?:Staatsb|Stb)/, { mark: 'stb', kind: 'staatsblad', form: 'G1' }],
  [/^(?:Staatsc|Stc)/, { mark: 'stcrt', kind: 'staatscourant', form: 'G2' }],
  [/^Tr/, { mark: 'trb', kind: 'tractatenblad', form: 'G3' }],
];

const NAME =
  /(?:Staatsblad(?: van het Koninkrijk(?: der Nederlanden)?)?|Staatscourant|Tractatenblad|Stb\.?|Stcrt\.?|Trb\.?),? ?(?:\(Stb\.\) )?/y;
const YEAR = String.raw`(?<year>(?:18|19|20)\d\d)`;
const WORD = String.raw`(?:nrs?\.?|nummer|no\.) ?`;
const NUMBER = String.raw`(?<number>\d{1,5})(?!\d|[.,]\d{3}| \d{3}(?!\d))`;
/** Year and number; a date and number; and the year last, "Stb. 258/1988". */
const ISSUES = [
  new RegExp(String.raw`(?:jaargang )?${YEAR}(?:, ?| ?\/ ?| )(?:afl\. ?)?(?:${WORD})?${NUMBER}`, 'y'),
  new RegExp(String.raw`(?:van |d\.d\. )?\d{1,2} [a-z]{3,9} ${YEAR},? ${WORD}${NUMBER}`, 'y'),
  new RegExp(String.raw`(?<number>\d{1,4})\/${YEAR}(?!\d)`, 'y'),
];
/** A further one under the same name: "Stb. 2001, 424 en 425", "Stb. 1992, 593; 2004, 12". A year alone is none. */
const FURTHER = [
  new RegExp(
    String.raw`(?: en |; ?|, )(?=(?<place>${YEAR}, ?(?:nr\. ?)?${NUMBER}(?=[).;,\]]|$|\n| en )))`,
    'y',
  ),
  new RegExp(
    String.raw`(?: en |, (?=\d{1,5} en ))(?=(?<place>(?!(?:19|20)\d\d(?!\d))${NUMBER}(?=[).;,\]]|$|\n| en )))`,
    'y',
  ),
];

/** "Stb. 2018, 12345", "Staatscourant 2011, nr. 22774", "Trb. 1991/6"; a number without its year names none. */
export const gazettes: Rule = {
  cues: {
    capital: String.raw`(?<=(?<![A-Za-z])[ST])(?:tb|tcrt|rb|taatsblad|taatscourant|ractatenblad)(?![a-z])`,
  },
  take(cursor) {
    const start = cursor.position;
    const name = cursor.take(NAME)?.[0] ?? '';
    const gazette = GAZETTES.find(([begins]) => begins.test(name))?.[1];
    const first = takeOne(ISSUES);
    if (!gazette || !first) return [];
    let year = first['year']!;
    const found = [reference(gazette, year, first['number']!, start, cursor.position, 'label')];
    for (let next = takeOne(FURTHER); next; next = takeOne(FURTHER)) {
      const at = cursor.position;
      cursor.position += next['place']!.length;
      year = next['year'] ?? year;
      found.push(reference(gazette, year, next['number']!, at, cursor.position, 'list'));
    }
    return found;

    function takeOne(patterns: readonly RegExp[]): Record<string, string | undefined> | undefined {
      for (const pattern of patterns) {
        const match = cursor.take(pattern);
        if (match) return match.groups;
      }
      return undefined;
    }
  },
};

function reference(
  { mark, kind, form }: Gazette,
  year: string,
  number: string,
  start: number,
  end: number,
  evidence: 'label' | 'list',
): Candidate {
  const targets = [`${mark}-${year}-${String(Number(number))}`];
  return { kind, start, end, raw: '', targets, form, evidence };
}
