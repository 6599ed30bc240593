import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settle } from '../../../lib/references/candidate.ts';
import { extractCandidates } from '../../../lib/references/extract.ts';
import { dossierOf, parseId } from '../../../lib/documents/ids.ts';
import { CORPUS, corpusAbsent } from '../../support/corpus.ts';

function readLines<Row>(file: string): Row[] {
  const lines = readFileSync(join(CORPUS, 'corpus/references', file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

/** A link that the official publisher made: its words, with the text on both sides. */
interface OfficialLink {
  before: string;
  anchor: string;
  after: string;
  target: string;
}

/** What the page that the product was first described by holds. */
const ON_SEED_PAGE = [
  'report:scp::gevestigd-maar-niet-thuis',
  'kst-31066-1016',
  'report:coalitieakkoord:2021:omzien-naar-elkaar-vooruitkijken-naar-de-toekomst',
  'report:scp:2016:integratie-in-zicht',
  'report:significant:2023:monitor-van-gelijkwaardige-kansen-en-evenredige-posities-op-de-arbeidsmarkt-ongeacht-migratieachtergrond',
];

describe.skipIf(corpusAbsent)(`real references${corpusAbsent ? ` (skipped: ${corpusAbsent})` : ''}`, () => {
  test('of the 55 papers that the publisher linked, all are found where only their dossier is known', () => {
    const links = readLines<OfficialLink>('official-links.jsonl').filter(({ target }) => parseId(target));
    expect(links).toHaveLength(55);
    const missed = links.filter(({ before, anchor, after, target }) => {
      const start = before.length;
      const known = (id: string) => id === `dossier-${dossierOf(target)}`;
      return !settle(extractCandidates(before + anchor + after), known).some(
        (found) => found.start < start + anchor.length && found.end > start && found.targets[0] === target,
      );
    });
    expect(missed.map(({ anchor, target }) => `${anchor} → ${target}`)).toEqual([]);
  });

  test('on the seed page, as its PDF has it, are these five and no other', () => {
    const [path] = globSync('seed/*.txt', { cwd: CORPUS });
    const found = settle(extractCandidates(readFileSync(join(CORPUS, path!), 'utf8')), () => true);
    expect(found.map(({ targets }) => targets.join(' | '))).toEqual(ON_SEED_PAGE);
  });

  test('no place in 490 texts that names a law gazette or European law is read as a paper', () => {
    const rows = readLines<{ text: string; matches: string[] }>('publications.jsonl');
    expect(rows).toHaveLength(490);
    const wrong = rows.flatMap(({ text, matches }) => {
      const papers = settle(extractCandidates(text), () => true).filter(({ targets }) =>
        /^(?:kst|dossier|ah|h)-/.test(targets[0]!),
      );
      return matches.flatMap((match) => {
        const start = text.indexOf(match);
        return papers.filter((paper) => paper.start < start + match.length && paper.end > start);
      });
    });
    expect(wrong.map(({ raw, targets }) => `${raw} → ${targets.join()}`)).toEqual([]);
  });
});
