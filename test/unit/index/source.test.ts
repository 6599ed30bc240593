import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../../../scripts/index/problem.ts';
import { readSource } from '../../../scripts/index/read-source.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerlens-source-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Reads a source of these files; problems without the folder's name. */
async function read(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const { source, problems } = await readSource([folder]);
  return { source, problems: problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, '')) };
}

const HEAD = 'id\tkind\ttype\ttitle\tdate\tdossier\tsender\tannexOf\tdocumentNumber\tcaseNumber';
const GOOD = 'kst-1-1\tkamerstuk\tBrief\tTitel\t2022-04-20\t31066\tMinister\tkst-1-2\t2022D06725\t2022Z03223';
const documents = (...rows: string[]) => ({ 'documents.tsv': [HEAD, ...rows, ''].join('\n') });

const exchanges = (value: unknown) => ({
  ...documents(GOOD),
  'exchanges/kst-1-1.json': typeof value === 'string' ? value : JSON.stringify(value, null, 2),
});
const ENTRY = { ordinal: 1, question: 'Vraag?', answer: 'Antwoord.', cites: [] };

describe('a table of documents', () => {
  test('gives records with only the fields that are filled', async () => {
    const { source, problems } = await read(documents(GOOD, 'kst-1-2\tkamerstuk\t\tTweede'));
    expect(problems).toEqual([]);
    expect(source.documents).toEqual([
      {
        id: 'kst-1-1',
        kind: 'kamerstuk',
        title: 'Titel',
        date: '2022-04-20',
        type: 'Brief',
        sender: 'Minister',
        dossier: '31066',
        annexOf: 'kst-1-2',
        documentNumber: '2022D06725',
        caseNumber: '2022Z03223',
      },
      { id: 'kst-1-2', kind: 'kamerstuk', title: 'Tweede' },
    ]);
  });

  test.each([
    ['no id', '\tkamerstuk\t\tTitel', 'id is empty'],
    ['an id that is none', 'kst 1\tkamerstuk\t\tTitel', 'id "kst 1" is no canonical id'],
    ['no title', 'kst-1-2\tkamerstuk', 'title is empty'],
    ['a kind that is none', 'kst-1-2\tbrief\t\tTitel', 'kind "brief" is none of kamerstuk, '],
    [
      'a date that is none',
      'kst-1-2\tkamerstuk\t\tTitel\t2022-02-30',
      'date "2022-02-30" is no date like 2022-04-20',
    ],
    ['a date in Dutch', 'kst-1-2\tkamerstuk\t\tTitel\t20-4-2022', 'date "20-4-2022" is no date'],
    [
      'a dossier that is none',
      'kst-1-2\tkamerstuk\t\tTitel\t\t31 066',
      'dossier "31 066" is no dossier like',
    ],
    [
      'a number that is none',
      'kst-1-2\tkamerstuk\t\tTitel\t\t\t\t\t06725',
      'documentNumber "06725" is no number like',
    ],
    ['too many cells', `${GOOD}\tmore`, '11 cells, but there are 10 columns'],
    ['an id that is there', GOOD, 'kst-1-1 is already at documents.tsv:2'],
  ])('names file and line of a row with %s, and keeps the rest', async (_, row, message) => {
    const { source, problems } = await read(documents(GOOD, '', row, 'kst-1-9\tkamerstuk\t\tLaatste'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`documents.tsv:4: ${message}`);
    expect(source.documents.map(({ id }) => id)).toEqual(['kst-1-1', 'kst-1-9']);
  });

  test('with another header is refused whole', async () => {
    const { problems } = await read({ 'documents.tsv': 'identifier\ttitle\nkst-1-1\tTitel\n' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^documents\.tsv:1: the columns are id, kind, .*, not: identifier$/);
  });
});

describe('the other tables', () => {
  test('reports become records, and their aliases aliases', async () => {
    const { source, problems } = await read({
      'reports.tsv':
        'id\ttitle\tsubtitle\tdate\tpublisher\ttype\tannexOf\turl\taliases\n' +
        'report:scp:2016:integratie\tIntegratie\tEen blik\t2016\tSCP\tRapport\t\thttps://scp.nl/a\treport:scp:2017:x|report:scp::y\n',
    });
    expect(problems).toEqual([]);
    expect(source.documents).toEqual([
      {
        id: 'report:scp:2016:integratie',
        kind: 'report',
        title: 'Integratie: Een blik',
        date: '2016',
        type: 'Rapport',
        sender: 'SCP',
        url: 'https://scp.nl/a',
      },
    ]);
    expect(source.aliases.map(({ alias }) => alias)).toEqual(['report:scp:2017:x', 'report:scp::y']);
  });

  test('an address that is none of the web is named', async () => {
    const { problems } = await read({
      'reports.tsv': 'id\ttitle\tpublisher\turl\nreport:scp:2016:a\tA\tSCP\tjavascript:alert(1)\n',
    });
    expect(problems).toEqual(['reports.tsv:2: url "javascript:alert(1)" is no web address']);
  });

  test('an alias of nothing, of a document, or twice is named', async () => {
    const { source, problems } = await read({
      ...documents(GOOD, 'kst-1-2\tkamerstuk\t\tTweede'),
      'aliases.tsv': 'alias\tid\nkst-9\tkst-8-8\nkst-1-2\tkst-1-1\nkst-7\tkst-1-1\nkst-7\tkst-1-2\n',
    });
    expect(problems).toEqual([
      'aliases.tsv:2: alias "kst-9" is of "kst-8-8", which no row has',
      'aliases.tsv:3: alias "kst-1-2" is a document of its own',
      'aliases.tsv:5: alias kst-7 is already at aliases.tsv:4',
    ]);
    expect(source.aliases).toEqual([{ alias: 'kst-7', id: 'kst-1-1' }]);
  });
});

describe('a file of exchanges', () => {
  test('gives each exchange what the file says for all', async () => {
    const { source, problems } = await read(
      exchanges({
        document: 'kst-1-1',
        date: '2022-01-02',
        asker: { fraction: 'D66' },
        respondent: 'Minister',
        exchanges: [
          ENTRY,
          { ...ENTRY, ordinal: 2, numbers: ['2', '3'], asker: { member: 'Kuzu' }, answer: null },
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(source.exchanges).toEqual([
      {
        ...ENTRY,
        id: 'kst-1-1#1',
        document: 'kst-1-1',
        date: '2022-01-02',
        asker: { fraction: 'D66' },
        respondent: 'Minister',
        text: 'summary',
      },
      {
        ...ENTRY,
        id: 'kst-1-1#2',
        document: 'kst-1-1',
        ordinal: 2,
        numbers: ['2', '3'],
        date: '2022-01-02',
        asker: { member: 'Kuzu' },
        respondent: 'Minister',
        answer: null,
        text: 'summary',
      },
    ]);
  });

  test.each([
    ['an unknown field', { ...ENTRY, ordinal: 2, anser: 'x' }, 'exchange 2: anser'],
    ['no answer at all', { ordinal: 2, question: 'Vraag?', cites: [] }, 'exchange 2: answer'],
    ['an empty question', { ...ENTRY, ordinal: 2, question: '' }, 'exchange 2: question: is empty'],
    [
      'a citation of no id',
      { ...ENTRY, ordinal: 2, cites: [{ target: 'stuk 5', in: 'answer' }] },
      'exchange 2: cites.0.target: is no canonical id',
    ],
    [
      'a place that is none',
      { ...ENTRY, ordinal: 2, cites: [{ target: 'kst-1-1', in: 'title' }] },
      'exchange 2: cites.0.in',
    ],
    ['an ordinal that is there', ENTRY, 'kst-1-1#1 is already at exchanges/kst-1-1.json:'],
  ])('names file and line of an exchange with %s, and keeps the rest', async (_, bad, message) => {
    const file = { document: 'kst-1-1', exchanges: [ENTRY, bad, { ...ENTRY, ordinal: 3 }] };
    const { source, problems } = await read(exchanges(file));
    const lines = JSON.stringify(file, null, 2).split('\n');
    const places = lines.flatMap((line, index) => (line.includes('"ordinal"') ? [index + 1] : []));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`exchanges/kst-1-1.json:${places[1]}: ${message}`);
    expect(source.exchanges.map(({ ordinal }) => ordinal)).toEqual([1, 3]);
  });

  test.each([
    ['broken JSON', '{\n  "document": "kst-1-1",\n  oops\n}', 'exchanges/kst-1-1.json:3: no JSON: '],
    [
      'another document',
      { document: 'kst-1-2', exchanges: [] },
      `exchanges/kst-1-1.json:1: the file's name is not "kst-1-2.json"`,
    ],
    ['no exchanges', { document: 'kst-1-1' }, 'exchanges/kst-1-1.json:1: exchanges'],
  ])('with %s is named', async (_, value, message) => {
    const { problems } = await read(exchanges(value));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });
});

test('a folder with nothing of a source is refused', async () => {
  await expect(readSource([folder])).rejects.toThrow(/no source folder: it has none of documents\.tsv/);
});
