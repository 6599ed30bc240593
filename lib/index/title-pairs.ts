import { slugOf } from '../documents/ids.ts';
import { titleAlias } from './title-alias.ts';

/** A report's title, and the paper that a text says it is printed in. */
export interface TitlePair {
  /** The id of the report's title alone: `report:::de-toekomst-van-tata`. */
  alias: string;
  id: string;
}

const QUOTES: [open: string, close: string][] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '”'],
  ['‘', '’'],
  ['"', '"'],
];
const PAIR = new RegExp(
  `\\b(?:rapport|advies|onderzoek|publicatie|evaluatie|monitor|beleidsdoorlichting|studie)\\s+(?:${QUOTES.map(
    ([open, close]) => `${open}([^${open}${close}]{3,200})${close}`,
  ).join('|')})\\s*\\(([^()]{5,120})\\)`,
  'giu',
);

/**
 * Pairs like: het rapport «Titel van het rapport» (Kamerstuk 31 066, nr. 12).
 *
 * @param papersIn The papers that a text refers to, canonical ids; a bracket that names several makes no pair.
 */
export function titlePairs(text: string, papersIn: (bracket: string) => readonly string[]): TitlePair[] {
  return Array.from(text.matchAll(PAIR)).flatMap((match) => {
    const quoted: (string | undefined)[] = match.slice(1, -1);
    const title = quoted.find((one) => one !== undefined) ?? '';
    const [id, ...others] = new Set(papersIn(match.at(-1)!));
    const alias = titleAlias(slugOf(title));
    return id !== undefined && others.length === 0 && alias ? [{ alias, id }] : [];
  });
}
