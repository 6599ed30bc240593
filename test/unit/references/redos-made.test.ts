import { expect, test } from 'vitest';
import { readPatterns, recordPatterns, SHIPPED, weaknesses } from '../../support/pattern-weakness.ts';

// Beside redos.test.ts, to run side by side with it: both take a minute.
test(
  'every pattern that is made of parts when it is shipped takes time in proportion to its text',
  { timeout: 3_600_000 },
  async () => {
    const { makings } = await readPatterns(SHIPPED);
    const made = await recordPatterns([...new Set(makings.map((at) => at.replace(/:\d+$/, '')))]);
    expect(made.length).toBeGreaterThan(5);
    // A pattern that nothing made was not looked at: it belongs at the head of its module.
    const places = new Set(made.map(({ at }) => at));
    expect(makings.filter((at) => !places.has(at))).toEqual([]);
    expect(await weaknesses(made)).toEqual([]);
  },
);
