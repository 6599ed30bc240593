/** Signs that the reader is at the page: it comes into sight, the pointer moves over it, a key is pressed. */
const SIGNS = ['visibilitychange', 'pointerover', 'keydown'];

/**
 * Asks until there is an answer: at once, and after each time without one as soon as the reader is at the page.
 *
 * @param page says when there is nothing to ask for any longer, as the extension was updated
 * @returns null when that is so before there was an answer
 */
export async function untilAnswered<T>(
  ask: () => Promise<T | null>,
  page: { readonly isInvalid: boolean; signal: AbortSignal },
): Promise<T | null> {
  for (;;) {
    const answer = await ask();
    if (answer !== null || page.isInvalid) return answer;
    await readerIsThere(page.signal);
  }
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
