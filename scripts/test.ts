// Everything that must hold: types, lint, both production builds, and all tests in real browsers. Further words
// go to Vitest (`npm test -- test/unit`). The last line is the runner's own count, however this ends; a check that
// fails beside the tests counts as one failure.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stopCommands } from './support/run-command.ts';
import { openScratchFolder } from './support/scratch-folder.ts';
import { readTally, tallyLine } from './support/test-tally.ts';

const OUTPUT = fileURLToPath(new URL('../.output/', import.meta.url));
const TALLY = `${OUTPUT}test-tally.json`;
/** Milliseconds that the tests have to end their browsers when this is interrupted. */
const ENDING = 20_000;

const scratch = openScratchFolder();
let failures: string[] = [];
const interrupted: NodeJS.Signals[] = [];

process.on('exit', (code) => {
  scratch.remove();
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
    interrupted.push(signal);
    console.error(`\nInterrupted by ${signal}.`);
    stopCommands(signal);
    setTimeout(() => {
      stopCommands('SIGKILL');
      process.exit(1);
    }, ENDING).unref();
  });
}

mkdirSync(OUTPUT, { recursive: true });
rmSync(TALLY, { force: true });
process.env['KAMERLENS_TALLY'] = TALLY;
// Imported here and not above: what cannot be loaded has its last line, too.
const { runChecks } = await import('./support/run-checks.ts');
const ran = await runChecks(process.argv.slice(2), () => interrupted.length === 0);
failures = ran.failures;
process.exitCode = interrupted.length > 0 ? 1 : ran.code;
