import type { Rule, Sign } from './rule.ts';
import { CUTS } from './text/normalise.ts';

/** A place in a text where a reference may show itself, and the rules that may read it, with where each may. */
export interface Place {
  index: number;
  cues: readonly Cue[];
}

interface Cue {
  rule: Rule;
  /** Sticky: whether the rule's cue matches right behind a place's sign. */
  pattern: RegExp;
  refuses: ((text: string, index: number) => boolean) | undefined;
}

/** Finds the first place in a text at or behind `from`. */
export type Scan = (text: string, from: number) => Place | undefined;

/** The characters of each sign, as they stand in a class of a pattern. */
const SIGNS: readonly (readonly [sign: Sign, characters: string])[] = [
  ['digit', String.raw`\d`],
  ['capital', 'A-Z'],
  ['quote', `'‘’«»“”„"`],
  ['dash', String.raw`\-\/\u2010-\u2015\u2212`],
  ['break', String.raw`\n\u00AD\u200B-\u200D\uFEFF\uFFFC`],
];
/** Any sign, of a number the first digit. As one class at the head it lets the engine pass over all else quickly. */
const ANY = String.raw`[${SIGNS.map(([, characters]) => characters).join('')}](?<!\d\d)`;

/** Makes what looks for the places of some rules. A place where layout cuts a word counts, too. */
export function createScanner(rules: readonly Rule[]): Scan {
  const signs = SIGNS.map(([sign, characters]) => {
    const own = rules.flatMap((rule) =>
      rule.cues[sign] === undefined ? [] : { rule, cue: rule.cues[sign] },
    );
    const sources = [...own.map(({ cue }) => cue), ...(CUTS[sign] ?? [])];
    return {
      is: new RegExp(`[${characters}]`),
      source: `(?<=[${characters}])(?:${sources.join('|')})`,
      cues: own.map(({ rule, cue }) => ({
        rule,
        pattern: new RegExp(cue, 'y'),
        refuses: rule.refuses?.[sign],
      })),
      mayBeRefused: own.some(({ rule }) => rule.refuses?.[sign]),
    };
  });
  const pattern = new RegExp(`${ANY}(?=${signs.map(({ source }) => source).join('|')})`, 'g');

  return (text, from) => {
    pattern.lastIndex = from;
    while (pattern.test(text)) {
      const index = pattern.lastIndex - 1;
      const { cues, mayBeRefused } = signs.find(({ is }) => is.test(text[index]!))!;
      if (!mayBeRefused || !isRefused(cues, text, index)) return { index, cues };
    }
    return undefined;
  };
}

/** Whether a rule refuses a place, and no other rule has its cue there. */
function isRefused(cues: readonly Cue[], text: string, index: number): boolean {
  let refused = false;
  for (const { pattern, refuses } of cues) {
    pattern.lastIndex = index + 1;
    if (refuses?.(text, index)) refused = true;
    else if (pattern.test(text)) return false;
  }
  return refused;
}
