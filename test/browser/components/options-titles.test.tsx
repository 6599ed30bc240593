import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { savedDocument } from '../../support/saved-document.ts';
import { expectAccessible, LETTER, setTheme, showOptions } from './options-harness.tsx';

beforeEach(() => {
  setTheme('light');
  scrollTo(0, 0);
});

const TITLE =
  `Wijziging van de Wet ${'en enkele andere wetten in verband met de uitvoering '.repeat(38)}`.trim();
const LONG = savedDocument({ id: 'kst-36000-1', title: TITLE, savedAt: '2026-05-01T00:00:00.000Z' });

test('a title of two thousand characters takes a few lines, and opens in place', async () => {
  showOptions({ documents: [LONG, LETTER] });
  const [row] = screen.getAllByRole('listitem');
  const link = within(row!).getByRole('link', { name: /^Wijziging van de Wet/ });
  const lines = () => within(row!).getByRole('heading').getBoundingClientRect().height / (16 * 1.3);
  expect(lines()).toBeLessThanOrEqual(6);
  expect(link.getAttribute('href')).toBe(LONG.url);
  await expectAccessible();

  const more = within(row!).getByRole('button', { name: 'meer' });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(more);
  expect(link.textContent).toContain(TITLE);
  expect(lines()).toBeGreaterThan(20);
  fireEvent.click(within(row!).getByRole('button', { name: 'minder' }));
  expect(lines()).toBeLessThanOrEqual(6);
});

test('its controls have a name of a line, and a short title no button to open it', () => {
  showOptions({ documents: [LONG, LETTER] });
  const names = [...document.querySelectorAll('[aria-label], .check .visually-hidden')].map(
    (element) => element.getAttribute('aria-label') ?? element.textContent,
  );
  expect(names.filter((name) => name.length > 160)).toEqual([]);
  const [, row] = screen.getAllByRole('listitem');
  expect(within(row!).queryByRole('button', { name: 'meer' })).toBeNull();
});
