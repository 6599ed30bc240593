import { readFile } from 'node:fs/promises';
import type { ChromiumPage } from '../support/launch-chromium.ts';
import { poll } from '../support/poll.ts';

/**
 * Writes a PNG of the viewport once two pictures in a row are the same: nothing comes, moves or fades any more.
 * @throws Error when the page does not come to rest.
 */
export async function pictureAtRest(page: ChromiumPage, path: `${string}.png`): Promise<void> {
  let before: Buffer | undefined;
  await poll('A picture like the one before', async () => {
    await page.picture(path);
    const now = await readFile(path);
    const rests = before?.equals(now);
    before = now;
    return rests;
  });
}
