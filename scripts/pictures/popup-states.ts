import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };
import { DEMO } from '../demo/demo-sites.ts';
import { clickControl } from '../support/controls.ts';
import { openPopup, waitForText } from '../support/extension-pages.ts';
import { OFFICIAL } from '../support/local-sites.ts';
import { says } from './says.ts';
import type { PictureState, Stage } from './stage.ts';

/** The largest popup that browsers show, roughly. */
const SIZE = { width: 400, height: 600 };
const NARROW = { width: 360, height: 600 };
/** For what is no more than a sentence. */
const LOW = { width: 400, height: 240 };

/** The site has neither, and says so on a page of its own without references. */
const ABSENT = `${OFFICIAL}/voorbeeld-afwezig.html`;
const ABSENT_PDF = `${OFFICIAL}/kst-31066-1016.pdf`;

/** What the popup says last of a page of the demo: how many questions it has, and when its letter was sent. */
const READ = /vragen hier[\s\S]*· 20 april 2022/;

async function popupOn({ browser, extension }: Stage, url: string, shows: RegExp, { width, height } = SIZE) {
  await browser.openPage(url);
  const popup = await openPopup(browser, extension, url, shows);
  await popup.resize(width, height);
  return popup;
}

/** The popup on the written questions of the demo, after one thing was done in it. */
const popupAfter =
  (control: keyof typeof nl, then?: (popup: Awaited<ReturnType<typeof popupOn>>) => Promise<unknown>) =>
  async (stage: Stage) => {
    const popup = await popupOn(stage, DEMO.questions, READ);
    await clickControl(popup, nl[control].message);
    await then?.(popup);
    return popup;
  };

/** The states of the popup. */
export const POPUP_STATES: PictureState[] = [
  { name: 'popup', show: (stage) => popupOn(stage, DEMO.consultation, READ) },
  { name: 'popup-questions', show: (stage) => popupOn(stage, DEMO.questions, READ) },
  { name: 'popup-narrow', show: (stage) => popupOn(stage, DEMO.questions, READ, NARROW) },
  {
    name: 'popup-english',
    settings: { language: 'en' },
    show: (stage) => popupOn(stage, DEMO.questions, /questions here[\s\S]*20 April 2022/, NARROW),
  },
  { name: 'popup-export', show: popupAfter('optionsExport') },
  {
    name: 'popup-step',
    show: popupAfter('popupNext', (popup) => waitForText(popup, 'The popup', says('popupStep'))),
  },
  {
    name: 'popup-filtered',
    show: popupAfter('popupFilter', async (popup) => {
      await popup.type('9876');
      await waitForText(popup, 'The popup', says('popupNoneKnown'));
    }),
  },
  {
    name: 'popup-saved',
    show: popupAfter('popupSavePage', (popup) => waitForText(popup, 'The popup', says('popupPageSaved'))),
  },
  { name: 'popup-none', show: (stage) => popupOn(stage, ABSENT, says('popupNoReferences'), LOW) },
  { name: 'popup-pdf', show: (stage) => popupOn(stage, ABSENT_PDF, says('popupPdf'), LOW) },
  {
    name: 'popup-off',
    settings: { sitesOff: [new URL(DEMO.consultation).host] },
    show: (stage) => popupOn(stage, DEMO.consultation, says('popupSwitchOn'), LOW),
  },
  {
    name: 'popup-nowhere',
    async show({ browser }) {
      const popup = await browser.openPage(browser.extensionUrl('popup.html?tab=999999'));
      await waitForText(popup, 'The popup', says('popupUnsupported'));
      await popup.resize(LOW.width, LOW.height);
      return popup;
    },
  },
];
