import { consoleOn, type ExtensionConsole } from '../support/extension-pages.ts';
import type { BenchBrowser } from './open-browser.ts';

/** What can be done from a page of the extension that stays open behind the others. */
export interface OwnPage extends ExtensionConsole {
  /** Fetches one shard of the index, one of the first four by number, and tells how many milliseconds that took. */
  fetchShard(number: number): Promise<number>;
}

export async function openOptions(browser: BenchBrowser): Promise<OwnPage> {
  const page = await browser.openOwn('options.html');
  return {
    ...consoleOn({ evaluate: (run, argument) => page.evaluate(run as never, argument as never) }),
    fetchShard: (number) =>
      page.evaluate(
        async (file) => {
          const start = performance.now();
          await (await fetch(file)).arrayBuffer();
          return performance.now() - start;
        },
        `index/documents/${String(number % 4).padStart(4, '0')}.bin`,
      ),
  };
}
