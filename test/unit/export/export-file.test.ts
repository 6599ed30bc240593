import { afterEach, expect, test, vi } from 'vitest';
import { exportFile } from '../../../lib/export/export-file.ts';
import { EXPORT_FORMATS } from '../../../lib/export/types.ts';
import { itemOf } from './examples.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const saved = itemOf();
const reference = { ...saved, status: 'found' as const, places: 1 };

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['json', 'kamerlens-2026-11-22.json', '{\n  "format": "kamerlens-references",\n  "version": 1'],
  ['csv', 'kamerlens-2026-11-22.csv', '\uFEFFid,kind'],
  ['excel', 'kamerlens-2026-11-22.excel.csv', '\uFEFFid;kind'],
  ['ris', 'kamerlens-2026-11-22.ris', 'TY  - RPRT'],
  ['bibtex', 'kamerlens-2026-11-22.bib', '@techreport{kst-31066-1016,'],
  ['csl-json', 'kamerlens-2026-11-22.csl.json', '[\n  {\n    "id": "kst-31066-1016"'],
] as const)('%s is a file of its own', (format, name, beginning) => {
  const file = exportFile(format, [saved], NOW);
  expect(file.name).toBe(name);
  expect(file.mediaType).toMatch(/^(?:text|application)\/[a-z.+-]+$/);
  expect(file.text.slice(0, beginning.length)).toBe(beginning);
});

test('a page’s references are named apart, and have all in JSON', () => {
  const file = exportFile('json', [reference], NOW);
  expect(file.name).toBe('kamerlens-verwijzingen-2026-11-22.json');
  expect(JSON.parse(file.text)).toEqual({
    format: 'kamerlens-references',
    version: 1,
    exportedAt: '2026-11-22T12:00:00.000Z',
    items: [reference],
  });
});

test('the text may be another one than the format’s own', () => {
  const file = exportFile('json', [saved], NOW, () => 'whole');
  expect(file).toEqual({ name: 'kamerlens-2026-11-22.json', mediaType: 'application/json', text: 'whole' });
});

test('no two formats end up under one name', () => {
  const names = EXPORT_FORMATS.map((format) => exportFile(format, [saved], NOW).name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['Europe/Amsterdam', '2026-11-22T23:30:00Z', 'kamerlens-2026-11-23.csv'],
  ['America/Curacao', '2026-11-22T02:00:00Z', 'kamerlens-2026-11-21.csv'],
  ['Europe/Amsterdam', '2026-01-05T12:00:00Z', 'kamerlens-2026-01-05.csv'],
])('in %s, the name at %s has the reader’s own day', (zone, now, name) => {
  vi.stubEnv('TZ', zone);
  expect(exportFile('csv', [saved], new Date(now)).name).toBe(name);
});
