import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FullTextsPanelProps } from '../../../components/options/full-texts-panel.tsx';
import { expectAccessible, FULL_TEXTS, setTheme, showOptions } from './options-harness.tsx';

const KEPT = [
  {
    id: 'ah-tk-20222023-3649',
    title: 'Over stalvloeren',
    size: 41_600,
    fetchedAt: '2026-11-20T10:00:00.000Z',
    usedAt: '2026-11-22T10:00:00.000Z',
  },
  {
    id: 'h-tk-20162017-66-6',
    size: 1_240_000,
    fetchedAt: '2026-11-21T10:00:00.000Z',
    usedAt: '2026-11-21T10:00:00.000Z',
  },
];

beforeEach(() => setTheme('light'));

function show(more: Partial<FullTextsPanelProps> = {}) {
  const onAllow = vi.fn(FULL_TEXTS.onAllow);
  const onRemove = vi.fn(FULL_TEXTS.onRemove);
  const onClear = vi.fn(FULL_TEXTS.onClear);
  const fullTexts = {
    ...FULL_TEXTS,
    texts: KEPT,
    onAllow,
    onRemove,
    onClear,
    ...more,
  };
  showOptions({ view: 'settings', fullTexts });
  return {
    onAllow,
    onRemove,
    onClear,
    panel: within(screen.getByRole('region', { name: 'Opgehaalde teksten' })),
  };
}

describe('the fetched texts', () => {
  test('says how much is kept, and of which papers', () => {
    const { panel } = show();
    expect(panel.getByText(/^2 stukken, samen 1,3 MB/)).toBeInstanceOf(HTMLElement);
    fireEvent.click(panel.getByText('Toon welke'));
    const rows = panel.getAllByRole('listitem').map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows[0]).toMatch(
      /^Aanhangsel Handelingen II 2022\/23, nr\. 3649.* 42 kB, opgehaald op 20 november 2026/,
    );
    expect(rows[1]).toMatch(/1,2 MB, opgehaald op 21 november 2026/);
  });

  test('says so when there are none', () => {
    const { panel } = show({ texts: [] });
    expect(panel.getByText('Er zijn geen teksten bewaard.')).toBeInstanceOf(HTMLElement);
    expect(panel.queryByRole('button')).toBeNull();
  });

  test('are deleted all at once, and that is said', async () => {
    const { panel, onClear } = show();
    fireEvent.click(panel.getByRole('button', { name: 'Alle teksten wissen' }));
    expect(onClear).toHaveBeenCalledOnce();
    expect((await panel.findByText('De opgehaalde teksten zijn gewist.')).role).toBe('status');
  });

  test('are deleted one by one', () => {
    const { panel, onRemove } = show();
    fireEvent.click(panel.getByText('Toon welke'));
    fireEvent.click(panel.getByRole('button', { name: /^Wissen: Aanhangsel/ }));
    expect(onRemove.mock.calls).toEqual([[KEPT[0]!.id]]);
  });

  test('that cannot be deleted, or read, say so', async () => {
    const { panel } = show({ onClear: () => Promise.reject(new Error('disk')) });
    fireEvent.click(panel.getByRole('button', { name: 'Alle teksten wissen' }));
    expect(await panel.findByText(/kunnen niet worden gelezen of gewist/)).toBeInstanceOf(HTMLElement);
    const unread = show({ texts: undefined, failed: true });
    expect(unread.panel.getByText(/kunnen niet worden gelezen of gewist/)).toBeInstanceOf(HTMLElement);
  });

  test('are offered in the card or not, as the reader says', () => {
    const { panel, onAllow } = show();
    const offer = panel.getByRole<HTMLInputElement>('checkbox', { name: /volledige tekst op te halen/ });
    expect(offer.checked).toBe(true);
    fireEvent.click(offer);
    expect(onAllow.mock.calls).toEqual([[false]]);
  });

  test.each(['light', 'dark'] as const)('have no axe violations in %s', async (theme) => {
    setTheme(theme);
    const { panel } = show();
    fireEvent.click(panel.getByText('Toon welke'));
    await expectAccessible();
  });
});
