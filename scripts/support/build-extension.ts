import { fileURLToPath } from 'node:url';
import { runQuietly } from './run-command.ts';

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folders of the two production builds. */
export const BUILDS = {
  chromium: `${ROOT}.output/chrome-mv3`,
  firefox: `${ROOT}.output/firefox-mv3`,
};

/** Builds the extension for a family of browsers. @throws Error when the build fails. */
export async function buildExtension(family: keyof typeof BUILDS): Promise<void> {
  const target = family === 'firefox' ? ['-b', 'firefox'] : [];
  const code = await runQuietly('wxt', ['build', ...target]);
  if (code !== 0) throw new Error(`The build for ${family} failed; its messages are above.`);
}
