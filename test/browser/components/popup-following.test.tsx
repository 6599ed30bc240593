import { waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DocumentRecord } from '../../../lib/documents/types.ts';
import type { PageSummary } from '../../../lib/messaging/protocol.ts';
import { LETTER } from './card-examples.ts';
import { cleanUp, focused } from './in-shadow-root.tsx';
import { CHOICES, SUMMARY } from './popup-examples.ts';
import type { PopupGateway } from '../../../components/popup/types.ts';
import { CITING, openPopup, TAB } from './popup-harness.tsx';

afterEach(cleanUp);

const never = <T,>() => new Promise<T>(() => undefined);
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test('asks again until the page has been read, and no longer', async () => {
  const answers: PageSummary[] = [
    { ...SUMMARY, scanning: true, groups: [] },
    { ...SUMMARY, scanning: true },
    SUMMARY,
  ];
  const getSummary = vi.fn(() => Promise.resolve(answers.length > 1 ? answers.shift()! : answers[0]!));
  const getCiting = vi.fn(() => Promise.resolve(CITING));
  const { root, screen } = openPopup({ getSummary, getCiting });
  await screen.findByText('De pagina wordt nog gelezen…');
  await waitFor(() => expect(root.textContent).not.toContain('wordt nog gelezen'));
  expect(getSummary).toHaveBeenCalledTimes(3);
  await pause(700);
  expect(getSummary).toHaveBeenCalledTimes(3);
  expect(getCiting).toHaveBeenCalledOnce();
});

test('shows the list before the index has said more of it', async () => {
  const { screen } = openPopup({
    getDocuments: never,
    getCiting: never,
    isSaved: never,
    getIndexDate: never,
  });
  await screen.findByRole('heading', { name: 'Documenten 4' });
  await screen.findByRole('heading', { name: SUMMARY.title });
});

test('says which paper the page is once the index has, and asks for each record once', async () => {
  const asked: string[] = [];
  const title = 'Verslag van een schriftelijk overleg';
  const own: DocumentRecord = { id: 'kst-32824-384', kind: 'kamerstuk', title, dossier: '32824' };
  const dossier: DocumentRecord = { id: 'dossier-32824', kind: 'dossier', title: 'Integratiebeleid' };
  let scanning = true;
  const { screen, root } = openPopup({
    getSummary: async () => ({ ...SUMMARY, scanning }),
    getDocuments: async (ids) => {
      asked.push(...ids);
      scanning = false;
      return new Map(
        [own, dossier, LETTER].filter(({ id }) => ids.includes(id)).map((record) => [record.id, record]),
      );
    },
  });
  await screen.findByRole('heading', { name: title });
  expect(root.querySelector('header')!.textContent).toContain('Kamerstuk 32 824, nr. 384');
  expect(root.querySelector('header')!.textContent).toMatch(/Dossier 32 824.*Integratiebeleid/);
  await waitFor(() => expect(root.textContent).not.toContain('wordt nog gelezen'));
  expect(asked).toEqual([...new Set(asked)]);
  expect(asked).toContain('kst-36200-VI-96');
});

test('records that could not be looked up are said so, and asked for again with what is read next', async () => {
  let scanning = true;
  const getDocuments = vi
    .fn<PopupGateway['getDocuments']>()
    .mockRejectedValueOnce(new Error('nobody answers'))
    .mockImplementation(async () => {
      scanning = false;
      return new Map([[LETTER.id, LETTER]]);
    });
  const { screen } = openPopup({ getSummary: async () => ({ ...SUMMARY, scanning }), getDocuments });
  await screen.findByText('Opzoeken lukte niet. Probeer het nog eens.');
  await screen.findByText(/20 april 2022/);
  expect(screen.queryByText(/Opzoeken lukte niet/)).toBeNull();
  expect(getDocuments.mock.calls[1]).toEqual(getDocuments.mock.calls[0]);
});

