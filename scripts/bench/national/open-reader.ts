import { launch } from 'puppeteer-core';
import { MANIFEST_FILE } from '../../../lib/index/format.ts';
import { ensureBrowser } from '../../support/ensure-browser.ts';
import { CHROMIUM_FLAGS } from '../../support/launch-chromium.ts';
import { temporaryProfile } from '../../support/temporary-profile.ts';
import { backgroundOf, stopBackground } from '../stop-background.ts';

/** The reader's extension in Chromium, asked from a page of its own. */
export interface OpenReader {
  ask<Answer>(call: string, of: unknown): Promise<Answer>;
  /** Ends the background; the next question starts it anew. */
  stop(): Promise<void>;
  /** Bytes in use in the background after a collection, those of buffers included. */
  memory(): Promise<number>;
  close(): Promise<void>;
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

export async function openReader(folder: string): Promise<OpenReader> {
  const profile = await temporaryProfile();
  const browser = await launch({
    executablePath: await ensureBrowser('chromium'),
    userDataDir: profile.path,
    pipe: true,
    headless: true,
    enableExtensions: [folder],
    args: [...CHROMIUM_FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  }).catch(async (error: unknown) => {
    await profile.remove();
    throw error;
  });
  const page = await browser.newPage();
  await page.goto(new URL('page.html', (await backgroundOf(browser)).url()).href);
  const ask = async <Answer>(call: string, of: unknown) => {
    const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), { call, of });
    if (typeof answer === 'string') throw new Error(answer);
    return answer as Answer;
  };
  await ask('file', MANIFEST_FILE);

  return {
    ask,
    stop: () => stopBackground(browser),
    async memory() {
      const worker = await (await backgroundOf(browser)).worker();
      if (!worker) throw new Error('The background has no worker.');
      const { client } = worker;
      await client.send('HeapProfiler.collectGarbage');
      const usage = await client.send('Runtime.getHeapUsage');
      return usage.usedSize + (usage as { backingStorageSize?: number }).backingStorageSize!;
    },
    async close() {
      await browser.close();
      await profile.remove();
    },
  };
}
