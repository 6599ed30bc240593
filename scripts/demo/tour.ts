import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };
import { mkdir } from 'node:fs/promises';
import { closeCard, openCard } from '../support/card.ts';
import { clickControl } from '../support/controls.ts';
import { openConsole, openOptions, openPopup } from '../support/extension-pages.ts';
import type { ChromiumBrowser, ChromiumPage } from '../support/launch-chromium.ts';
import { DEMO } from './demo-sites.ts';

interface Stop {
  /** Name of the pictures. */
  name: string;
  /** Words to rest the pointer on. */
  words: string;
  /** What the card must say: the document's title, and words of the exchange that cites it. */
  expects: RegExp[];
}

/** The two references that the tour shows, on the consultation page. */
const STOPS: Stop[] = [
  {
    name: 'card-kamerstuk',
    words: 'Kamerstukken 2021-2022, 31 066, nr. 1016',
    expects: [/31 ?066/, /De vraag staat vóór deze pagina/],
  },
  {
    name: 'card-report',
    words: 'SCP, 2016, Integratie in zicht',
    expects: [/Integratie in zicht/, /D66/],
  },
];

/** A card that the tour opened. */
export interface TourCard {
  words: string;
  text: string;
}

export interface TourResult {
  cards: TourCard[];
  /** Paths of the pictures, in the order made. */
  pictures: string[];
}

/** The largest popup that browsers show, roughly. */
const POPUP = { width: 400, height: 600 };

const SCHEMES = ['light', 'dark'] as const;

/**
 * Does by itself what a reader would: rests the pointer on the two references of the demo page, saves what they
 * point at, opens the popup and the options page, and takes a light and a dark picture of each into `folder`.
 * @throws Error with one clear sentence when a card or its exchange does not come.
 */
export async function tour(browser: ChromiumBrowser, folder: string): Promise<TourResult> {
  await mkdir(folder, { recursive: true });
  const pictures: string[] = [];
  const takePictures = async (page: ChromiumPage, name: string): Promise<void> => {
    for (const scheme of SCHEMES) {
      await page.emulate({ colorScheme: scheme });
      const path = `${folder}/${name}-${scheme}.png` as const;
      await page.picture(path);
      pictures.push(path);
    }
    await page.emulate({ colorScheme: 'light' });
  };

  const extension = await openConsole(browser);
  await extension.storeSettings({ language: 'nl' });
  const page = await browser.openPage(DEMO.consultation);
  const cards: TourCard[] = [];
  for (const { name, words, expects } of STOPS) {
    const accept = (text: string): boolean => expects.every((pattern) => pattern.test(text));
    cards.push({ words, text: await openCard(page, words, { accept }) });
    await takePictures(page, name);
    await clickControl(page, nl.cardSave.message, 'card');
  }
  await closeCard(page);

  const popup = await openPopup(browser, extension, DEMO.consultation, /1016/);
  await popup.resize(POPUP.width, POPUP.height);
  await takePictures(popup, 'popup');
  await takePictures(await openOptions(browser, /20 april 2022/), 'options');
  return { cards, pictures };
}
