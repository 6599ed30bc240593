// Everything that must hold: types, lint, both production builds, and all tests in real browsers. Further words
// go to Vitest (`npm test -- test/unit`). The last line is the runner's own count; a check that fails beside the
// tests counts as one failure.
import { mkdirSync, rmSync } from 'node:fs';
import { BUILDS, buildExtension, ROOT } from './support/build-extension.ts';
import { ensureBrowser } from './support/ensure-browser.ts';
import { runCommand } from './support/run-command.ts';
import { readTestResults, tallyLine } from './support/test-results.ts';

const RESULTS = `${ROOT}.output/test-results.json`;

const failures: string[] = [];

async function check(name: string, run: () => Promise<unknown>): Promise<void> {
  console.log(`\n— ${name}`);
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    failures.push(name);
  }
}

async function npm(script: string): Promise<void> {
  const code = await runCommand('npm', ['run', '--silent', script]);
  if (code !== 0) throw new Error(`npm run ${script} failed.`);
}

await check('browsers', async () => {
  for (const family of ['chromium', 'firefox'] as const) console.log(await ensureBrowser(family));
});
await check('types', () => npm('typecheck'));
await check('lint', () => npm('lint'));
for (const family of ['chromium', 'firefox'] as const) {
  // A build of an earlier state must not be what the tests look at.
  rmSync(BUILDS[family], { recursive: true, force: true });
  await check(`build for ${family}`, () => buildExtension(family));
}

console.log('\n— tests');
mkdirSync(`${ROOT}.output`, { recursive: true });
rmSync(RESULTS, { force: true });
const code = await runCommand('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}`,
  ...process.argv.slice(2),
]);

const tally = readTestResults(RESULTS);
tally.failed += failures.length;
// An error outside every test, as an unhandled rejection, shows only in the exit code.
if (code !== 0 && tally.failed === 0) tally.failed = 1;
if (failures.length > 0) console.error(`\nFailed beside the tests: ${failures.join(', ')}.`);
console.log(tallyLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
