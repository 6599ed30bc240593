import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formsTable, readForms, TABLE_FILES, withTable } from '../../../scripts/accuracy/forms-table.ts';
import { readLastResult, type ResultLine } from '../../../scripts/accuracy/last-result.ts';
import { readLabelledDocuments } from '../../../scripts/accuracy/read-pages.ts';
import { readReferenceCases } from '../../../scripts/accuracy/read-references.ts';

const forms = readForms();
const cases = readReferenceCases();
const named = (form: string) => forms.find((row) => row.form === form);

test('every form that a label names has a row', () => {
  const labels = [...cases, ...readLabelledDocuments()].flatMap((labelled) => labelled.labels);
  expect([...new Set(labels.map(({ form }) => form))].filter((form) => !named(form))).toEqual([]);
});

test('every row shows one of its form', () => {
  const isShown = ({ form, example }: { form: string; example: string }) =>
    cases.some(
      ({ text, labels }) =>
        text.includes(example.replaceAll(' ⏎ ', '\n')) && labels.some((label) => label.form === form),
    );
  expect(forms.filter((row) => !isShown(row))).toEqual([]);
});

test('counts by form, and all together', () => {
  const line = (form: string, outcome: ResultLine['outcome']) => ({
    set: 's',
    id: 'a',
    form,
    outcome,
    reference: 'kst-1-1@0',
  });
  const result = [
    ...[line('K4', 'right'), line('K4', 'span'), line('K4', 'missed'), line('K4', 'wrong')],
    ...[line('K9', 'missed'), line('', 'quiet')],
  ];
  const rows = ['K4', 'K9', 'K10'].map((form) => ({ form, what: 'a form', example: 'a|b' }));
  expect(formsTable(result, rows).split('\n')).toEqual([
    '| form        | example | labels | precision | recall |',
    '| ----------- | ------- | -----: | --------: | -----: |',
    '| K4: a form  | a\\|b    |      3 |    66.7 % | 66.7 % |',
    '| K9: a form  | a\\|b    |      1 |         – |  0.0 % |',
    '| K10: a form | a\\|b    |      0 |         – |      – |',
    '| all         |         |      4 |    66.7 % | 50.0 % |',
  ]);
});

test('is the one that the documents show', () => {
  const table = formsTable(readLastResult());
  const shown = TABLE_FILES.map((file) => readFileSync(file, 'utf8'));
  expect(shown.filter((text) => text.includes(table))).not.toEqual([]);
  for (const text of shown) expect(withTable(text, table)).toBe(text);
});
