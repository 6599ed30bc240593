import { expect, test, vi } from 'vitest';
import { inBatches } from '../../../../components/options/in-batches.ts';

const following = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

test('does all, in order, and reports after each batch', async () => {
  const done: number[][] = [];
  const follow = following();
  const act = async (batch: readonly number[]) => void done.push([...batch]);
  expect(await inBatches([1, 2, 3, 4, 5], act, follow, 2)).toEqual({ done: 5, total: 5, ended: 'whole' });
  expect(done).toEqual([[1, 2], [3, 4], [5]]);
  expect(follow.onProgress.mock.calls.map(([progress]) => progress.done)).toEqual([2, 4, 5]);
});

test('stops between two batches', async () => {
  const controller = new AbortController();
  const act = vi.fn(async () => controller.abort());
  const follow = { ...following(), signal: controller.signal };
  expect(await inBatches([1, 2, 3], act, follow, 2)).toEqual({ done: 2, total: 3, ended: 'stopped' });
  expect(act).toHaveBeenCalledTimes(1);
});

test('stops at a batch that fails, and tells what was done before', async () => {
  const error = new Error('full');
  const act = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(error);
  expect(await inBatches([1, 2, 3], act, following(), 1)).toEqual({
    done: 1,
    total: 3,
    ended: 'failed',
    error,
  });
});
