// Everything that must hold: types, lint, both production builds, and all tests in real browsers. Further words
// go to Vitest (`npm test -- test/unit`). The last line is the runner's own count, however this ends; a check that
// fails beside the tests counts as one failure.
import { mkdirSync, rmSync } from 'node:fs';
import { BUILDS, buildExtension, ROOT } from './support/build-extension.ts';
import { ensureBrowser } from './support/ensure-browser.ts';
import { runCommand, runQuietly, stopCommands } from './support/run-command.ts';
import { readTally, tallyLine } from './support/test-tally.ts';

const TALLY = `${ROOT}.output/test-tally.json`;
/** Milliseconds that the tests have to end their browsers when this is interrupted. */
const ENDING = 20_000;

const failures: string[] = [];
let interrupted = false;

mkdirSync(`${ROOT}.output`, { recursive: true });
rmSync(TALLY, { force: true });

process.on('exit', (code) => {
  const tally = readTally(TALLY);
  tally.failed += failures.length;
  // An error outside every test shows only in an exit code.
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  if (failures.length > 0) console.error(`\nFailed beside the tests: ${failures.join(', ')}.`);
  console.log(tallyLine(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = true;
    console.error(`\nInterrupted by ${signal}.`);
    stopCommands(signal);
    setTimeout(() => {
      stopCommands('SIGKILL');
      process.exit(1);
    }, ENDING).unref();
  });
}

async function check(name: string, run: () => Promise<unknown>): Promise<void> {
  if (interrupted) return;
  console.log(`\n— ${name}`);
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    failures.push(name);
  }
}

async function npm(script: string): Promise<void> {
  const code = await runQuietly('npm', ['run', '--silent', script]);
  if (code !== 0) throw new Error(`npm run ${script} failed; its messages are above.`);
}

await check('browsers', async () => {
  for (const family of ['chromium', 'firefox'] as const) console.log(await ensureBrowser(family));
});
await Promise.all([check('types', () => npm('typecheck')), check('lint', () => npm('lint'))]);
for (const family of ['chromium', 'firefox'] as const) {
  // A build of an earlier state must not be what the tests look at.
  rmSync(BUILDS[family], { recursive: true, force: true });
  await check(`build for ${family}`, () => buildExtension(family));
}
await check('tests', async () => {
  process.env['KAMERLENS_TALLY'] = TALLY;
  process.exitCode = await runCommand('vitest', ['run', ...process.argv.slice(2)]);
});
if (interrupted) process.exitCode = 1;
