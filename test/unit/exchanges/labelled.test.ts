import { beforeAll, describe, expect, test } from 'vitest';
import { readLabels } from '../../../scripts/accuracy/exchanges/label.ts';
import { judgePaper, type JudgedPaper } from '../../../scripts/accuracy/exchanges/measure.ts';
import { exchangeFigures, pairFigures, wrongLines } from '../../../scripts/accuracy/exchanges/report.ts';

/** Forms whose questions the paper numbers or tags, and forms in which fractions ask. */
const NUMBERED = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q11'];
const FRACTIONS = ['Q7', 'Q8', 'Q9'];

describe('the labelled questions and answers', () => {
  let papers: JudgedPaper[] = [];
  beforeAll(async () => {
    const judged = await Promise.all(readLabels().map((labelled) => judgePaper(labelled, () => true)));
    papers = judged.filter((paper) => paper !== undefined);
  });

  const verdictsOf = (forms: string[]) =>
    papers.flatMap(({ verdicts }) => verdicts).filter(({ form }) => forms.includes(form));

  test('cover every form', () => {
    expect(Object.keys(exchangeFigures(papers).forms)).toEqual(
      expect.arrayContaining([...NUMBERED.filter((form) => form !== 'Q3'), ...FRACTIONS, 'Q10']),
    );
  });

  test('are read where they are numbered: at least 0.99 of the pairs', () => {
    const { precision, recall } = pairFigures(verdictsOf(NUMBERED));
    expect(Math.min(precision, recall), wrongLines(papers).join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('are read where fractions ask: precision at least 0.95, recall at least 0.90', () => {
    const { precision, recall } = pairFigures(verdictsOf(FRACTIONS));
    expect(precision, wrongLines(papers).join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall, wrongLines(papers).join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('are read the same from Word and PDF as from text', () => {
    for (const name of ['leerplicht', 'veerdienst', 'rijbewijs']) {
      const same = papers.filter(({ paper }) => paper.startsWith(`papers/${name}.`));
      expect(same).toHaveLength(2);
      for (const { verdicts } of same)
        expect(verdicts.map(({ outcome }) => outcome)).toEqual(['right', 'right', 'right']);
    }
  });
});
