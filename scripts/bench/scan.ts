import { OFFICIAL } from '../support/local-sites.ts';
import { figure, type Figures } from './figure.ts';
import { paintedCount, waitForPainted, waitForQuiet } from './highlights.ts';
import { makePage } from './made-page.ts';
import { measureMainThread, type MainThreadWork } from './main-thread.ts';
import { openBenchBrowser, type BenchBrowser, type MeasuredPage } from './open-browser.ts';
import { pause, type BenchOptions } from './options.ts';
import { openOptions } from './own-page.ts';

const HOST = new URL(OFFICIAL).host;

/** A pass over every text node of the page. */
const pass = (read: string): string => `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) characters += walker.currentNode.${read};
  return characters;
})()`;
/** The least that any reading of a page's nodes does: a pass that reads every text node's text. */
const FLOOR = pass('data.length');
/** Less than any reading: a pass that asks for lengths and reads no text. */
const LENGTHS = pass('length');

const repeat = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');
const ONE = '<!doctype html><p>Kamerstukken 2021-2022, 31 066, nr. 1016</p>';
const BAD_PAGES: Record<string, string> = {
  '10-megabytes': ONE + repeat(2_000, (index) => `<p>${`woord ${String(index)} `.repeat(430)}</p>`),
  '100000-text-nodes': ONE + repeat(50_000, (index) => `<i>w${String(index)}</i> `),
};

/**
 * Finding and painting with the real extension: what it costs the page's main thread, beside the floor in the same
 * world of scripts. Every run has a page of its own, read for the first time, as a reader's pages are.
 */
export async function measureScan({ quick, tell }: BenchOptions): Promise<Figures> {
  const made = makePage(20_000);
  const pages: Record<string, string> = { ...BAD_PAGES, made: made.html };
  const browser = await openBenchBrowser((_, path) => {
    const body = pages[path.slice(1)];
    return body === undefined ? undefined : { body };
  });
  try {
    const own = await openOptions(browser);
    const setOn = (on: boolean) => own.storeSettings({ sitesOff: on ? [] : [HOST] });
    const open = async (name: string): Promise<MeasuredPage> => {
      await setOn(false);
      const measured = await browser.open(`${OFFICIAL}/${name}`);
      await measured.page.bringToFront();
      await pause(800);
      return measured;
    };
    /** What a script costs on a fresh page, in the extension's own world of scripts or in the page's. */
    const measureScript = async (name: string, script: string, world: 'extension' | 'page') => {
      const bare = await open(name);
      const work = await measureMainThread(bare.page, () => bare.evaluate(script, world));
      await bare.close();
      return work.total;
    };
    /** The floor on one fresh page, the reading on another. */
    const measure = async (name: string, references: number) => {
      const floor = await measureScript(name, FLOOR, 'extension');
      const read = await open(name);
      let clock = 0;
      const work = await measureMainThread(read.page, async () => {
        const start = performance.now();
        await setOn(true);
        await waitForPainted(read, references);
        clock = performance.now() - start;
        await pause(400);
      });
      const painted = await paintedCount(read);
      await read.close();
      return { floor, work, clock, painted };
    };

    const runs: Awaited<ReturnType<typeof measure>>[] = [];
    for (let run = 1; run <= (quick ? 3 : 9); run += 1) {
      tell(`scan: run ${run}`);
      runs.push(await measure('made', made.references));
    }
    const floors = runs.map(({ floor }) => floor);
    const of = (part: (work: MainThreadWork) => number) => runs.map(({ work }) => part(work));
    const figures: Figures = {
      'scan.references': figure(
        'references',
        runs.map(({ painted }) => painted),
        [made.references],
      ),
      'scan.script': figure(
        'ms',
        of(({ total, rendering }) => total - rendering),
        floors,
      ),
      'scan.rendering': figure(
        'ms',
        of(({ rendering }) => rendering),
        floors,
      ),
      'scan.longest-task': figure(
        'ms',
        of(({ longest }) => longest),
      ),
      'scan.longest-task-by-clock': figure(
        'ms',
        of(({ longestByClock }) => longestByClock),
      ),
      'scan.clock': figure(
        'ms',
        runs.map(({ clock }) => clock),
      ),
    };

    tell('scan: other passes');
    const passes: Record<string, [script: string, world: 'extension' | 'page']> = {
      'scan.pass-in-page': [FLOOR, 'page'],
      'scan.pass-lengths': [LENGTHS, 'extension'],
    };
    for (const [name, [script, world]] of Object.entries(passes)) {
      const times: number[] = [];
      for (let run = 1; run <= (quick ? 1 : 5); run += 1)
        times.push(await measureScript('made', script, world));
      figures[name] = figure('ms', times, floors);
    }

    tell('scan: from the start of the page');
    figures['scan.from-ready'] = figure(
      'ms',
      await fromReady(browser, setOn, made.references, quick ? 2 : 5),
    );
    figures['memory.background'] = figure('bytes', [await browser.backgroundHeap()]);

    for (const name of Object.keys(BAD_PAGES)) {
      tell(`bad page: ${name}`);
      const bad: typeof runs = [];
      for (let run = 1; run <= (quick ? 1 : 3); run += 1) bad.push(await measure(name, 1));
      figures[`bad.${name}.script`] = figure(
        'ms',
        bad.map(({ work }) => work.total - work.rendering),
        bad.map(({ floor }) => floor),
      );
      figures[`bad.${name}.longest-task`] = figure(
        'ms',
        bad.map(({ work }) => work.longest),
      );
    }
    return figures;
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the page's DOMContentLoaded to the last reference painted, loading and layout included. */
async function fromReady(
  browser: BenchBrowser,
  setOn: (on: boolean) => Promise<void>,
  references: number,
  runs: number,
): Promise<number[]> {
  await setOn(true);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const measured = await browser.open(`${OFFICIAL}/made`);
    await waitForPainted(measured, references);
    times.push(
      await measured.evaluate<number>(
        `performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`,
      ),
    );
    await waitForQuiet(measured);
    await measured.close();
  }
  return times;
}
