import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../lib/index/build.ts';
import { createByteReader, createByteWriter, unzigzag, zigzag } from '../../../lib/index/bytes.ts';
import type { ByteReader, ByteWriter } from '../../../lib/index/bytes.ts';
import { readMarked, writeMarked } from '../../../lib/index/columns/bit-column.ts';
import { dateCode, dateOf } from '../../../lib/index/columns/date-code.ts';
import { readDates, writeDates } from '../../../lib/index/columns/date-column.ts';
import { readIds, writeIds } from '../../../lib/index/columns/id-column.ts';
import { readNumbers, writeNumbers } from '../../../lib/index/columns/number-column.ts';
import {
  OTHER_NOTE,
  PLACE_CODES,
  placeCodes,
  readDetail,
  toPlaces,
} from '../../../lib/index/columns/place-column.ts';
import type { Place } from '../../../lib/index/columns/place-column.ts';
import { markTargets, unmarkTargets } from '../../../lib/index/columns/target-column.ts';
import { readWords, writeWords } from '../../../lib/index/columns/word-column.ts';
import { joinId, sortIds, splitId } from '../../../lib/index/id-order.ts';
import { recordsOf } from '../../../lib/index/source.ts';
import type { IndexSource } from '../../../lib/index/source.ts';
import { openTitles } from '../../../lib/index/titles/title-reader.ts';
import { createTitleWriter } from '../../../lib/index/titles/title-writer.ts';
import { verifyIndex } from '../../../lib/index/verify.ts';
import { openFiles } from './fixture.ts';

const text = fc.string({ unit: 'grapheme' });
const word = fc.constantFrom(
  'Motie',
  'van',
  'het',
  'lid',
  'over',
  'stikstof',
  '(t.v.v.',
  '36',
  '800)',
  'é',
  '  ',
  '—',
);
const id = fc.oneof(
  fc
    .tuple(fc.constantFrom('kst-31066-', 'kst-36200-XV-', 'doc-2022D0', 'ah-tk-20212022-'), fc.nat())
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'report:scp:2016:integratie-in-zicht',
    'kst-35925-E',
    'kst-28064-325b',
    'x-007',
    'x-00',
    'x-0',
    'x-12345678901',
  ),
  text,
);
const date = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) =>
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(
      0,
      length,
    ),
  );

/** What comes back of what a column writes; nothing may be left over. */
function roundTrip<T>(write: (writer: ByteWriter) => unknown, read: (reader: ByteReader) => T): T {
  const writer = createByteWriter();
  write(writer);
  const reader = createByteReader(writer.finish());
  const value = read(reader);
  expect(reader.isAtEnd()).toBe(true);
  return value;
}

