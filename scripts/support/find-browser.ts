import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A family of browsers that runs one of the two builds. */
export type BrowserFamily = 'chromium' | 'firefox';

interface Places {
  /** Environment variable that names the program and overrides the search. */
  override: string;
  /** Names on PATH, preferred first. */
  commands: string[];
  mac: string[];
  /** Paths below the Windows program folders. */
  windows: string[];
}

const PLACES: Record<BrowserFamily, Places> = {
  chromium: {
    override: 'KAMERLENS_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    override: 'KAMERLENS_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function candidates({ commands, mac, windows }: Places): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return mac.flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return windows.flatMap((exe) => folders.filter((f) => f !== undefined).map((f) => join(f, exe)));
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

/**
 * The path of an installed browser of the family, or undefined when there is none.
 * KAMERLENS_CHROMIUM and KAMERLENS_FIREFOX override the search.
 * @throws Error when the override names something that cannot be run.
 */
export function findBrowser(family: BrowserFamily): string | undefined {
  const places = PLACES[family];
  const override = process.env[places.override];
  if (override) {
    if (isProgram(override)) return override;
    throw new Error(`${places.override} names ${override}, which is no program that can be run.`);
  }
  return candidates(places).find(isProgram);
}
