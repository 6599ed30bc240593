import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExchanges } from '../../../lib/exchanges/read.ts';
import { CORPUS, corpusAbsent } from '../../support/corpus.ts';

/** Who asked, and the questions that the paper leaves without an answer. */
const PAPERS: Record<string, { member: string; fraction: string; open?: string[] }> = {
  'ah-tk-20222023-3649': { member: 'Bromet', fraction: 'GroenLinks' },
  'ah-tk-20232024-1433': { member: 'Kostic', fraction: 'PvdD' },
  // A postponement.
  'ah-tk-20242025-545': { member: 'Podt', fraction: 'D66', open: ['1', '2', '3', '4', '5', '6'] },
  'ah-tk-20242025-548': { member: 'Paternotte en Podt', fraction: 'D66' },
  'ah-tk-20242025-559': { member: 'Mohandis', fraction: 'GroenLinks-PvdA' },
  'ah-tk-20242025-561': { member: 'Vlottes', fraction: 'PVV' },
  'ah-tk-20242025-563': { member: 'Paulusma', fraction: 'D66' },
  'ah-tk-20242025-566': { member: 'Soepboer en Wingelaar', fraction: 'Nieuw Sociaal Contract' },
  'ah-tk-20242025-571': { member: 'Kostic', fraction: 'PvdD' },
  'ah-tk-20242025-575': { member: 'Boswijk', fraction: 'CDA' },
  'ah-tk-20242025-577': { member: 'Teunissen', fraction: 'PvdD' },
  'ah-tk-20242025-580': { member: 'Hertzberger', fraction: 'Nieuw Sociaal Contract' },
  'ah-tk-20242025-582': { member: 'Ellian en Paternotte', fraction: 'VVD en D66' },
  'ah-tk-20242025-584': { member: 'Martens-America', fraction: 'VVD' },
  'ah-tk-20242025-586': { member: 'Postma', fraction: 'Nieuw Sociaal Contract' },
  'ah-tk-20242025-592': { member: 'Koekkoek', fraction: 'Volt' },
  // The text layer glues the two names.
  'ah-tk-20242025-594': { member: 'DaniëlleJansen', fraction: 'Nieuw Sociaal Contract' },
  // The paper itself prints "Vraag 7" twice, with the same words, and then "Antwoord 8".
  'ah-tk-20242025-597': { member: 'Kathmann', fraction: 'GroenLinks-PvdA' },
};

/** The lines of a paper, without the running heads that its pages print. */
function readPaper(path: string): string[] {
  return readFileSync(join(CORPUS, path), 'utf8')
    .split('\n')
    .map((line) => line.replace(/^.*Tweede Kamer, vergaderjaar [\d–-]+, Aanhangsel \d+/, ''));
}

describe.skipIf(corpusAbsent)(
  `real answered questions${corpusAbsent ? ` (skipped: ${corpusAbsent})` : ''}`,
  () => {
    const paths = globSync('corpus/documents/aanhangsel/*.txt', { cwd: CORPUS }).sort();

    test('are all there', () => {
      expect(paths.map((path) => path.replace(/^.*\/|\.txt$/g, ''))).toEqual(Object.keys(PAPERS));
    });

    test.each(paths)(
      '%s: as many as it has heads, by who asked them, answered but for those left open',
      (path) => {
        const { open = [], ...asker } = PAPERS[path.replace(/^.*\/|\.txt$/g, '')]!;
        const lines = readPaper(path);
        const heads = lines.flatMap(
          (line) => /^\s*Vra(?:ag|gen) ([\d, en]+)$/.exec(line.trimEnd())?.[1]?.match(/\d+/g) ?? [],
        );
        const exchanges = readExchanges(lines.map((text) => ({ text })));
        expect(exchanges.length).toBeGreaterThan(0);
        expect(exchanges).toHaveLength(heads.length);
        for (const exchange of exchanges) expect(exchange.asker).toEqual(asker);
        const unanswered = exchanges.flatMap(({ answer, numbers }) => (answer ? [] : numbers!));
        expect(unanswered).toEqual(open);
      },
    );
  },
);