const holds = <T>(values: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(
    fc.property(values, (value) => {
      check(value);
    }),
    { numRuns: 200 },
  );

describe('what is written comes back:', () => {
  test('numbers', () => {
    holds(fc.nat({ max: 2 ** 32 - 1 }), (value) =>
      expect(
        roundTrip(
          (writer) => writer.uint(value),
          (reader) => reader.uint(),
        ),
      ).toBe(value),
    );
    holds(fc.integer({ min: -(2 ** 30), max: 2 ** 30 - 1 }), (value) =>
      expect(unzigzag(zigzag(value))).toBe(value),
    );
  });

  test('texts, of any length and in any script, one behind the other', () => {
    const texts = fc.array(
      fc.tuple(text, fc.constantFrom(0, 1, 100, 10_000)).map(([unit, times]) => unit.repeat(times)),
    );
    holds(texts, (values) =>
      expect(
        roundTrip(
          (writer) => values.forEach((value) => writer.text(value)),
          (reader) => values.map(() => reader.text()),
        ),
      ).toEqual(values),
    );
  });

  test('ids, in order, and nothing else is found', () => {
    holds(fc.uniqueArray(id), (ids) => {
      const sorted = sortIds(ids);
      const column = roundTrip(
        (writer) => writeIds(writer, sorted),
        (reader) => readIds(reader, sorted.length),
      );
      expect(sorted.map((_, place) => column.at(place))).toEqual(sorted);
      expect(sorted.map(column.find)).toEqual([...sorted.keys()]);
      const others = ['kst-31066-', 'kst-31066-01', 'zz', ''].filter((other) => !ids.includes(other));
      expect(others.map(column.find)).toEqual(others.map(() => -1));
      expect(ids.map(splitId).map(joinId)).toEqual(ids);
    });
  });

  test('words', () => {
    holds(fc.array(fc.option(fc.constantFrom('a', 'b', ''), { nil: undefined })), (words) => {
      const column = roundTrip(
        (writer) => writeWords(writer, words),
        (reader) => readWords(reader, words.length),
      );
      expect(words.map((_, place) => column.at(place))).toEqual(words);
    });
  });

  test('dates, and their codes grow with them', () => {
    holds(fc.array(fc.option(date, { nil: undefined })), (dates) => {
      const at = roundTrip(
        (writer) => writeDates(writer, dates),
        (reader) => readDates(reader, dates.length),
      );
      expect(dates.map((_, place) => at(place))).toEqual(dates);
    });
    holds(fc.tuple(date, date), ([a, b]) => {
      expect(dateOf(dateCode(a))).toBe(a);
      expect(Math.sign(dateCode(a) - dateCode(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
    });
  });

  test('numbers of the Tweede Kamer', () => {
    const number = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat({ max: 99_999 }));
    const form = number.map(([year, serial]) => `${year}D${String(serial).padStart(5, '0')}`);
    holds(fc.array(fc.option(form, { nil: undefined })), (numbers) => {
      const at = roundTrip(
        (writer) => writeNumbers(writer, 'D', numbers),
        (reader) => readNumbers(reader, 'D', numbers.length),
      );
      expect(numbers.map((_, place) => at(place))).toEqual(numbers);
    });
  });

  test('places of citations', () => {
    const note = fc.oneof(fc.nat({ max: 40 }).map(String), fc.constantFrom('a', '', '007', '*'));
    const place: fc.Arbitrary<Place> = fc.oneof(
      fc.constantFrom<Place>({ in: 'question' }, { in: 'answer' }, { in: 'note' }),
      note.map((note): Place => ({ in: 'note', note })),
    );
    holds(fc.array(place), (places) => {
      let codes: number[] = [];
      const read = roundTrip(
        (writer) => (codes = placeCodes(places, writer)),
        (reader) => {
          const others = codes.filter((code) => code % PLACE_CODES === OTHER_NOTE);
          return toPlaces(
            codes,
            others.map(() => readDetail(reader)),
          );
        },
      );
      expect(read).toEqual(places);
    });
  });

  test('targets, however they are told', () => {
    const targets = fc.uniqueArray(fc.nat({ max: 600_000 }));
    holds(fc.tuple(targets, fc.nat({ max: 600_000 }), targets), ([targets, own, ranked]) => {
      const ranks = new Map(ranked.map((entry, rank) => [entry, rank]));
      const marked = markTargets(targets, own, (entry) => ranks.get(entry));
      const column = roundTrip(
        (writer) => writeMarked(writer, marked),
        (reader) => readMarked(reader, marked.length),
      );
      const starts = Uint32Array.of(0, marked.length);
      const read = unmarkTargets(column, Uint32Array.of(own), starts, Uint32Array.from(ranked));
      expect([...read]).toEqual(targets);
    });
  });

  test('titles, also ones that were not learned from', () => {
    const title = fc.oneof(
      text,
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    holds(fc.tuple(fc.array(title, { maxLength: 40 }), title), ([titles, other]) => {
      const repeated = [...titles, ...titles, ...titles, ...titles, ...titles];
      const writer = createTitleWriter(repeated);
      const reader = openTitles(writer.dictionary);
      for (const each of [...titles, other]) expect(reader.decode(writer.encode(each))).toBe(each);
    });
  });
});

describe('a text that the format cannot hold is refused:', () => {
  test.each(['2022-13', '22-04-20', '2022-04-32', '20 april 2022', ''])('the date "%s"', (date) => {
    expect(() => dateCode(date)).toThrow(`"${date}" is no date`);
  });
});

test('a whole index gives back every record, exchange and citation', async () => {
  const kst = fc.nat({ max: 40 }).map((number) => `kst-31066-${number}`);
  const anyId = fc.oneof(
    kst,
    fc.constantFrom('dossier-31066', 'report:scp:2016:a', 'local-x', 'ah-tk-20212022-7'),
  );
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const record = fc.record(
    {
      id: anyId,
      kind: fc.constantFrom('kamerstuk' as const, 'report' as const),
      title: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
      date,
      type: fc.constantFrom('Motie', 'Brief'),
      sender: text,
      dossier: fc.constantFrom('31066', '36200-XV'),
      annexOf: kst,
      documentNumber: fc.constantFrom('2022D00001', '2011D12345'),
      caseNumber: fc.constantFrom('2022Z00001', '2011Z12345'),
    },
    { requiredKeys: ['id', 'kind', 'title'] },
  );
  const exchange = fc.record({
    document: anyId,
    ordinal: fc.integer({ min: 1, max: 5 }),
    numbers: optional(fc.array(fc.constantFrom('1', '2', '3a'), { minLength: 1, maxLength: 2 })),
    asker: fc.record({ fraction: fc.constantFrom('D66', 'VVD'), member: text }, { requiredKeys: [] }),
    respondent: optional(text),
    date: optional(date),
    question: fc.option(text),
    answer: fc.option(text),
    text: fc.constantFrom('summary' as const, 'excerpt' as const),
    cites: fc.array(
      fc.oneof(
        fc.record({ target: anyId, in: fc.constantFrom('question' as const, 'answer' as const) }),
        fc.record({ target: anyId, in: fc.constant('note' as const), note: fc.constantFrom('1', '2', 'b') }),
      ),
      { maxLength: 4 },
    ),
  });
  const source = fc.record({
    documents: fc.uniqueArray(record, { selector: ({ id }) => id }),
    dossiers: fc.array(fc.constant({ dossier: '31066', title: 'Belastingdienst' }), { maxLength: 1 }),
    aliases: fc.constant<IndexSource['aliases']>([]),
    exchanges: fc.uniqueArray(exchange, { selector: ({ document, ordinal }) => `${document}#${ordinal}` }),
    citations: fc.array(fc.record({ from: anyId, to: anyId })),
  });
  await fc.assert(
    fc.asyncProperty(source, async ({ exchanges, ...rest }) => {
      const whole = exchanges.map((each) => {
        const known = Object.entries(each).filter(([, value]) => value !== undefined);
        return { ...Object.fromEntries(known), id: `${each.document}#${each.ordinal}` };
      }) as IndexSource['exchanges'];
      const made: IndexSource = { ...rest, exchanges: whole };
      const files = await buildIndex(made);
      const { reader } = openFiles(files);
      const records = [...recordsOf(made).values()];
      const titles = new Map(made.dossiers.map(({ dossier, title }) => [dossier, title]));
      const found = await reader.documents(records.map((each) => each.id));
      expect(found.map((each) => ({ ...each, dossierTitle: undefined }))).toEqual(
        records.map((each) => ({ ...each, dossierTitle: undefined })),
      );
      expect(found.map((each) => each?.dossierTitle)).toEqual(
        records.map(({ dossier = '' }) => titles.get(dossier)),
      );
      for (const { document } of whole) {
        const own = whole.filter((each) => each.document === document).sort((a, b) => a.ordinal - b.ordinal);
        expect((await reader.exchangesIn(document)).exchanges).toEqual(own);
      }
      for (const target of new Set(whole.flatMap(({ cites }) => cites.map((cite) => cite.target)))) {
        const citing = whole
          .filter(({ cites }) => cites.some((cite) => cite.target === target))
          .map((each) => each.id);
        const ids = (await reader.exchangesCiting(target)).exchanges.map((each) => each.id);
        expect(ids.toSorted()).toEqual(citing.toSorted());
      }
      const present = [...files.keys()].filter((file) => file !== 'manifest.json');
      const load = async (file: string) => files.get(file)!;
      expect((await verifyIndex(load, present)).problems).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
