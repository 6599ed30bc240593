import fc from 'fast-check';
import { stampAt } from '../../../lib/sync/stamp.ts';
import type { Entry, Shared } from '../../../lib/sync/types.ts';

const stamp = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('aaaa', 'bbbb'))
  .map(([time, device]) => stampAt(time, device));

const field = <T>(value: fc.Arbitrary<T>) => fc.tuple(value, stamp);

const entry: fc.Arbitrary<Entry> = fc
  .record({
    fields: fc.record(
      {
        saved: field(fc.nat(1000)),
        tags: field(fc.array(fc.constantFrom('zorg', 'debat', 'later'), { maxLength: 2 })),
        note: field(fc.constantFrom('', 'lezen', 'vraag 3')),
      },
      { requiredKeys: [] },
    ),
    removed: fc.option(stamp, { nil: undefined }),
  })
  .map(({ fields, removed }) => ({ fields, ...(removed && { removed }) }));

/** What devices share about at most five documents, with stamps close enough to clash. */
export const shared: fc.Arbitrary<Shared> = fc
  .array(fc.tuple(fc.constantFrom('kst-1-1', 'kst-1-2', 'kst-1-3', 'kst-1-4', 'kst-1-5'), entry), {
    maxLength: 5,
  })
  .map((entries) => new Map(entries));
