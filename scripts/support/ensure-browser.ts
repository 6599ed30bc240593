import { findBrowser, type BrowserFamily } from './find-browser.ts';
import { runCommand, succeeds } from './run-command.ts';

/** Debian's package first; where a distribution has only the other name, that one. */
const PACKAGES: Record<BrowserFamily, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const ADVICE: Record<BrowserFamily, string> = {
  chromium:
    'Kamerlens needs Chromium, Chrome or Edge (131 or newer): install one, or set KAMERLENS_CHROMIUM to its program.',
  firefox: 'Kamerlens needs Firefox (147 or newer): install it, or set KAMERLENS_FIREFOX to its program.',
};

/** The words that put apt-get in a position to install: none for root, sudo where it asks no password. */
function aptPrefix(): string[] | undefined {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

async function apt(prefix: string[], ...args: string[]): Promise<boolean> {
  const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return (await runCommand(command, rest)) === 0;
}

/**
 * Finds a browser of the family, and installs one with apt when there is none and apt may.
 * @returns the path of its program.
 * @throws Error with one line that says what to do, when there is none and none could be installed.
 */
export async function ensureBrowser(family: BrowserFamily): Promise<string> {
  const found = findBrowser(family);
  if (found) return found;

  const prefix = aptPrefix();
  if (prefix) {
    console.error(`No ${family} found; installing one with apt-get.`);
    if (await apt(prefix, 'update')) {
      for (const name of PACKAGES[family]) {
        if (!(await apt(prefix, 'install', '-y', '--no-install-recommends', name))) continue;
        const installed = findBrowser(family);
        if (installed) return installed;
      }
    }
  }
  throw new Error(ADVICE[family]);
}
