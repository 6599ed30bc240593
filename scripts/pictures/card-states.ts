import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };
import { DEMO } from '../demo/demo-sites.ts';
import { cardText } from '../support/card.ts';
import { clickControl } from '../support/controls.ts';
import { poll } from '../support/poll.ts';
import { PAPERS } from './picture-sites.ts';
import { says } from './says.ts';
import { pageWithCard, type PictureState, type Stage } from './stage.ts';

const NARROW = { width: 360, height: 640 };

const KAMERSTUK = 'Kamerstukken 2021-2022, 31 066, nr. 1016';
const REPORT = 'SCP, 2016, Integratie in zicht';
const AMBIGUOUS = 'Kamerstukken 31 936/32 813, nr. 1185';

/** The card at the words of a page, in which something is pressed that is to bring about `shows`. */
const cardAfter =
  (url: string, words: string, first: RegExp, control: string, shows: RegExp) => async (stage: Stage) => {
    const page = await pageWithCard(stage, url, words, first);
    await clickControl(page, control, 'card');
    await poll(`The card with ${String(shows)}`, async () => shows.test((await cardText(page)) ?? ''));
    return page;
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

/** Every state of the card. */
export const CARD_STATES: PictureState[] = [
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
  {
    name: 'card-ambiguous',
    show: (stage) => pageWithCard(stage, DEMO.questions, AMBIGUOUS, says('cardChoice')),
  },
  {
    name: 'card-ambiguous-chosen',
    show: cardAfter(
      DEMO.questions,
      AMBIGUOUS,
      says('cardChoice'),
      'Motie van het lid Kröger',
      says('cardSave'),
    ),
  },
  {
    name: 'card-full-text',
    show: cardAfter(
      DEMO.letter,
      PAPERS.whole,
      says('fullTextFetch'),
      nl.fullTextFetch.message,
      says('fullTextShown'),
    ),
  },
  {
    name: 'card-full-text-failed',
    show: cardAfter(
      DEMO.letter,
      PAPERS.broken,
      says('fullTextFetch'),
      nl.fullTextFetch.message,
      says('fullTextUnreachable'),
    ),
  },
  {
    name: 'card-error',
    show: async (stage) =>
      pageWithCard(await stage.damaged(), DEMO.consultation, KAMERSTUK, says('errorIndexDamaged')),
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
];
