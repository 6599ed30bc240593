import { TargetType, type Browser, type Target } from 'puppeteer-core';

const PATIENCE = 10_000;

/** The target of the extension's background, which must have been started. */
export function backgroundOf(browser: Browser): Promise<Target> {
  return browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER, {
    timeout: PATIENCE,
  });
}

/**
 * Ends the background, as the browser does when it has had nothing to do for a while, and waits until it is gone.
 * It must have answered something before: one that is stopped while the browser still installs it never comes back.
 */
export async function stopBackground(browser: Browser): Promise<void> {
  const background = await backgroundOf(browser);
  const { promise: gone, resolve, reject } = Promise.withResolvers<undefined>();
  const listener = (target: Target) => target === background && resolve(undefined);
  const timer = setTimeout(() => reject(new Error('The background does not stop.')), PATIENCE);
  browser.on('targetdestroyed', listener);
  try {
    await (await background.worker())?.close();
    await gone;
  } finally {
    clearTimeout(timer);
    browser.off('targetdestroyed', listener);
  }
}
