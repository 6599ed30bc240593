import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { I18nProvider } from '../../../components/ui/i18n.tsx';
import { WelcomePage } from '../../../components/welcome/welcome-page.tsx';
import welcomeStyle from '../../../components/welcome/welcome.css?inline';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { briefExchange } from '../../support/brief-exchange.ts';
import { messagesFor } from '../../support/messages.ts';
import { savedDocument } from '../../support/saved-document.ts';
import { FULL_TEXTS, INDEX, LETTER, setTheme, showOptions } from './options-harness.tsx';

/** What is widest: long words, an address as a label, a title without spaces. */
const LONG = savedDocument({
  id: 'kst-36200-XVII-1',
  title: `Wijziging van de begrotingsstaten ${'Arbeidsongeschiktheidsverzekeringsuitkering'.repeat(2)}`,
  dossier: '36200-XVII',
  tags: ['https://voorbeeld.nl/een/heel/lang/adres', 'zorg'],
  note: 'kinderopvangtoeslagherstelorganisatie '.repeat(4),
});
const root = document.documentElement;

beforeEach(() => {
  setTheme('light');
  scrollTo(0, 0);
});
afterEach(async () => {
  root.style.fontSize = '';
  await page.viewport(1000, 700);
});

function expectNothingSideways(where: string) {
  const beyond = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
    .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
  expect([root.scrollWidth <= root.clientWidth, beyond.slice(0, 5)], where).toEqual([true, []]);
}

// WCAG 2.2, 1.4.10 and 1.4.4: no scrolling sideways at 320 CSS pixels, nor with text of twice the size.
describe.each([
  [320, '100%'],
  [320, '200%'],
  [640, '200%'],
  [1000, '200%'],
])('%d pixels wide, with text at %s', (width, size) => {
  beforeEach(async () => {
    await page.viewport(width, 700);
    root.style.fontSize = size;
  });

  test('nothing of the saved documents runs off the page', async () => {
    const about = { [LETTER.id]: [briefExchange({ date: '2026-09-01', words: 'Is dit nog zo?' })] };
    showOptions({
      documents: [LETTER, LONG],
      getExchangesAbout: () => Promise.resolve({ ok: true, indexDate: INDEX.date, about }),
    });
    // A row has its controls when it is in the window.
    document.querySelector('.saved-groups')!.scrollIntoView();
    fireEvent.click(await screen.findByText('1 vraag en antwoord', {}, { timeout: 5_000 }));
    expectNothingSideways('the list');
    fireEvent.click(screen.getByRole('button', { name: 'Meer filters' }));
    fireEvent.click(screen.getByText('Toetsen in de lijst'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Groepeer per dossier' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kies alles' }));
    expectNothingSideways('filters, keys, groups and selection');
    fireEvent.click(screen.getByRole('button', { name: 'Importeren' }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Exporteren' })[0]!);
    expectNothingSideways('import and export');
    fireEvent.click(screen.getByRole('button', { name: `Verwijderen: ${LETTER.title}` }));
    await screen.findByText('1 stuk verwijderd.');
    expectNothingSideways('the message');
  });

  test('nothing of the empty list and of the settings runs off the page', () => {
    showOptions({ documents: [] });
    expectNothingSideways('the empty list');
    const texts = [
      {
        id: 'ah-tk-20222023-3649',
        size: 41_600,
        fetchedAt: '2026-11-20T10:00:00.000Z',
        usedAt: '2026-11-22T10:00:00.000Z',
      },
    ];
    showOptions({
      view: 'settings',
      settings: {
        ...DEFAULT_SETTINGS,
        sitesOff: ['zoek.officielebekendmakingen.nl'],
        pagesOff: ['https://zoek.officielebekendmakingen.nl/dossier/36200-XVII/kst-36200-XVII-120.html'],
      },
      fullTexts: { ...FULL_TEXTS, texts },
    });
    fireEvent.click(screen.getByText('Toon welke'));
    expectNothingSideways('the settings');
  });

  test('nothing of the index and privacy runs off the page', async () => {
    showOptions({ view: 'about' });
    await screen.findByText('Verwijzingen ertussen');
    await screen.findByText('Ruimte die de browser geeft');
    expectNothingSideways('the index');
  });

  test('nothing of the first page runs off it', () => {
    cleanup();
    render(
      <I18nProvider messages={messagesFor('nl')} language="nl">
        <style>{welcomeStyle}</style>
        <WelcomePage trigger="hover" onWalk={() => {}} />
      </I18nProvider>,
    );
    expectNothingSideways('the first page');
  });
});
