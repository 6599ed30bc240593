import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatherChanges, readThese } from '../../../lib/storage/saved-changes.ts';
import { savedDocument } from '../../support/saved-document.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Takes changes up in so many milliseconds. */
function taking(milliseconds: number) {
  const taken: string[][] = [];
  const { add: gather, catchUp } = gatherChanges(async (ids) => {
    taken.push(ids);
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
  return { taken, gather, catchUp };
}

test('a single change is taken up at once', () => {
  const { taken, gather } = taking(0);
  gather(['kst-1-1']);
  expect(taken).toEqual([['kst-1-1']]);
});

test('changes that follow are taken up together, each once, after a rest as long as the work was heavy', async () => {
  const { taken, gather } = taking(100);
  gather(['kst-1-1']);
  await vi.advanceTimersByTimeAsync(10);
  gather(['kst-1-2', 'kst-1-3']);
  gather(['kst-1-3', 'kst-1-4']);
  await vi.advanceTimersByTimeAsync(300);
  expect(taken).toEqual([['kst-1-1']]);
  await vi.advanceTimersByTimeAsync(400);
  expect(taken).toEqual([['kst-1-1'], ['kst-1-2', 'kst-1-3', 'kst-1-4']]);
});

test('an import of many batches is taken up a few times, and wholly', async () => {
  const { taken, gather } = taking(50);
  for (let batch = 0; batch < 40; batch++) {
    gather([`kst-1-${batch}`]);
    await vi.advanceTimersByTimeAsync(25);
  }
  await vi.advanceTimersByTimeAsync(5_000);
  expect(taken.length).toBeLessThan(12);
  expect(taken.flat()).toEqual(Array.from({ length: 40 }, (_, batch) => `kst-1-${batch}`));
});

test('what waits is taken up without the rest when somebody must see all of it', async () => {
  const { taken, gather, catchUp } = taking(100);
  gather(['kst-1-1']);
  await vi.advanceTimersByTimeAsync(110);
  gather(['kst-1-2']);
  expect(taken).toEqual([['kst-1-1']]);
  await catchUp();
  expect(taken).toEqual([['kst-1-1'], ['kst-1-2']]);
});

test('catching up waits for what is being taken up', async () => {
  let end = () => {};
  const { add, catchUp } = gatherChanges(() => new Promise((resolve) => (end = resolve)));
  add(['kst-1-1']);
  let caughtUp = false;
  const ended = catchUp().then(() => (caughtUp = true));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(caughtUp).toBe(false);
  end();
  await ended;
});

test.each([2, 300])('of %d documents those are read that are there', async (count) => {
  const ids = Array.from({ length: count }, (_, i) => `kst-1-${i}`);
  const documents = [...ids.slice(1), 'kst-9-9'].map((id) => savedDocument({ id }));
  const store = {
    get: (id: string) => Promise.resolve(documents.find((document) => document.id === id)),
    list: () => Promise.resolve({ documents, unreadable: 0 }),
  };
  expect((await readThese(store, ids)).map(({ id }) => id)).toEqual(ids.slice(1));
});
