import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };
import { DEMO } from '../demo/demo-sites.ts';
import { cardText } from '../support/card.ts';
import { clickControl } from '../support/controls.ts';
import { openOptions, openPopup, waitForText } from '../support/extension-pages.ts';
import { poll } from '../support/poll.ts';
import { chooseImport, IMPORT_EXAMPLE } from './choose-import.ts';
import { saveExamples } from './save-examples.ts';
import { pageWithCard, type PictureState, type Stage } from './stage.ts';

/** The largest popup that browsers show, roughly. */
const POPUP = { width: 400, height: 600 };
const NARROW = { width: 360, height: 640 };

const KAMERSTUK = 'Kamerstukken 2021-2022, 31 066, nr. 1016';
const REPORT = 'SCP, 2016, Integratie in zicht';

/** A message without what fills it, as a pattern. */
const says = (key: keyof typeof nl) =>
  new RegExp(nl[key].message.replace(/[.*+?^{}()|[\]\\]/g, '\\$&').replace(/\$\d/g, '.*'), 'i');

/** What the popup says last of a page of the demo: how many questions it has, and when its letter was sent. */
const READ = /vragen hier[\s\S]*20 april 2022 ·/;

const popupOn =
  (stage: Stage, url: string, shows: RegExp, { width, height } = POPUP) =>
  async () => {
    await stage.browser.openPage(url);
    const popup = await openPopup(stage.browser, stage.extension, url, shows);
    await popup.resize(width, height);
    return popup;
  };

/** The card of a report, and what is pressed in it, one after the other; `shows` is there in the end. */
const cardWith =
  (shows: RegExp, ...controls: (keyof typeof nl)[]) =>
  async (stage: Stage) => {
    const page = await pageWithCard(stage, DEMO.consultation, REPORT, /D66/);
    for (const control of controls) await clickControl(page, nl[control].message, 'card');
    await poll(`The card with ${String(shows)}`, async () => shows.test((await cardText(page)) ?? ''));
    return page;
  };

/** Every state of every surface, as pictures show them and as axe reads them. */
export const STATES: PictureState[] = [
  {
    name: 'card-kamerstuk',
    show: (stage) => pageWithCard(stage, DEMO.consultation, KAMERSTUK, /De vraag staat vóór deze pagina/),
  },
  { name: 'card-report', show: (stage) => pageWithCard(stage, DEMO.consultation, REPORT, /D66/) },
  {
    name: 'card-narrow',
    size: NARROW,
    show: (stage) => pageWithCard(stage, DEMO.consultation, REPORT, /D66/, NARROW),
  },
  { name: 'card-pinned', show: cardWith(says('cardPinned'), 'cardPin') },
  {
    name: 'card-copy',
    async show(stage) {
      const page = await pageWithCard(stage, DEMO.consultation, KAMERSTUK, /De vraag staat vóór deze pagina/);
      await clickControl(page, nl.cardCopyAs.message, 'card');
      return page;
    },
  },
  { name: 'card-more', show: cardWith(says('cardSilencePage'), 'cardMore') },
  { name: 'card-wrong-link', show: cardWith(says('cardReportCopy'), 'cardMore', 'cardReport') },
  { name: 'card-citing', show: cardWith(/haalt niemand|In \d+ (?:vra|stuk)/, 'cardCiting') },
  { name: 'card-why', show: cardWith(says('cardWhyNothingSent'), 'cardWhy') },
  {
    name: 'card-note',
    show: (stage) => pageWithCard(stage, DEMO.consultation, '18', /Noot 18/),
  },
  {
    name: 'card-unknown',
    show: (stage) => pageWithCard(stage, DEMO.questions, 'Kamerstuk 31 066, nr. 9876', says('cardUnknown')),
  },
  { name: 'card-saved', show: cardWith(says('cardAnnotateHint'), 'cardSave') },
  {
    name: 'card-forced-colours',
    show: async (stage) => {
      const page = await pageWithCard(stage, DEMO.consultation, REPORT, /D66/);
      await page.emulate({ forcedColors: 'active' });
      return page;
    },
  },
  { name: 'popup', show: (stage) => popupOn(stage, DEMO.consultation, READ)() },
  { name: 'popup-questions', show: (stage) => popupOn(stage, DEMO.questions, READ)() },
  {
    name: 'popup-narrow',
    show: (stage) => popupOn(stage, DEMO.questions, READ, { ...NARROW, height: POPUP.height })(),
  },
  {
    name: 'popup-export',
    async show(stage) {
      const popup = await popupOn(stage, DEMO.consultation, READ)();
      await clickControl(popup, nl.optionsExport.message);
      return popup;
    },
  },
  {
    name: 'popup-off',
    settings: { sitesOff: [new URL(DEMO.consultation).host] },
    show: (stage) => popupOn(stage, DEMO.consultation, says('popupSwitchOn'), { width: 400, height: 240 })(),
  },
  {
    name: 'popup-nowhere',
    async show({ browser }) {
      const popup = await browser.openPage(browser.extensionUrl('popup.html?tab=999999'));
      await waitForText(popup, 'The popup', says('popupUnsupported'));
      await popup.resize(POPUP.width, 240);
      return popup;
    },
  },
  {
    name: 'options-saved',
    async show({ browser }) {
      await saveExamples(browser);
      return openOptions(browser, /Integratie in zicht/);
    },
  },
  {
    name: 'options-export',
    async show({ browser }) {
      await saveExamples(browser);
      const page = await openOptions(browser, /Integratie in zicht/);
      await clickControl(page, nl.optionsExport.message);
      return page;
    },
  },
  {
    name: 'options-import',
    async show({ browser }) {
      await saveExamples(browser);
      const page = await openOptions(browser, /Integratie in zicht/);
      await clickControl(page, nl.optionsImport.message);
      await chooseImport(page, IMPORT_EXAMPLE);
      await waitForText(page, 'The options page', says('optionsImportCheck'));
      return page;
    },
  },
  {
    name: 'options-settings',
    async show({ browser }) {
      const page = await openOptions(browser, says('optionsSettings'));
      await clickControl(page, nl.optionsSettings.message);
      return page;
    },
  },
];