test('records that could not be looked up of a page that has been read are asked for after a while', async () => {
  const getDocuments = vi
    .fn<PopupGateway['getDocuments']>()
    .mockRejectedValueOnce(new Error('nobody answers'))
    .mockResolvedValue(new Map([[LETTER.id, LETTER]]));
  const { screen } = openPopup({ getDocuments });
  await screen.findByText(/Opzoeken lukte niet/);
  await pause(700);
  expect(getDocuments).toHaveBeenCalledOnce();
  await screen.findByText(/20 april 2022/);
  expect(screen.queryByText(/Opzoeken lukte niet/)).toBeNull();
});

test.each(['other', 'own'] as const)('a tab that shows %s is not asked', async (kind) => {
  const getSummary = vi.fn(() => Promise.resolve(SUMMARY));
  const { state } = openPopup({ getTab: () => Promise.resolve({ kind }), getSummary });
  await waitFor(() => expect(state()).toBe(kind));
  expect(getSummary).not.toHaveBeenCalled();
});

test('a page that still loads is waited for, and then shown', async () => {
  let loaded = false;
  const { state } = openPopup({
    getTab: () => Promise.resolve({ ...TAB, loading: !loaded }),
    getSummary: async () => (loaded ? SUMMARY : undefined),
  });
  await waitFor(() => expect(state()).toBe('opening'));
  await pause(1_300);
  expect(state()).toBe('opening');
  loaded = true;
  await waitFor(() => expect(state()).toBe('ready'));
});

test('a page without our content script is called so after a while, and recovers when one comes', async () => {
  let here = false;
  const { state } = openPopup({ getSummary: async () => (here ? SUMMARY : undefined) });
  await waitFor(() => expect(state()).toBe('opening'));
  await waitFor(() => expect(state()).toBe('unreachable'));
  here = true;
  await waitFor(() => expect(state()).toBe('ready'));
});

test('reloading a page leads on to its reading', async () => {
  let reloaded = false;
  const { state, screen } = openPopup({
    getTab: () => Promise.resolve({ ...TAB, loading: reloaded }),
    getSummary: async () => undefined,
    reload: async () => void (reloaded = true),
  });
  await waitFor(() => expect(state()).toBe('unreachable'));
  await userEvent.click(screen.getByRole('button', { name: 'Pagina herladen' }));
  await waitFor(() => expect(state()).toBe('opening'));
});

test.each([
  [
    'https://zoek.officielebekendmakingen.nl/kst-31066-1016.pdf',
    'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
  ],
  ['https://www.tweedekamer.nl/downloads/document.pdf', undefined],
])('the PDF %s leads to its web page, if it has one', async (url, page) => {
  const { state, root } = openPopup({
    getTab: () => Promise.resolve({ ...TAB, url, pdf: true }),
    getSummary: () => Promise.resolve({ ...SUMMARY, groups: [] }),
  });
  await waitFor(() => expect(state()).toBe('pdf'));
  expect(root.querySelector('main a')?.getAttribute('href')).toBe(page);
});

test('asks for what cites the page itself, and for more of it on request', async () => {
  const getCiting = vi.fn(({ limit = 0 }: { limit?: number }) =>
    Promise.resolve({ ...CITING, more: { exchanges: limit < 1000, documents: false } }),
  );
  const { screen, root } = openPopup({ getCiting });
  await screen.findByRole('heading', { name: 'Elders gevraagd over dit stuk 2+' });
  await screen.findByRole('heading', { name: 'Stukken die dit stuk aanhalen 1' });
  expect(getCiting).toHaveBeenCalledExactlyOnceWith({ id: 'kst-32824-384', limit: 200 });
  await userEvent.click(screen.getByRole('button', { name: 'Haal oudere erbij' }));
  await waitFor(() => expect(getCiting).toHaveBeenLastCalledWith({ id: 'kst-32824-384', limit: 1000 }));
  await waitFor(() => expect(root.textContent).not.toContain('Haal oudere erbij'));
});

