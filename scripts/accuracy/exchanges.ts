import { readKnownIds } from '../index/default-index.ts';
import { compareResults, keyOf } from './compare.ts';
import { LABELS, readLabels } from './exchanges/label.ts';
import { judgePaper, type JudgedPaper } from './exchanges/measure.ts';
import { exchangeFigures, exchangeTable, wrongLines } from './exchanges/report.ts';
import { readLastResult, storeResult, type ResultLine } from './last-result.ts';
import { changeLines } from './report.ts';
import type { Section } from './section.ts';

const LAST_RESULT = `${LABELS}last-result.tsv`;

/** Measures the questions and answers read out of labelled papers: real ones as facts, and made ones. */
export const measureExchanges: Section = async ({ update, verbose, tell }) => {
  const known = await readKnownIds();
  const papers: JudgedPaper[] = [];
  let absent = 0;
  for (const labelled of readLabels()) {
    const judged = await judgePaper(labelled, (id) => known.has(id));
    if (judged) papers.push(judged);
    else absent += 1;
  }
  if (absent > 0) tell(`exchanges: ${absent} labelled papers are not there, and are left out`);
  const figures = exchangeFigures(papers);
  const now = papers.flatMap(linesOf);
  const { gains, losses } = compareResults(now, readLastResult(LAST_RESULT));
  if (update && losses.length === 0) storeResult(now, LAST_RESULT);
  return {
    figures: { ...figures, gains, losses },
    report: [
      ...exchangeTable({ ...figures.forms, all: figures.all }),
      '',
      ...exchangeTable(figures.sets),
      '',
      ...(verbose ? ['not right:', ...wrongLines(papers), ''] : []),
      ...changeLines('gains', gains),
      ...changeLines('losses', losses),
    ],
    failures: losses.map((loss) => `exchanges: lost: ${keyOf(loss)} (${loss.from} → ${loss.to})`),
  };
};

/** What is stored of a paper's result: a line per label, "#3". */
function linesOf({ set, paper, verdicts }: JudgedPaper): ResultLine[] {
  return verdicts
    .filter(({ label }) => label > 0)
    .map(({ label, form, outcome }) => ({ set, id: paper, outcome, form, reference: `#${label}` }));
}
