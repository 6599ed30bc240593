import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../lib/export/to-csv.ts';
import { HARD_TITLES, LETTER, itemOf } from './examples.ts';

const read = (text: string, delimiter = ',') =>
  parse<Record<string, string>>(text, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' });

describe.each([',', ';'] as const)('CSV with %s, read by csv-parse', (separator) => {
  test('keeps hard titles, each in one record', () => {
    const records = read(
      toCsv(
        HARD_TITLES.map((title) => itemOf({ title })),
        separator,
      ),
      separator,
    );
    expect(records.map(({ title }) => title?.replace(/^'(?=[=+])/, ''))).toEqual(
      HARD_TITLES.map((title) => title.replace(/\s+/g, ' ').trim()),
    );
  });

  test('keeps the lines of a note', () => {
    const note = 'Een, "twee";\n\n- drie\nvier';
    expect(read(toCsv([itemOf({ note })], separator), separator)[0]?.['note']).toBe(note);
  });
});

test('begins with a byte order mark and the names of the columns, and ends every record with CRLF', () => {
  const text = toCsv([itemOf({ tags: ['zorg', 'debat'] }, LETTER)]);
  expect(text).toBe(
    '\uFEFFid,kind,title,authors,date,type,dossier,number,session,publisher,citation,url,tags,note,quote,quotePage,quoteUrl,accessed\r\n' +
      'kst-31066-1016,kamerstuk,Brief over de hersteloperatie,"Minister van Onderwijs, Cultuur en Wetenschap",2022-04-20,Brief regering,' +
      '31066,1016,2021/22,Tweede Kamer der Staten-Generaal,"Kamerstukken II 2021/22, 31066, nr. 1016",' +
      'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html,"zorg; debat",,,,,2026-03-01\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@som', '\t=1', '\n=1', '＝1'])('lets %j be no formula', (note) => {
  expect(read(toCsv([itemOf({ note })]))[0]?.['note']).toBe(`'${note}`);
});

test('leaves alone what only has such a sign further on', () => {
  expect(read(toCsv([itemOf({ note: 'a = b' })]))[0]?.['note']).toBe('a = b');
});

test('of a page’s references it says what became of each', () => {
  const [record] = read(toCsv([{ ...itemOf(), status: 'ambiguous', places: 3, candidates: ['A', 'B'] }]));
  expect(record).toMatchObject({ status: 'ambiguous', places: '3', candidates: 'A; B' });
});
