import { beforeAll, describe, expect, test } from 'vitest';
import { openCard } from '../../scripts/support/card.ts';
import { OFFICIAL } from '../../scripts/support/local-sites.ts';
import { pageChanges } from './support/page-changes.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';

const REFERENCE = 'Kamerstukken 2021-2022, 31 066, nr. 1016';

const repeat = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');

/** Pages that are hard to read. None has scripts, so each can be compared with its source. */
const STILL: Record<string, string> = {
  'no-text': '<!doctype html><html><head><title></title></head><body></body></html>',
  'no-body': '<!doctype html><title>x</title>',
  malformed: `<p>Zie <b><i>Kamerstukken</b> 2021-2022, <td>31 066, nr. 1016<table><p>x</table></div></span><ul><li>${REFERENCE}<a href="`,
  // Half of these nodes are elements, half text.
  '100000-text-nodes': `<!doctype html><p>${REFERENCE}</p>${repeat(50_000, (index) => `<i>w${String(index)}</i> `)}`,
  '10-megabytes': `<!doctype html><p>${REFERENCE}</p>${repeat(2_000, (index) => `<p>${`woord ${String(index)} `.repeat(400)}</p>`)}`,
  deep: `<!doctype html>${'<div>'.repeat(400)}${REFERENCE}`,
};

/** Takes away and adds what is being read, without end. */
const RESTLESS = `<!doctype html><title>x</title><p>${REFERENCE}</p><main></main><script>
  const main = document.querySelector('main');
  let count = 0;
  setInterval(() => {
    const p = document.createElement('p');
    p.textContent = 'Kamerstuk 31 066, nr. ' + (1000 + (count++ % 30));
    main.append(p);
    p.firstChild.splitText(9);
    if (main.childNodes.length > 40) main.replaceChildren();
  }, 1);
</script>`;

describe.each(FAMILIES)('a bad page in %s', (family) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(family, (_, path) => {
      const body = path === '/restless' ? RESTLESS : STILL[path.slice(1)];
      return body === undefined ? undefined : { body };
    });
    return () => reader.close();
  });

  test.each(Object.entries(STILL))('%s is read and left as it was', async (path, source) => {
    const page = await reader.read(`${OFFICIAL}/${path}`);
    const { groups } = await reader.summary(`${OFFICIAL}/${path}`);
    expect(groups.map(({ targets }) => targets)).toEqual(
      source.includes(REFERENCE) ? [['kst-31066-1016']] : [],
    );
    expect(await pageChanges(page, source)).toBe('');
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('a page that changes without end still gives its card', async () => {
    const page = await reader.browser.openPage(`${OFFICIAL}/restless`);
    const shown = await openCard(page, REFERENCE);
    expect(shown).toMatch(/20 april 2022/);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('text that comes late, and in-page navigation, are picked up', async () => {
    const page = await reader.read(`${OFFICIAL}/no-text`);
    await page.evaluate((words) => {
      history.pushState(null, '', '/no-text?late');
      document.body.append(document.createElement('p'));
      document.querySelector('p')?.append(words);
    }, REFERENCE);
    expect(await openCard(page, REFERENCE)).toMatch(/20 april 2022/);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('after an in-page navigation the page is the one that its address now says', async () => {
    const page = await reader.read(`${OFFICIAL}/no-text`);
    await page.evaluate(() => history.pushState(null, '', '/kst-36410-2.html'), null);
    expect(await reader.summary(`${OFFICIAL}/kst-36410-2.html`)).toMatchObject({
      page: { self: 'kst-36410-2' },
    });
    await page.evaluate(() => history.back(), null);
    await expect.poll(async () => (await reader.summary(`${OFFICIAL}/no-text`)).page.self).toBeUndefined();
    await page.close();
  });
});
