import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO, demoSites } from '../../scripts/demo/demo-sites.ts';
import { BUILDS } from '../../scripts/support/build-extension.ts';
import { clickControl } from '../../scripts/support/controls.ts';
import { openConsole, openOptions, openPopup, waitForText } from '../../scripts/support/extension-pages.ts';
import { OFFICIAL } from '../../scripts/support/local-sites.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import type { SiteContent } from '../../scripts/support/site-server.ts';
import { downloaded } from './support/downloads.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

const PAPER = `${OFFICIAL}/kst-31066-1016.html`;
const EMPTY = `${OFFICIAL}/leeg.html`;
const LONG = `${EMPTY}?${'x'.repeat(2_000)}`;
const SLOW = `${OFFICIAL}/langzaam.html`;
const PDF = `${OFFICIAL}/kst-31066-1016.pdf`;
const UNKNOWN = 'Kamerstuk 31 066, nr. 9876';

const gap = '<div style="height: 2000px"></div>';
const BODIES: Record<string, string> = {
  [PAPER]: `<title>Brief</title><meta name="OVERHEIDop.dossiernummer" content="31066">
    <meta name="OVERHEIDop.dossiernummer" content="36200-XV">
    <p>Zie Kamerstuk 32 824, nr. 230.</p>${gap}<p>Zie ${UNKNOWN}.</p>${gap}
    <p>Zie SCP, 2016, Integratie in zicht.</p>${gap}<p>Weer Kamerstuk 32 824, nr. 230.</p>`,
  [EMPTY]: '<title>Leeg</title><p>Hier staat niets.</p>',
  [LONG]: '<title>Leeg</title><p>Hier staat niets.</p>',
  [SLOW]: `<title>Langzaam</title><p>Zie ${UNKNOWN}.</p><script src="/langzaam.js"></script>`,
  // What a PDF shows no extension can read; here it is a page, as not every browser opens one in a test.
  [PDF]: '<title>PDF</title>',
};

const content: SiteContent = (host, path) => {
  const body = BODIES[`https://${host}${path}`];
  if (path === '/langzaam.js') return { body: '', type: 'text/javascript', delay: 4_000 };
  return body === undefined ? demoSites(host, path) : { body: `<!doctype html><html lang="nl">${body}` };
};

