import { beforeAll, describe, expect, test } from 'vitest';
import { readLabels } from '../../../scripts/accuracy/exchanges/label.ts';
import { judgePaper, type JudgedPaper } from '../../../scripts/accuracy/exchanges/measure.ts';
import { exchangeFigures, pairFigures, wrongLines } from '../../../scripts/accuracy/exchanges/report.ts';
import { pairs } from '../../../scripts/accuracy/limits.json' with { type: 'json' };

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
      expect.arrayContaining([
        ...pairs.numbered.forms.filter((form) => form !== 'Q3'),
        ...pairs.fractions.forms,
        'Q10',
      ]),
    );
  });

  test.each([
    ['where the paper numbers or tags them', pairs.numbered],
    ['where fractions ask', pairs.fractions],
  ])('are read %s', (_, limits) => {
    const { precision, recall } = pairFigures(verdictsOf(limits.forms));
    expect(precision, wrongLines(papers).join('\n')).toBeGreaterThanOrEqual(limits.precision);
    expect(recall, wrongLines(papers).join('\n')).toBeGreaterThanOrEqual(limits.recall);
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
