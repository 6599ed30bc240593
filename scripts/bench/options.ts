export interface BenchOptions {
  /** Fewer runs: enough to see that a change did not make things several times worse. */
  quick: boolean;
  /** Tells how far it has come, on standard error. */
  tell(progress: string): void;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
