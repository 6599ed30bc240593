import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { includes, isAlive, mergeShared } from '../../../lib/sync/merge.ts';
import { prune, REMOVALS } from '../../../lib/sync/prune.ts';
import { stampAfter, stampAt, timeOf } from '../../../lib/sync/stamp.ts';
import type { Entry, Shared } from '../../../lib/sync/types.ts';
import { shared } from './arbitrary.ts';

const alive = (of: Shared) => [...of].flatMap(([id, entry]) => (isAlive(entry) ? [id] : [])).sort();

describe('merging', () => {
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(shared, shared, (a, b) => {
        expect(mergeShared(a, b)).toEqual(mergeShared(b, a));
      }),
    );
  });

  test('nor on which two come first', () => {
    fc.assert(
      fc.property(shared, shared, shared, (a, b, c) => {
        expect(mergeShared(mergeShared(a, b), c)).toEqual(mergeShared(a, mergeShared(b, c)));
      }),
    );
  });

  test('nor on how often', () => {
    fc.assert(
      fc.property(shared, shared, (a, b) => {
        expect(mergeShared(a, a)).toEqual(a);
        const merged = mergeShared(a, b);
        expect(mergeShared(merged, b)).toEqual(merged);
      }),
    );
  });

  test('changes neither of the two', () => {
    fc.assert(
      fc.property(shared, shared, (a, b) => {
        const before = structuredClone([a, b]);
        mergeShared(a, b);
        expect([a, b]).toEqual(before);
      }),
    );
  });

  test('holds both, and brings something new exactly when it was not held', () => {
    fc.assert(
      fc.property(shared, shared, (a, b) => {
        const merged = mergeShared(a, b);
        expect(includes(merged, a) && includes(merged, b)).toBe(true);
        if (!includes(a, b)) expect(merged).not.toEqual(a);
      }),
    );
  });

  const entry = (fields: Entry['fields'], removed?: string): Shared =>
    new Map([['kst-1-1', { fields, ...(removed && { removed }) }]]);

  test('takes the later change of each field by itself', () => {
    const one = entry({ tags: [['zorg'], stampAt(5, 'aaaa')], note: ['oud', stampAt(1, 'aaaa')] });
    const other = entry({ tags: [[], stampAt(4, 'bbbb')], note: ['nieuw', stampAt(2, 'bbbb')] });
    expect(mergeShared(one, other)).toEqual(
      entry({ tags: [['zorg'], stampAt(5, 'aaaa')], note: ['nieuw', stampAt(2, 'bbbb')] }),
    );
  });

  test('a document is gone after a removal, and back with a later change, whole', () => {
    const saved = entry({ saved: [1, stampAt(1, 'aaaa')], note: ['lezen', stampAt(2, 'aaaa')] });
    const gone = mergeShared(saved, entry({}, stampAt(3, 'bbbb')));
    expect(alive(gone)).toEqual([]);
    const back = mergeShared(gone, entry({ tags: [['zorg'], stampAt(4, 'aaaa')] }));
    expect(alive(back)).toEqual(['kst-1-1']);
    expect(back.get('kst-1-1')?.fields['note']?.[0]).toBe('lezen');
  });
});

describe('stamps', () => {
  test('compare as their times, then as their devices', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 45 }), fc.nat({ max: 2 ** 45 }), (a, b) => {
        if (a !== b) expect(stampAt(a, 'zzzz') < stampAt(b, '0000')).toBe(a < b);
        expect(timeOf(stampAt(a, 'ab12'))).toBe(a);
      }),
    );
    expect(stampAt(1, 'aaaa') < stampAt(1, 'bbbb')).toBe(true);
  });

  test('a change comes after what it follows, also when the clock runs behind', () => {
    expect(stampAfter(50, 'aaaa', stampAt(90, 'bbbb'), undefined)).toBe(stampAt(91, 'aaaa'));
    expect(stampAfter(50, 'aaaa', stampAt(10, 'bbbb'))).toBe(stampAt(50, 'aaaa'));
  });
});

describe('pruning', () => {
  test('leaves what is there as it is, and of what is gone only when', () => {
    fc.assert(
      fc.property(shared, (of) => {
        const pruned = prune(of, 50);
        expect(alive(pruned)).toEqual(alive(of));
        for (const [id, entry] of pruned) {
          if (isAlive(entry)) expect(entry).toEqual(of.get(id));
          else expect(entry).toEqual({ fields: {}, removed: of.get(id)?.removed });
        }
        expect(prune(pruned, 50)).toEqual(pruned);
      }),
    );
  });

  test('leaves the same documents when it comes before or after merging', () => {
    fc.assert(
      fc.property(shared, shared, (a, b) => {
        expect(alive(prune(mergeShared(prune(a, 50), prune(b, 50)), 50))).toEqual(alive(mergeShared(a, b)));
      }),
    );
  });

  const removals = (times: number[]): Shared =>
    new Map(times.map((time) => [`kst-1-${time}`, { fields: {}, removed: stampAt(time, 'aaaa') }]));

  test('forgets removals of long ago', () => {
    const now = REMOVALS.age + 100;
    expect([...prune(removals([100, 101, now]), now).keys()]).toEqual(['kst-1-101', `kst-1-${now}`]);
  });

  test('remembers so many removals and no more, the latest', () => {
    const times = Array.from({ length: REMOVALS.most + 3 }, (_, time) => time);
    expect(prune(removals(times), times.length)).toEqual(removals(times.slice(3)));
  });
});