describe.each(FAMILIES)('the popup in %s', (family) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(family, content);
    return () => reader.close();
  });

  const popupOn = (url: string, shows: RegExp) => openPopup(reader.browser, reader.extension, url, shows);
  const rows = (popup: ReaderPage) =>
    popup.evaluate(
      () =>
        Array.from(document.querySelectorAll('#documents')).flatMap((heading) =>
          Array.from(heading.closest('section')!.querySelectorAll('li'), (row) => row.textContent),
        ),
      null,
    );

  test('says which paper the page is, with its dossiers, and what elsewhere cites it', async () => {
    const page = await reader.read(PAPER);
    const popup = await popupOn(PAPER, text('popupDocumentsCiting'));
    const shown = await popup.evaluate(() => document.querySelector('header')!.innerText, null);
    expect(shown).toMatch(/Kamerstuk 31 066, nr\. 1016\s· 20 april 2022/);
    expect(shown).toMatch(/Dossier\s+31 066[\s\S]*Belastingdienst[\s\S]*ook in\s+36 200 XV/);
    expect(popup.errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('steps through the places, which come into view and light up, and stays open', async () => {
    const page = await reader.read(PAPER);
    const popup = await popupOn(PAPER, text('popupDocumentsCiting'));
    const place = () =>
      page.evaluate(() => {
        const flash = [...((CSS.highlights.get('kamerlens-flash') as Set<Range> | undefined) ?? [])];
        return { scrolled: Math.round(scrollY), flash: flash.map(String) };
      }, null);
    await clickControl(popup, name('popupNext'));
    await waitForText(popup, 'The popup', /Plaats 1 van 4/);
    await clickControl(popup, name('popupNext'));
    await waitForText(popup, 'The popup', /Plaats 2 van 4/);
    const second = await poll('The second place', async () => {
      const now = await place();
      return now.scrolled > 1_000 ? now : null;
    });
    expect(second.scrolled).toBeLessThan(3_000);
    expect(second.flash).toContain(UNKNOWN);
    await clickControl(popup, name('popupPrevious'));
    await waitForText(popup, 'The popup', /Plaats 1 van 4/);
    await popup.close();
    await page.close();
  });

  test('filters the list, and copies and exports what is left of it', async () => {
    const page = await reader.read(PAPER);
    const popup = await popupOn(PAPER, text('popupDocumentsCiting'));
    await poll('The list', async () => (await rows(popup)).length === 2);
    await clickControl(popup, name('popupFilter'));
    await popup.type('scp');
    await poll('The filtered list', async () => (await rows(popup)).length === 1);

    await clickControl(popup, name('popupCopy'));
    await waitForText(popup, 'The popup', /1 verwijzing gekopieerd/);
    await clickControl(popup, name('optionsExport'));
    await clickControl(popup, 'CSL-JSON');
    await waitForText(popup, 'The popup', /1 stuk staat in je downloads/);
    const items = await downloaded(reader.browser, /^kamerlens-verwijzingen-[\d-]+\.csl\.json$/);
    expect(JSON.parse(items)).toMatchObject([{ title: expect.stringMatching(/^Integratie in zicht/) }]);
    expect(popup.errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('saves the page as its document, with a tag', async () => {
    const page = await reader.read(PAPER);
    const popup = await popupOn(PAPER, text('popupDocumentsCiting'));
    await clickControl(popup, name('popupTag'));
    await popup.type('belastingdebat');
    await clickControl(popup, name('popupSavePage'));
    await waitForText(popup, 'The popup', text('popupPageSaved'));
    await popup.close();
    const options = await openOptions(reader.browser, /belastingdebat/);
    await waitForText(options, 'The options page', /verbetertraject kinderopvangtoeslag/);
    await options.close();
    await page.close();
  });

  test('says that a page has no references', async () => {
    const page = await reader.read(EMPTY);
    const popup = await popupOn(EMPTY, text('popupNoReferences'));
    expect(popup.errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('waits for a page that still loads, and fills in when it is there', async () => {
    const opening = reader.browser.openPage(SLOW);
    await poll('The tab', async () => reader.extension.tabId(SLOW).catch(() => null));
    const popup = await popupOn(SLOW, text('popupOpening'));
    const page = await opening;
    await waitForText(popup, 'The popup', /31 066, nr\. 9876/);
    await popup.close();
    await page.close();
  });

  test('leads from a PDF to the same paper as a web page', async () => {
    const page = await reader.browser.openPage(PDF);
    const popup = await popupOn(PDF, text('popupPdf'));
    expect(await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('main a')?.href, null)).toBe(
      PAPER,
    );
    await popup.close();
    await page.close();
  });

  test('says on a page of its own, and on another site, where it works', async () => {
    const own = await openPopup(
      reader.browser,
      reader.extension,
      reader.browser.extensionUrl('options.html'),
      text('popupOwnPage'),
    );
    await own.close();
    const nowhere = await reader.browser.openPage(reader.browser.extensionUrl('popup.html?tab=999999'));
    await waitForText(nowhere, 'The popup', text('popupUnsupported'));
    const links = () =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>('main a'), ({ href }) => href);
    expect(await nowhere.evaluate(links, null)).toEqual([
      'https://www.tweedekamer.nl/',
      'https://www.officielebekendmakingen.nl/',
    ]);
    await nowhere.close();
  });

  test('switches this page off and on again, at once', async () => {
    const page = await reader.read(PAPER);
    const popup = await popupOn(PAPER, text('popupDocumentsCiting'));
    const painted = () => page.evaluate(() => CSS.highlights.get('kamerlens-found')?.size ?? 0, null);
    expect(await painted()).toBeGreaterThan(0);
    await clickControl(popup, name('popupOnPage'));
    await waitForText(popup, 'The popup', text('popupPageOff'));
    await poll('The end of the paint', async () => (await painted()) === 0);
    await clickControl(popup, name('popupOnPage'));
    await waitForText(popup, 'The popup', text('popupDocuments'));
    await poll('The paint', async () => (await painted()) > 0);
    await popup.close();
    await page.close();
  });

  test('says that a page whose address is too long to keep is not switched off', async () => {
    const page = await reader.read(LONG);
    const popup = await popupOn(LONG, text('popupNoReferences'));
    await clickControl(popup, name('popupOnPage'));
    await waitForText(popup, 'The popup', text('popupSwitchFailed'));
    await popup.close();
    await page.close();
  });

  test('says that the index cannot be read when it is damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kamerlens-damaged-'));
    await cp(BUILDS[family], folder, { recursive: true });
    await rm(join(folder, 'index/manifest.json'));
    const damaged = await openReader(family, content, folder);
    try {
      const page = await damaged.read(DEMO.consultation);
      const popup = await openPopup(
        damaged.browser,
        damaged.extension,
        DEMO.consultation,
        /De index van Kamerlens/,
      );
      await popup.close();
      await page.close();
    } finally {
      await damaged.close();
      await rm(folder, { recursive: true });
    }
  });

  // Last: it takes away the pages of the extension that the other tests act from.
  test('tells a page that was open before an update to reload, and does it', async () => {
    const page = await reader.read(PAPER);
    await reader.browser.updateExtension();
    const extension = await poll('The extension anew', () => openConsole(reader.browser).catch(() => null));
    // Firefox puts the new content script into pages that are open; Chromium does not.
    if (family === 'chromium') {
      const popup = await openPopup(reader.browser, extension, PAPER, text('popupUnreachable'));
      await clickControl(popup, name('popupReload'));
      await waitForText(popup, 'The popup', text('popupDocuments'));
      await popup.close();
    } else {
      const popup = await openPopup(reader.browser, extension, PAPER, text('popupDocuments'));
      await popup.close();
    }
    await page.close();
  });
});
