import { readKnownIds } from '../index/default-index.ts';
import { readLabels } from './exchanges/label.ts';
import { changes, readStored, resultOf, store } from './exchanges/last-result.ts';
import { judgePaper, type JudgedPaper } from './exchanges/measure.ts';
import { exchangeFigures, exchangeTable, wrongLines } from './exchanges/report.ts';
import type { Section } from './section.ts';

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
  const now = resultOf(papers);
  const { gains, losses } = changes(readStored(), now);
  if (update && losses.length === 0) store(now);
  return {
    figures: { ...figures, gains, losses },
    report: [
      ...exchangeTable({ ...figures.forms, all: figures.all }),
      '',
      ...exchangeTable(figures.sets),
      '',
      `gains ${gains.length}, losses ${losses.length} since the stored result`,
      ...(verbose ? ['', ...wrongLines(papers)] : []),
    ],
    failures: losses.map((loss) => `exchanges: ${loss.replace('\t', ' #')} was right in the stored result`),
  };
};
