import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFullTextCache } from '../../../lib/full-text/cache.ts';
import { openSavedDocuments } from '../../../lib/storage/saved-documents.ts';
import { briefExchange } from '../../support/brief-exchange.ts';
import { expectAccessible, FULL_TEXTS, INDEX, LETTER, setTheme, showOptions } from './options-harness.tsx';

beforeEach(() => {
  setTheme('light');
  scrollTo(0, 0);
});
afterEach(() => vi.restoreAllMocks());

const again = () => screen.getByRole('button', { name: 'Opnieuw proberen' });

describe('in a browser that gives no database, as in some private windows', () => {
  beforeEach(() => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
  });
  const refusal = () => openSavedDocuments({ name: 'refused' }).catch((error: unknown) => error);

  test('one sentence says so, and it can be tried again', async () => {
    const onReload = vi.fn();
    showOptions({ saved: { error: await refusal() }, onReload });
    const alert = screen.getByRole('alert');
    expect(within(alert).getByText(/^Deze browser laat hier niets bewaren/)).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('searchbox')).toBeNull();
    await expectAccessible();
    fireEvent.click(again());
    expect(onReload).toHaveBeenCalledOnce();
  });

  test('the settings can be changed, and what was fetched says that it cannot be read', async () => {
    const failed = await createFullTextCache({ name: 'refused' })
      .list()
      .then(
        () => false,
        () => true,
      );
    const onReload = vi.fn();
    const fullTexts = { ...FULL_TEXTS, texts: undefined, failed, onReload };
    const { onChange } = showOptions({ view: 'settings', saved: { error: await refusal() }, fullTexts });
    fireEvent.click(screen.getByRole('radio', { name: 'Donker' }));
    expect(onChange.mock.calls).toEqual([[{ theme: 'dark' }]]);
    const panel = within(screen.getByRole('region', { name: 'Opgehaalde teksten' }));
    expect(panel.getByText(/kunnen niet worden gelezen/)).toBeInstanceOf(HTMLElement);
    fireEvent.click(panel.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(onReload).toHaveBeenCalledOnce();
  });

  test('the index says what it holds', async () => {
    showOptions({ view: 'about', saved: { error: await refusal() } });
    expect(await screen.findByText('5.120')).toBeInstanceOf(HTMLElement);
  });
});

test('an index that could not be read is read again when the reader asks', async () => {
  const getIndexInfo = vi.fn().mockResolvedValueOnce(null).mockResolvedValue(INDEX);
  showOptions({ view: 'about', getIndexInfo });
  expect(await screen.findByText(/^De index is niet te lezen/)).toBeInstanceOf(HTMLElement);
  fireEvent.click(again());
  expect(await screen.findByText('5.120')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText(/^De index is niet te lezen/)).toBeNull();
});

test('what the index knows of the documents is asked again when the reader comes back to the page', async () => {
  const about = { [LETTER.id]: [briefExchange()] };
  const getExchangesAbout = vi
    .fn()
    .mockResolvedValueOnce({ ok: false, error: 'disconnected' })
    .mockResolvedValue({ ok: true, indexDate: INDEX.date, about });
  showOptions({ documents: [LETTER], getExchangesAbout });
  await waitFor(() => expect(getExchangesAbout).toHaveBeenCalledOnce());
  await new Promise((done) => setTimeout(done, 100));
  dispatchEvent(new Event('focus'));
  expect(await screen.findByText('1 vraag en antwoord', {}, { timeout: 5_000 })).toBeInstanceOf(HTMLElement);
  expect(getExchangesAbout).toHaveBeenCalledTimes(2);
});
