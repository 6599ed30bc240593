import { describe, expect, test, vi } from 'vitest';
import { writeInBatches } from '../../../lib/storage/batches.ts';

describe('writeInBatches', () => {
  const running = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

  test('writes all, in order, and reports after each batch', async () => {
    const written: number[][] = [];
    const options = running();
    const write = async (batch: readonly number[]) => void written.push([...batch]);
    expect(await writeInBatches([1, 2, 3, 4, 5], 2, write, options)).toEqual({
      done: 5,
      total: 5,
      stopped: false,
    });
    expect(written).toEqual([[1, 2], [3, 4], [5]]);
    expect(options.onProgress.mock.calls.map(([progress]) => progress.done)).toEqual([2, 4, 5]);
  });

  test('stops between two batches', async () => {
    const controller = new AbortController();
    const write = vi.fn(async () => controller.abort());
    const options = { ...running(), signal: controller.signal };
    expect(await writeInBatches([1, 2, 3], 2, write, options)).toEqual({ done: 2, total: 3, stopped: true });
    expect(write).toHaveBeenCalledTimes(1);
  });

  test('passes the error of a batch on', async () => {
    const full = new Error('full');
    await expect(writeInBatches([1], 1, () => Promise.reject(full), running())).rejects.toBe(full);
  });
});
