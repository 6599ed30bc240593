import type { Candidate } from './candidate.ts';
import { dossierId, takeDossier } from './dossier.ts';
import { takeNumbers } from './numbers.ts';
import type { Rule } from './rule.ts';

const WORD = /(?:[Nn]r(s)?\.?|[Nn]ummer(s)?) ?(?=\d)/y;
const OPEN = / ?\( ?(?:[Kk]amerstuk(?:ken)? |[Dd]ossier )?/y;
const CLOSE = / ?\)/y;

/** A number before its dossier, as debates have it: "nr. 456 (36800-XVI)", "nr. 17, was nr. 9 (34834)". */
export const numberFirst: Rule = {
  cue: String.raw`(?<!\w)[Nn](?:rs?\.?|ummers?) ?(?=\d)`,
  take(cursor) {
    const start = cursor.position;
    const word = cursor.take(WORD);
    const numbers = word ? takeNumbers(cursor, Boolean(word[1] ?? word[2])) : [];
    const renumbered = /was |voorheen /.test(cursor.text.slice(start, cursor.position));
    const dossier =
      numbers.length > 0 && cursor.take(OPEN) ? takeDossier(cursor, { labelled: false }) : undefined;
    if (!dossier || !cursor.take(CLOSE)) return [];
    return numbers.map(({ value, start: at, end }, index): Candidate => {
      const target = `kst-${dossierId(dossier)}-${value}`;
      return {
        kind: 'kamerstuk',
        start: index === 0 ? start : at,
        end: index === numbers.length - 1 ? cursor.position : end,
        raw: '',
        targets: [target],
        form: renumbered ? 'K11' : 'K10',
        evidence: 'known',
        needs: [target, `dossier-${dossierId(dossier)}`],
      };
    });
  },
};
