import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../components/welcome/welcome.css';
import { I18nProvider } from '../../../components/ui/i18n.tsx';
import { WelcomePage } from '../../../components/welcome/welcome-page.tsx';
import type { Language } from '../../../lib/i18n/types.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import { messagesFor } from '../../support/messages.ts';
import { expectAccessible, setTheme } from './options-harness.tsx';

afterEach(cleanup);

function show(language: Language, trigger: Settings['trigger'] = 'hover') {
  const onWalk = vi.fn();
  render(
    <I18nProvider messages={messagesFor(language)} language={language}>
      <WelcomePage trigger={trigger} onWalk={onWalk} />
    </I18nProvider>,
  );
  document.documentElement.lang = language;
  return onWalk;
}

describe.each(['light', 'dark'] as const)('the page for new readers, %s', (theme) => {
  test.each(['nl', 'en'] as const)('has no axe violations in %s', async (language) => {
    setTheme(theme);
    show(language);
    await expectAccessible();
  });
});

test.each([
  ['hover', /Houd de muis stil op de onderstreepte verwijzing, of tik/],
  ['alt', /met Alt ingedrukt/],
  ['click', /^Klik op/],
  ['off', /uitgezet/],
] as const)('says how to open the card when cards come on %s', (trigger, words) => {
  show('nl', trigger);
  expect(screen.getByText(words)).toBeInstanceOf(HTMLElement);
});

test('leads the keyboard to the example', () => {
  const onWalk = show('nl');
  fireEvent.click(screen.getByRole('button', { name: 'Ga naar de verwijzing' }));
  expect(onWalk).toHaveBeenCalledOnce();
});
