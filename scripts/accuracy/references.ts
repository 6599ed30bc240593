import { readKnownIds } from '../index/default-index.ts';
import { readPaperTypes } from '../references/paper-types.ts';
import { compareResults, type Changes } from './compare.ts';
import { corpusAbsent } from './corpus.ts';
import { readExplanations, unexplained } from './explained-losses.ts';
import {
  figuresBy,
  figuresOf,
  formOf,
  kindOf,
  tally,
  trapHits,
  type Figures,
  type Tally,
} from './figures.ts';
import { writeTables } from './forms-table.ts';
import type { Judgement } from './judge.ts';
import { readLastResult, resultLines, storeResult } from './last-result.ts';
import { missedLimits } from './limits.ts';
import { knownTo, readCase } from './read-case.ts';
import { caseOf, readLabelledDocuments } from './read-pages.ts';
import { OWN_SET, readReferenceCases } from './read-references.ts';
import { changeLines, faultLines, figuresTable, percent } from './report.ts';
import type { AccuracyOptions, SectionResult } from './section.ts';

/** Reads every labelled text there is. */
export async function judgeReferences(tell: (sentence: string) => void): Promise<Judgement[]> {
  const [bundled, typeOf] = await Promise.all([readKnownIds(), readPaperTypes()]);
  if (corpusAbsent) tell(`Real documents are left out: ${corpusAbsent}.`);
  const documents = corpusAbsent ? [] : readLabelledDocuments();
  const pages = documents.flatMap((document) => {
    const labelled = caseOf(document);
    if (!labelled) tell(`${document.document} is left out: it is not the text that was labelled.`);
    return labelled ?? [];
  });
  return [...readReferenceCases(), ...pages].map((labelled) =>
    readCase(labelled, knownTo(labelled, bundled), typeOf),
  );
}

/** What changed since the stored last result, and what of that nobody explained. */
export function changesSince(judgements: readonly Judgement[]): Changes & { failures: string[] } {
  const now = resultLines(judgements);
  const last = readLastResult();
  const changes = compareResults(now, last);
  return { ...changes, failures: unexplained(changes.losses, readExplanations(), now, last) };
}

/** How the real documents would be read, were every id there is in the index. */
async function readKnowingAll(judgements: readonly Judgement[]): Promise<Tally> {
  const typeOf = await readPaperTypes();
  const verdicts = judgements
    .filter(({ labelled }) => labelled.set !== OWN_SET)
    .flatMap(({ labelled }) => readCase(labelled, () => true, typeOf).verdicts);
  return tally(verdicts.map(({ outcome }) => outcome));
}

/** Measures how well references are found: `docs/accuracy.md` says what each figure is. */
export async function measureReferences(options: AccuracyOptions): Promise<SectionResult> {
  const judgements = await judgeReferences(options.tell);
  const { gains, losses, failures } = changesSince(judgements);
  if (options.update && failures.length === 0) {
    storeResult(resultLines(judgements));
    for (const file of writeTables(readLastResult())) options.tell(`The table in ${file} is new.`);
  }

  const all = figuresOf(judgements.flatMap(({ verdicts }) => verdicts));
  const hits = trapHits(judgements);
  const knowingAll = await readKnowingAll(judgements);
  const sets = figuresBy(judgements, (_, { labelled }) => labelled.set);
  const kinds = figuresBy(judgements, kindOf);
  const forms = figuresBy(judgements, formOf);
  return {
    figures: {
      all: { ...all, traps: judgements.filter(isTrap).length, trapHits: hits },
      knowingAll,
      sets: Object.fromEntries(sets),
      kinds: Object.fromEntries(kinds),
      forms: Object.fromEntries(forms),
      gains,
      losses,
    },
    report: [
      ...figuresTable('form', forms),
      '',
      ...figuresTable('kind', kinds),
      '',
      ...figuresTable('set', new Map([...sets, ['all', all]])),
      '',
      `texts: ${String(judgements.length)}, of which ${String(judgements.filter(isTrap).length)} traps; trap hits: ${String(hits)}`,
      summary(all),
      `were every id in the index, in the real documents: ${String(knowingAll.wrongLinks)} wrong links of ${String(knowingAll.found)}`,
      ...missedLimits(all, hits).map((sentence) => `to reach: ${sentence}`),
      '',
      ...(options.verbose ? ['not right:', ...faultLines(judgements), ''] : []),
      ...changeLines('gains', gains),
      ...changeLines('losses', losses),
    ],
    failures,
  };
}

const isTrap = ({ labelled }: Judgement): boolean => labelled.trap !== undefined;

function summary({ precision, recall, wrongLinkRate, ...figures }: Figures): string {
  return [
    `precision ${percent(precision)}`,
    `recall ${percent(recall)}`,
    `wrong links ${percent(wrongLinkRate)}`,
    `of the right ones: exact span ${percent(figures.exactSpans)}`,
    `same pages ${percent(figures.samePages)}`,
    `same kind ${percent(figures.sameKind)}`,
    `same form ${percent(figures.sameForm)}`,
  ].join(', ');
}
