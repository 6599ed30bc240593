import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { poll } from '../../../scripts/support/poll.ts';
import type { ReaderBrowser } from '../../../scripts/support/reader-browser.ts';

/** The text of the download whose name matches, once it is there whole: a browser puts an empty file in its place first. */
export async function downloaded({ downloads }: ReaderBrowser, name: RegExp): Promise<string> {
  return poll(`A download named ${String(name)}`, async () => {
    const file = (await readdir(downloads)).find((file) => name.test(file));
    return (file && (await readFile(join(downloads, file), 'utf8'))) || null;
  });
}
