import { MONTHS } from './months.ts';
import type { Asker } from './types.ts';

const NUMBER = String.raw`\d{1,3}`;
/** "vraag 4", "vragen 4, 5 en 7", "antwoord op vraag nr. 3", "antwoorden 2 tot en met 5"; not "antwoord 14 mei". */
const QUESTIONS = new RegExp(
  String.raw`\b(?:vra(?:ag|gen)|antwoord(?:en)?)\s(?:(?:nrs?\.?|nummers?)\s)?(${NUMBER}(?:(?:,| en|, en| t/m| tot en met|[-–])\s?${NUMBER}){0,20})(?!\d|\s(?:${MONTHS.join('|')}))`,
  'giu',
);
const RANGE = new RegExp(String.raw`(${NUMBER})(?:[-–]| t/m| tot en met)\s?(${NUMBER})`, 'gu');

/** The question numbers that a sentence names: "4"; those within a range too. */
export function questionsNamed(sentence: string): Set<string> {
  const numbers = new Set<string>();
  for (const [, list = ''] of sentence.matchAll(QUESTIONS)) {
    for (const [number] of list.matchAll(/\d+/g)) numbers.add(number);
    for (const [, first, last] of list.matchAll(RANGE)) {
      for (let number = Number(first); number < Number(last); number += 1) numbers.add(String(number));
    }
  }
  return numbers;
}

const DATE = new RegExp(String.raw`(?<!\d)(\d{1,2})\s(${MONTHS.join('|')})\s(\d{4})(?!\d)`, 'giu');

/** The dates that a sentence names, ISO, each as it is written. */
export function datesNamed(sentence: string): Map<string, string> {
  return new Map(
    Array.from(sentence.matchAll(DATE), ([written, day = '', month = '', year = '']) => {
      const number = String(MONTHS.indexOf(month.toLowerCase()) + 1);
      return [`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`, written] as const;
    }),
  );
}

/** Parties with a name that they go by beside their short one. */
const SAME_PARTY = [
  ['PvdD', 'Partij voor de Dieren'],
  ['NSC', 'Nieuw Sociaal Contract'],
  ['CU', 'ChristenUnie'],
  ['FVD', 'FvD', 'Forum voor Democratie'],
  ['BBB', 'BoerBurgerBeweging'],
  ['GroenLinks-PvdA', 'GL-PvdA', 'PvdA-GroenLinks', 'GroenLinks/PvdA'],
];

/** "Van der", which is written small as often as not. */
const PARTICLES = /^(?:(?:van|de|den|der|ten|ter|el)\s)+/i;

/**
 * Who of the askers a sentence names: a member, else a party by the name that the sentence gives it, else the
 * committee.
 */
export function askerNamed({ member, fraction, committee }: Asker, sentence: string): string | undefined {
  const isNamed = (name: string) => stands(name, sentence);
  return (
    namesIn(member).find((name) => isNamed(name.replace(PARTICLES, ''))) ??
    namesIn(fraction)
      .flatMap((name) => SAME_PARTY.find((names) => names.includes(name)) ?? [name])
      .find(isNamed) ??
    [committee].find((name) => name !== undefined && isNamed(name))
  );
}

/** "Mutluer, Lahlah en Boswijk" as three names. */
function namesIn(list = ''): string[] {
  return list.split(/,\s*(?:en\s)?|\sen\s/).filter(Boolean);
}

/** Whether a name stands in a text by itself; "GroenLinks" does not in "GroenLinks-PvdA", but does in "GroenLinks-fractie". */
function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    if (!/[\p{L}\p{N}]-?$/u.test(before) && !/^(?:[\p{L}\p{N}]|[-/]\p{Lu})/u.test(after)) return true;
  }
  return false;
}
