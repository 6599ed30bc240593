import { describe, expect, test } from 'vitest';
import { ALL_GROUPS, arrangeGroups } from '../../../../components/popup/arrange-groups.ts';
import { stepFrom } from '../../../../components/popup/step-places.ts';
import type { DocumentRecord } from '../../../../lib/documents/types.ts';
import type { ReferenceGroup } from '../../../../lib/messaging/protocol.ts';

const group = (
  id: string,
  title: string,
  places: number[],
  rest: Partial<ReferenceGroup> = {},
): ReferenceGroup => ({
  id,
  targets: [id],
  kind: id.startsWith('report') ? 'report' : 'kamerstuk',
  status: 'found',
  title,
  raw: title,
  places,
  ...rest,
});

const GROUPS = [
  group('kst-31066-1016', 'Brief over toeslagen', [1, 4]),
  group('report:scp:2016:zicht', 'Zicht op coöperaties', [2]),
  group('kst-31066-98', 'Verslag', [3, 5, 6]),
  group('kst-9999-1', 'Oude brief', [7]),
];
const { id: _id, ...UNKNOWN } = group('kst-36200-XV-9', '36 200 XV, nr. 9', [8], { status: 'unknown' });

const RECORDS = new Map<string, DocumentRecord>(
  [
    { id: 'kst-31066-1016', date: '2022-04-20', sender: 'Van Rij', dossierTitle: 'Belastingdienst' },
    { id: 'kst-31066-98', date: '2010' },
    { id: 'report:scp:2016:zicht', date: '2016' },
  ].map((record) => [record.id, { kind: 'kamerstuk', title: '', ...record }]),
);

const arrange = (query: Partial<typeof ALL_GROUPS>) =>
  arrangeGroups([...GROUPS, UNKNOWN], RECORDS, { ...ALL_GROUPS, ...query }).map(({ targets: [id] }) => id);

describe('the references of a page', () => {
  test.each([
    ['place', ['kst-31066-1016', 'report:scp:2016:zicht', 'kst-31066-98', 'kst-9999-1', 'kst-36200-XV-9']],
    ['document', ['kst-9999-1', 'kst-31066-98', 'kst-31066-1016', 'kst-36200-XV-9', 'report:scp:2016:zicht']],
    ['date', ['kst-31066-1016', 'report:scp:2016:zicht', 'kst-31066-98', 'kst-9999-1', 'kst-36200-XV-9']],
    ['count', ['kst-31066-98', 'kst-31066-1016', 'report:scp:2016:zicht', 'kst-9999-1', 'kst-36200-XV-9']],
  ] as const)('are sorted by %s', (sort, expected) => {
    expect(arrange({ sort })).toEqual(expected);
  });

  test.each([
    ['cooperaties', ['report:scp:2016:zicht']],
    ['31066 rij', ['kst-31066-1016']],
    ['31 066', ['kst-31066-1016', 'kst-31066-98']],
    ['belastingdienst', ['kst-31066-1016']],
    ['36200 xv', ['kst-36200-XV-9']],
    ['2010', ['kst-31066-98']],
    ['  ', ['kst-31066-1016', 'report:scp:2016:zicht', 'kst-31066-98', 'kst-9999-1', 'kst-36200-XV-9']],
    ['toeslagen coöperaties', []],
  ])('are found by %j', (words, expected) => {
    expect(arrange({ words })).toEqual(expected);
  });

  test('are narrowed to a status, a kind, and both', () => {
    expect(arrange({ status: 'unknown' })).toEqual(['kst-36200-XV-9']);
    expect(arrange({ kind: 'report' })).toEqual(['report:scp:2016:zicht']);
    expect(arrange({ kind: 'report', status: 'unknown' })).toEqual([]);
  });

  test('are left as they were', () => {
    const groups = [...GROUPS];
    arrangeGroups(groups, RECORDS, { ...ALL_GROUPS, sort: 'count' });
    expect(groups).toEqual(GROUPS);
  });
});

describe('a step', () => {
  const all = [10, 11, 12, 13, 14];
  const step = (direction: 'next' | 'previous', places: number[], current: number | undefined, inView = 2) =>
    stepFrom({ places, all, inView, current }, direction);

  test.each([
    ['next', all, undefined, 12],
    ['previous', all, undefined, 11],
    ['next', all, 14, 10],
    ['previous', all, 10, 14],
    // Through a part of them, from one that is not in it.
    ['next', [10, 14], undefined, 14],
    ['next', [10, 14], 12, 14],
    ['previous', [10, 14], 12, 10],
    ['next', [10, 11], 12, 10],
    ['previous', [13, 14], 12, 14],
    ['next', [], undefined, undefined],
    ['previous', [], 10, undefined],
    // The place has left the page.
    ['next', all, 99, 12],
  ] as const)('%s through %j from %s leads to %s', (direction, places, current, expected) => {
    expect(step(direction, [...places], current)).toBe(expected);
  });

  test('from the end of the page the next is the first', () => {
    expect(step('next', all, undefined, 5)).toBe(10);
    expect(step('previous', all, undefined, 0)).toBe(14);
  });
});