test('a page of which nobody knows what it is has nothing elsewhere', async () => {
  const getCiting = vi.fn(() => Promise.resolve(CITING));
  const { screen, root } = openPopup({
    getCiting,
    getSummary: () => Promise.resolve({ ...SUMMARY, page: {} }),
  });
  await screen.findByRole('heading', { name: 'Documenten 4' });
  expect(getCiting).not.toHaveBeenCalled();
  expect(root.textContent).not.toContain('Elders gevraagd');
});

test('switching the page off and on follows, and the focus stays', async () => {
  let page = true;
  const { screen, state } = openPopup({
    getChoices: () => Promise.resolve({ ...CHOICES, page }),
    choose: async (tab, choice) => {
      expect(tab).toMatchObject({ url: SUMMARY.url });
      page = choice.page!;
    },
  });
  await waitFor(() => expect(state()).toBe('ready'));
  await userEvent.click(screen.getByRole('switch', { name: 'Deze pagina' }));
  await waitFor(() => expect(state()).toBe('off'));
  expect(focused()).toBe(screen.getByRole('switch', { name: 'Deze pagina' }));
  await userEvent.click(screen.getByRole('switch', { name: 'Deze pagina' }));
  await waitFor(() => expect(state()).toBe('ready'));
});

test('the list is copied as text and with links, in the style of the settings', async () => {
  const { screen, gateway } = openPopup({ getDocuments: async () => new Map([[LETTER.id, LETTER]]) });
  await screen.findByText(/20 april 2022/);
  await userEvent.click(screen.getByRole('button', { name: 'Kopieer lijst' }));
  await waitFor(() => expect(screen.getAllByText('5 verwijzingen gekopieerd.')).not.toEqual([]));
  const [list] = vi.mocked(gateway.copy).mock.calls[0]!;
  expect(list.text).toContain(`Kamerstukken II 2021/22, 31066, nr. 1016 – ${LETTER.title}\n`);
  expect(list.html).toContain('<a href="https://zoek.officielebekendmakingen.nl/kst-31066-1016.html">');
});

test('the list is exported with what the index has of it, in the format that was chosen', async () => {
  const exportReferences = vi.fn(() => Promise.resolve());
  const records = new Map([[LETTER.id, LETTER]]);
  const { screen } = openPopup({ getDocuments: async () => records, exportReferences });
  await screen.findByText(/20 april 2022/);
  await userEvent.click(screen.getByText('Exporteren'));
  await userEvent.click(screen.getByRole('button', { name: 'CSL-JSON' }));
  await waitFor(() => expect(screen.getAllByText('5 stukken staan in je downloads.')).not.toEqual([]));
  expect(exportReferences).toHaveBeenCalledExactlyOnceWith(SUMMARY.groups, records, 'csl-json');
});

test('the page is saved as its document, as the index has it', async () => {
  const own: DocumentRecord = { id: 'kst-32824-384', kind: 'kamerstuk', title: 'Verslag' };
  const { screen, gateway } = openPopup({ getDocuments: async () => new Map([[own.id, own]]) });
  await screen.findByRole('heading', { name: 'Verslag' });
  await userEvent.click(screen.getByRole('button', { name: 'Pagina bewaren' }));
  await waitFor(() => expect(gateway.savePage).toHaveBeenCalledWith(SUMMARY, own, []));
});

test('a page is saved as what it says it is when the index cannot be asked', async () => {
  const { screen, root, gateway } = openPopup({
    getDocuments: () => Promise.reject(new Error('nobody answers')),
    getCiting: () => Promise.resolve({ ...CITING, failure: 'failed' }),
  });
  await screen.findByText(/Opzoeken lukte niet/);
  expect(root.querySelectorAll('.popup-failure')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Pagina bewaren' }));
  await waitFor(() => expect(gateway.savePage).toHaveBeenCalledWith(SUMMARY, undefined, []));
});
