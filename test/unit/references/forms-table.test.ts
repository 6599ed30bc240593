import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../../lib/documents/ids.ts';
import { knownIn } from '../../../lib/references/reports/known-titles.ts';
import type { PageContext } from '../../../lib/references/types.ts';
import { findReferences } from '../../../scripts/references/find-references.ts';

interface Row {
  forms: string[];
  text: string;
  /** Canonical ids, one of which the text has; "…" stands for the rest of one. */
  ids: string[];
  needed: boolean;
}

const PAPER = 'kst-31066-1016';
const REPORT = 'report:wrr:2010:samenleven-in-verscheidenheid';
/** What stands around the examples of forms that lean on it, and what they come down to then. */
const AROUND: Record<string, { page?: PageContext; before?: string; ids?: string[] }> = {
  K26: { page: { dossier: '31066' } },
  S1: { page: { dossier: '31066' } },
  B1: { ids: [PAPER] },
  B2: { page: { agenda: [PAPER] }, ids: [PAPER] },
  N1: { before: '3 Kamerstuk 31 066, nr. 1016.\n4 ', ids: [PAPER] },
  N2: { before: '3 Kamerstuk 31 066, nr. 1016.\n4 ', ids: [PAPER] },
  R6: { ids: [REPORT] },
};

/** The examples of docs/forms.md; of the site's own links, which are no text, it can show none. */
const ROWS = readFileSync(new URL('../../../docs/forms.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-Z]/.test(line) && !line.startsWith('| LINK'))
  .flatMap((line): Row[] => {
    const [, form = '', examples = '', ids = '', needed = ''] = line.split('|').map((cell) => cell.trim());
    const forms = /^[A-Z]+\d*(?:, [A-Z]+\d*)*/.exec(form)![0].split(', ');
    const named = [...ids.matchAll(/`([^`]+)`/g)].map(([, id]) => id!);
    return examples.split('; ').map((text) => ({
      forms,
      text,
      ids: [...named, ...(AROUND[forms[0]!]?.ids ?? [])],
      needed: needed === 'needed',
    }));
  });

function formsRead({ forms, text, ids }: Row, hasIndex: boolean) {
  const { page = {}, before = '' } = AROUND[forms[0]!] ?? {};
  const known = hasIndex ? ids.flatMap((id) => [id, `dossier-${dossierOf(id) ?? ''}`]) : [];
  const sort = { brief: 'Brief regering', motie: 'Motie', voorstel: 'Voorstel van wet' };
  const type = Object.entries(sort).find(([word]) => text.includes(word))?.[1];
  const row = { id: 'a', text: before + text, page };
  const { references } = findReferences(row, knownIn(new Set(known)), (id) =>
    id === PAPER ? type : undefined,
  );
  return references
    .filter(({ targets }) => targets.some((target) => ids.some((id) => target.startsWith(id.split('…')[0]!))))
    .map(({ form }) => form)
    .filter((form) => forms.includes(form));
}

describe('docs/forms.md', () => {
  test('has rows', () => {
    expect(ROWS.length).toBeGreaterThan(80);
    expect(ROWS.filter(({ ids }) => ids.length === 0)).toEqual([]);
  });

  test.each(ROWS)('$forms: $text', (row) => {
    expect(formsRead(row, true)).not.toEqual([]);
    expect(formsRead(row, false).length > 0).toBe(!row.needed);
  });
});
