import { rmSync } from 'node:fs';
import { BUILDS, buildExtension } from './build-extension.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { runCommand, runQuietly } from './run-command.ts';
import { messageOf } from './message-of.ts';

const FAMILIES = ['chromium', 'firefox'] as const;

async function npm(script: string): Promise<void> {
  const code = await runQuietly('npm', ['run', '--silent', script]);
  if (code !== 0) throw new Error(`npm run ${script} failed; its messages are above.`);
}

/**
 * Runs every check, also after one that failed.
 * @param words for Vitest: which tests to run.
 * @param goesOn asked before each check; false skips all that are left.
 * @returns names of the checks that failed beside the tests, and Vitest's exit code.
 */
export async function runChecks(
  words: readonly string[],
  goesOn: () => boolean,
): Promise<{ failures: string[]; code: number }> {
  const failures: string[] = [];
  const check = async (name: string, run: () => Promise<unknown>): Promise<void> => {
    if (!goesOn()) return;
    console.log(`\n— ${name}`);
    try {
      await run();
    } catch (error) {
      console.error(messageOf(error));
      failures.push(name);
    }
  };

  await check('browsers', async () => {
    for (const family of FAMILIES) console.log(await ensureBrowser(family));
  });
  await Promise.all([check('types', () => npm('typecheck')), check('lint', () => npm('lint'))]);
  for (const family of FAMILIES) {
    // A build of an earlier state must not be what the tests look at.
    rmSync(BUILDS[family], { recursive: true, force: true });
    await check(`build for ${family}`, () => buildExtension(family));
  }
  let code = 1;
  await check('tests', async () => {
    code = await runCommand('vitest', ['run', ...words]);
  });
  return { failures, code };
}
