import { afterEach, expect, test } from 'vitest';
import type { CardDrawing, CardRequest } from '../../../lib/preview/types.ts';
import { closePages, openPage } from '../../support/page-reader.ts';

afterEach(closePages);

const ID = 'kst-31066-1016#1';
const PAGE = '<p>Zie Kamerstuk 31 066, nr. 1016.</p>';

/** A background that draws what it was asked for in words, and fetches until it is told that the text is there. */
function slowBackground() {
  const fetched = Promise.withResolvers<undefined>();
  let isKept = false;
  async function drawCard({ act, fullText }: CardRequest): Promise<CardDrawing> {
    if (act?.type === 'full-text' && act.fetch) await fetched.promise;
    const text = isKept ? 'in full' : 'fetching';
    const words = [act?.type === 'save' ? 'saved' : 'open', ...(fullText === ID ? [text] : [])].join(', ');
    const controls = ['save', 'full-text'].map(
      (name) => ['button', { 'data-act': name, 'data-id': ID }, name] as const,
    );
    return { card: ['div', { role: 'dialog' }, ['p', {}, words], ...controls], said: [] };
  }
  function arrive(): void {
    isKept = true;
    fetched.resolve(undefined);
  }
  return { drawCard, arrive };
}

async function openCard() {
  const background = slowBackground();
  const page = await openPage(PAGE, { drawCard: background.drawCard });
  page.walk('next');
  const words = () => page.host.container.querySelector('p')?.textContent;
  await expect.poll(words).toBe('open');
  await page.press('[data-act=full-text]');
  await expect.poll(words).toBe('open, fetching');
  return { ...background, page, words };
}

test('a full text comes into the card that asked for it', async () => {
  const { arrive, words } = await openCard();
  arrive();
  await expect.poll(words).toBe('open, in full');
});

test('a card in which something else is done during a fetch says on that it fetches, and gets the text', async () => {
  const { arrive, words, page } = await openCard();
  await page.press('[data-act=save]');
  await expect.poll(words).toBe('saved, fetching');
  arrive();
  await expect.poll(words).toBe('open, in full');
});

test('a text that comes when its card is gone opens nothing', async () => {
  const { arrive, page } = await openCard();
  page.controller.dismiss();
  const asked = page.requests.length;
  arrive();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(page.card).toBeNull();
  expect(page.requests).toHaveLength(asked);
});
