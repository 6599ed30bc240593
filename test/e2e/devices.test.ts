import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO, demoSites } from '../../scripts/demo/demo-sites.ts';
import { clickControl } from '../../scripts/support/controls.ts';
import { openOptions, waitForText } from '../../scripts/support/extension-pages.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { pack, unpack } from '../../lib/sync/pack.ts';
import { stampAt } from '../../lib/sync/stamp.ts';
import type { Entry, Items, Shared } from '../../lib/sync/types.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

interface SyncApi {
  storage: { sync: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
}
declare const browser: SyncApi | undefined;
declare const chrome: SyncApi;

/** What the browser brings from another device. */
const arrive = (page: ReaderPage, items: Items) =>
  page.evaluate(
    (items) => (typeof browser === 'undefined' ? chrome : browser).storage.sync.set(items),
    items,
  );

/** Takes all the room that the browser's sync has, as another version of Kamerlens may. */
const fill = (page: ReaderPage) =>
  page.evaluate(async () => {
    const { sync } = (typeof browser === 'undefined' ? chrome : browser).storage;
    for (const size of [8000, 400, 20])
      for (let number = 0; number < 20; number++) {
        const taken = await sync.set({ [`k9.${size}.${number}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        if (!taken) break;
      }
  }, null);

/** What the browser would bring to the other devices. */
const shared = async (page: ReaderPage): Promise<Shared> =>
  unpack(
    await page.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).storage.sync.get(), null),
  );

const other = (time: number, note: string): Shared =>
  new Map<string, Entry>([
    [
      'kst-31066-1016',
      {
        fields: {
          saved: [1_790_000_000, stampAt(time, 'home')],
          tags: [['thuis bewaard'], stampAt(time, 'home')],
          note: [note, stampAt(time, 'home')],
        },
      },
    ],
    ['', { fields: { language: ['en', stampAt(time, 'home')] } }],
  ]);

/** A round comes seconds after it is asked for, and not soon after another. */
const SOON = 40_000;

describe.each(FAMILIES)('what is chosen on the options page of %s', (family) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(family, demoSites);
    return () => reader.close();
  });

  test('holds at once on a page that is open', async () => {
    const page = await reader.read(DEMO.consultation);
    const styles = () => page.evaluate(() => [...CSS.highlights.keys()], null);
    expect(await styles()).toContain('kamerlens-found');
    const options = await openOptions(reader.browser, text('optionsSettings'));
    await options.goto(reader.browser.extensionUrl('options.html#settings'));
    await clickControl(options, name('optionsUnderlineSolid'));
    await poll('The other style', async () => (await styles()).includes('kamerlens-found-solid') || null);
    await clickControl(options, name('optionsUnderlineDotted'));
    await poll('The first style', async () => (await styles()).includes('kamerlens-found') || null);
    expect(options.errors).toEqual([]);
    await options.close();
    await page.close();
  });

  test('goes to the other devices, and theirs come here, once that is switched on', async () => {
    const options = await openOptions(reader.browser, text('optionsSettings'));
    await arrive(options, (await pack(other(Date.now(), 'Van thuis'))).items);
    await options.goto(reader.browser.extensionUrl('options.html#settings'));
    await clickControl(options, name('optionsSyncOn'));
    await waitForText(options, 'The options page in English', /Up to date since/);
    await options.goto(reader.browser.extensionUrl('options.html#saved'));
    await waitForText(options, 'The saved documents', /Brief van 20 april 2022/);
    expect(await options.evaluate(() => document.querySelector('textarea')?.value, null)).toBe('Van thuis');

    // A second device goes on, and this one takes it over without being asked.
    await arrive(options, (await pack(other(Date.now() + 1000, 'Nogmaals van thuis'))).items);
    await poll(
      'The other note',
      () =>
        options.evaluate(
          () => document.querySelector('textarea')?.value === 'Nogmaals van thuis' || null,
          null,
        ),
      SOON,
    );

    await clickControl(options, 'Remove: Brief van 20 april 2022');
    await poll(
      'The removal',
      async () => ((await shared(options)).get('kst-31066-1016')?.removed ? true : null),
      SOON,
    );
    expect((await shared(options)).get('kst-31066-1016')?.fields).toEqual({});
    expect(options.errors).toEqual([]);
    await options.close();
  }, 120_000);

  test('is kept here when the browser has no room for it, which the page says', async () => {
    const options = await openOptions(reader.browser, /Kamerlens/);
    await arrive(options, (await pack(other(Date.now() + 2000, 'Weer van thuis'))).items);
    await options.goto(reader.browser.extensionUrl('options.html#saved'));
    const note = () =>
      options.evaluate(() => document.querySelector<HTMLTextAreaElement>('.note textarea')?.value, null);
    await poll('The document', async () => (await note()) === 'Weer van thuis' || null, SOON);
    await fill(options);
    await clickControl(options, 'Note on: Brief van 20 april 2022');
    await options.press('End');
    const words = Array.from({ length: 40 }, (_, place) =>
      Math.sin(place + 1)
        .toString(36)
        .slice(3),
    ).join(' ');
    await options.type(` ${words}`);
    await options.goto(reader.browser.extensionUrl('options.html#settings'));
    await poll(
      'The sentence',
      async () =>
        (await options.evaluate(() => document.body.innerText, null)).includes('Nothing is lost here') ||
        null,
      SOON,
    );
    await options.goto(reader.browser.extensionUrl('options.html#saved'));
    await poll('The note', async () => (await note()) === `Weer van thuis ${words}` || null);
    expect(options.errors).toEqual([]);
    await options.close();
  }, 120_000);
});
