import { readFileSync } from 'node:fs';

/** How many tests passed, failed and were skipped. */
export interface TestTally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The counts in a report of Vitest's JSON reporter that matter here. */
interface JsonReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * Reads what Vitest's JSON reporter wrote. A file that failed before its first test counts as one failed test;
 * so does a run that failed without any failed test, and a report that is not there.
 */
export function readTestResults(path: string): TestTally {
  let report: JsonReport;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as JsonReport;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** "12 passed, 0 failed", with ", 3 skipped" behind it when there are any. */
export function tallyLine({ passed, failed, skipped }: TestTally): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line;
}
