/** One thing measured: what it came to, and against what in the same run. */
export interface Figure {
  /** Median of the runs. */
  value: number;
  unit: 'ms' | 'seconds' | 'bytes' | 'references' | 'messages' | 'elements' | 'times';
  /** What it is compared with, in the same unit; see docs/performance.md for which floor each figure has. */
  floor?: number;
  /** value : floor. */
  ratio?: number;
  runs: number;
  min: number;
  max: number;
}

export type Figures = Record<string, Figure>;

/** A figure of values measured one after the other; with floors, of the runs beside them. */
export function figure(
  unit: Figure['unit'],
  values: readonly number[],
  floors: readonly number[] = [],
): Figure {
  const value = median(values);
  const floor = floors.length > 0 ? median(floors) : undefined;
  return {
    value: rounded(value),
    unit,
    ...(floor !== undefined && { floor: rounded(floor), ratio: rounded(value / floor) }),
    runs: values.length,
    min: rounded(Math.min(...values)),
    max: rounded(Math.max(...values)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const rounded = (value: number): number => Number(value.toPrecision(4));
