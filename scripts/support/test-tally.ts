import { readFileSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** How many tests passed, failed and were skipped. */
export interface TestTally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is kept of a run while it goes on, so that one that breaks off has its count, too. */
interface KeptTally extends TestTally {
  /** Whether the runner came to the end of it. */
  ended: boolean;
}

/**
 * Failures of a file beside its tests: the file itself when it could not be loaded, and every group whose
 * preparation or clearing away failed.
 */
const failuresBeside = (module: TestModule): number =>
  [module, ...module.children.allSuites()].filter((place) => place.errors().length > 0).length;

/** A reporter for Vitest that keeps the count of a run in a file, anew with every test. */
export function keepTally(path: string): Reporter {
  const tally: KeptTally = { passed: 0, failed: 0, skipped: 0, ended: false };
  const keep = (): void => {
    writeFileSync(path, JSON.stringify(tally));
  };
  return {
    onTestRunStart: keep,
    onTestCaseResult(test: TestCase) {
      const { state } = test.result();
      if (state !== 'pending') tally[state]++;
      keep();
    },
    onTestRunEnd(modules, unhandledErrors, reason) {
      if (reason === 'interrupted') return;
      const tests = modules.flatMap(({ children }) => [...children.allTests()]);
      const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
      tally.passed = count('passed');
      tally.skipped = count('skipped');
      // A test that was never run although its file was is no test that passed.
      tally.failed =
        count('failed') +
        count('pending') +
        modules.reduce((sum, module) => sum + failuresBeside(module), unhandledErrors.length);
      tally.ended = true;
      keep();
    },
  };
}

/**
 * Reads what {@link keepTally} kept. A run that did not come to its end has one failure more than its tests; so
 * has one of which nothing was kept.
 */
export function readTally(path: string): TestTally {
  let kept: KeptTally;
  try {
    kept = JSON.parse(readFileSync(path, 'utf8')) as KeptTally;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { passed, failed, skipped, ended } = kept;
  return { passed, failed: ended ? failed : failed + 1, skipped };
}

/** "12 passed, 0 failed", with ", 3 skipped" behind it when there are any. */
export function tallyLine({ passed, failed, skipped }: TestTally): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line;
}
