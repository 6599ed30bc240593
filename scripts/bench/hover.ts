import { readKnownIds } from '../index/default-index.ts';
import { OFFICIAL } from '../support/local-sites.ts';
import { poll } from '../support/poll.ts';
import { figure, type Figures } from './figure.ts';
import { waitForPainted } from './highlights.ts';
import { openBenchBrowser, type MeasuredPage } from './open-browser.ts';
import { pause, type BenchOptions } from './options.ts';
import { openOptions } from './own-page.ts';

/** The default time from rest to card, and the shortest: at that one the card comes as soon as its content. */
const DELAY = 300;
const SHORTEST = 150;

/** Records, in the content script's world, when the pointer rested, the look-up began, and its content was drawn. */
const RECORD = `(() => {
  const record = (globalThis.record = {});
  for (const { runtime } of new Set([globalThis.browser ?? chrome, chrome])) {
    const send = runtime.sendMessage;
    runtime.sendMessage = (message, ...rest) => {
      const answer = send.call(runtime, message, ...rest);
      if (message?.call === 'drawCard') {
        record.lookUp ??= performance.now();
        void answer.then(() => (record.answered ??= performance.now()));
      }
      return answer;
    };
  }
  addEventListener('pointermove', () => (record.rest ??= performance.now()), true);
  const { shadowRoot } = document.querySelector('kamerlens-card');
  new MutationObserver(() => {
    const status = shadowRoot.querySelector('[role=dialog]')?.dataset.status;
    if (record.lookUp && status && status !== 'loading') record.drawn ??= performance.now();
  }).observe(shadowRoot, { childList: true, subtree: true, attributes: true });
})()`;

/** A message to the background that asks for nothing, and its answer: what no look-up can be quicker than. */
const ROUND_TRIP = `(async () => {
  const start = performance.now();
  await chrome.runtime.sendMessage({ call: 'identifyPage', data: { url: location.href } });
  return performance.now() - start;
})()`;

interface Hover {
  rest: number;
  lookUp: number;
  answered: number;
  drawn: number;
}

/** From the look-up to the card's content, with a warm background and with one that had been stopped. */
export async function measureHover({ quick, tell }: BenchOptions): Promise<Figures> {
  const warmRuns = quick ? 10 : 40;
  const coldRuns = quick ? 3 : 9;
  const references = await papers(2 * warmRuns + coldRuns + 1);
  const body = `<!doctype html><title>Bench</title>${references.map((text) => `<p style="margin:40px">De brief is genoemd in <b>${text}</b> over het beleid.</p>`).join('')}`;
  const browser = await openBenchBrowser(() => ({ body }));
  try {
    const own = await openOptions(browser);
    await own.storeSettings({ delay: SHORTEST });
    const page = await browser.open(`${OFFICIAL}/hover`);
    await page.page.bringToFront();
    await waitForPainted(page, references.length);
    let next = 0;
    // The first card builds what all others use.
    await rest(page, next++);
    await page.page.waitForSelector('kamerlens-card');
    await closeCard(page);
    await page.evaluate(RECORD, 'extension');

    const floors: number[] = [];
    const hovers = async (count: number, what: string, before?: () => Promise<void>): Promise<Hover[]> => {
      const times: Hover[] = [];
      for (let run = 1; run <= count; run += 1) {
        tell(`hover: ${what} ${run} of ${count}`);
        floors.push(await (before ? own.fetchShard(run) : page.evaluate<number>(ROUND_TRIP, 'extension')));
        await before?.();
        times.push(await hover(page, next++));
      }
      return times;
    };
    const warm = await hovers(warmRuns, 'warm');
    const warmFloors = floors.splice(0);
    const cold = await hovers(coldRuns, 'cold', () => browser.stopBackground());
    const coldFloors = floors.splice(0);
    await own.storeSettings({ delay: DELAY });
    await pause(300);
    const shown = await hovers(warmRuns, 'at the set delay');

    const ofLookUp = (times: Hover[]) => times.map(({ lookUp, drawn }) => drawn - lookUp);
    return {
      'hover.answer': figure(
        'ms',
        shown.map(({ lookUp, answered }) => answered - lookUp),
        warmFloors,
      ),
      'hover.content': figure('ms', ofLookUp(warm), warmFloors),
      'hover.content-cold': figure('ms', ofLookUp(cold), coldFloors),
      'hover.shown': figure(
        'ms',
        shown.map(({ rest, drawn }) => drawn - rest),
        [DELAY],
      ),
    };
  } finally {
    await browser.close();
  }
}

/** Rests the pointer on a reference until its card has content, and closes the card. */
async function hover(page: MeasuredPage, reference: number): Promise<Hover> {
  await page.evaluate('for (const key in record) delete record[key]', 'extension');
  await rest(page, reference);
  const times = await poll('A card', async () => {
    const record = await page.evaluate<Partial<Hover>>('({ ...record })', 'extension');
    return record.drawn === undefined ? null : (record as Hover);
  });
  await closeCard(page);
  return times;
}

async function closeCard(page: MeasuredPage): Promise<void> {
  await page.page.mouse.move(2, 2);
  await page.page.keyboard.press('Escape');
  await pause(50);
}

async function rest(page: MeasuredPage, reference: number): Promise<void> {
  const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
    const words = document.querySelectorAll('b')[${reference}];
    words.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = words.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`);
  await page.page.mouse.move(x, y - 1);
  await page.page.mouse.move(x, y);
}

/** Papers of the index from all over it, as they are referred to. */
async function papers(count: number): Promise<string[]> {
  const numbers = [...(await readKnownIds())].flatMap((id) => {
    const [, dossier, number] = /^kst-(\d{5})-(\d+)$/.exec(id) ?? [];
    return dossier && number ? [`Kamerstuk ${dossier}, nr. ${number}`] : [];
  });
  if (numbers.length < count) throw new Error(`The index has only ${numbers.length} papers to hover over.`);
  return Array.from({ length: count }, (_, index) => numbers[Math.floor((index * numbers.length) / count)]!);
}
