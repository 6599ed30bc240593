import { describe, expect, it } from 'vitest';
import { parseId } from '../../../lib/documents/ids.ts';
import type { Label, LabelledCase } from '../../../scripts/accuracy/label.ts';
import { readReferenceCases } from '../../../scripts/accuracy/read-references.ts';

const texts = readReferenceCases();
const references = texts.flatMap(({ labels }) => labels);
const traps = texts.filter(({ trap }) => trap !== undefined);

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
const FORMS = [...numbered('K', 28), ...numbered('A', 8), ...numbered('H', 4)];

describe('the labelled references', () => {
  it('are enough to measure by', () => {
    expect(references.length).toBeGreaterThanOrEqual(500);
    expect(traps.length).toBeGreaterThanOrEqual(250);
  });

  it('hold every form of the table', () => {
    const seen = new Set(references.map(({ form }) => form));
    expect(FORMS.filter((form) => !seen.has(form))).toEqual([]);
  });

  it('label something, or say what the trap is', () => {
    expect(texts.filter(({ labels, trap }) => labels.length === 0 && !trap)).toEqual([]);
  });

  it('have spans without white space around them, pages included', () => {
    const wrong = texts.flatMap((text) => text.labels.filter((label) => !standsIn(text, label)));
    expect(wrong).toEqual([]);
  });

  it('stand in the order of the text, and overlap only where a range implies a number', () => {
    const wrong = texts.flatMap(({ id, labels }) =>
      labels.flatMap((label, index) => {
        const next = labels[index + 1];
        return next && (next.start < label.start || (next.start < label.end && next.form !== 'L2'))
          ? [id]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('point at canonical ids, the first of their kind', () => {
    const wrong = references.filter(
      ({ kind, targets }) => !targets.every((target) => parseId(target)) || !isOfKind(targets[0], kind),
    );
    expect(wrong).toEqual([]);
  });

  it('know only canonical ids', () => {
    const known = texts.flatMap((text) => [...text.known, ...(text.page.agenda ?? [])]);
    expect(known.filter((id) => !parseId(id))).toEqual([]);
  });
});

function standsIn({ text }: LabelledCase, { start, end, pages = '' }: Label): boolean {
  const raw = text.slice(start, end);
  return raw !== '' && raw.trim() === raw && raw.includes(pages);
}

/** A paper may bear a number alone until it is typeset; such an id does not tell papers from other documents. */
function isOfKind(target = '', kind: string): boolean {
  return parseId(target)?.kind === kind || /^kst-\d{6,}$/.test(target);
}
