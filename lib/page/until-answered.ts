import type { ReadingGateway } from './page-reading.ts';

/** Signs that the reader is at the page: it comes into sight, the pointer moves over it, a key is pressed. */
const SIGNS = ['visibilitychange', 'pointerover', 'keydown'];

/** The page that asks; there is nothing to ask for any longer when the extension was updated. */
interface AskingPage {
  readonly isInvalid: boolean;
  signal: AbortSignal;
}

/**
 * Asks until there is an answer: at once, and after each time without one as soon as the reader is at the page.
 *
 * @param isSilence tells what stands for no answer
 * @returns that, when there is nothing to ask for any longer before there was an answer
 */
export async function untilAnswered<T>(
  ask: () => Promise<T>,
  isSilence: (answer: T) => boolean,
  page: AskingPage,
): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (!isSilence(answer) || page.isInvalid) return answer;
    await readerIsThere(page.signal);
  }
}

/** Reads a page by a background that may keep silent for a while; without its exchanges a page is read all the same. */
export function readUntilAnswered(background: ReadingGateway, page: AskingPage): ReadingGateway {
  return {
    identifyPage: (facts) =>
      untilAnswered(
        () => background.identifyPage(facts),
        (known) => !known,
        page,
      ),
    readTexts: (request) =>
      untilAnswered(
        () => background.readTexts(request),
        (answer) => !answer.ok && answer.error === 'disconnected',
        page,
      ),
    readExchanges: (paragraphs) => background.readExchanges(paragraphs),
  };
}

const readerIsThere = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const noticed = new AbortController();
    const notice = () => {
      if (document.visibilityState !== 'visible') return;
      noticed.abort();
      resolve();
    };
    const options = { capture: true, passive: true, signal: AbortSignal.any([signal, noticed.signal]) };
    for (const sign of SIGNS) document.addEventListener(sign, notice, options);
  });
