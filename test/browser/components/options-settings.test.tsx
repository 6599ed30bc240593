import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { setTheme, showOptions } from './options-harness.tsx';

beforeEach(() => setTheme('light'));

describe('settings', () => {
  test.each([
    ['Als ik op een verwijzing klik of tik', { trigger: 'click' }],
    ['Nooit', { trigger: 'off' }],
    ['English', { language: 'en' }],
    ['Donker', { theme: 'dark' }],
  ])('%s stores %j and says so', async (choice, patch) => {
    const { onChange } = showOptions({ view: 'settings' });
    fireEvent.click(screen.getByRole('radio', { name: choice }));
    expect(onChange.mock.calls).toEqual([[patch]]);
    expect(await screen.findByText('Bewaard', { selector: '[role=status]' })).toBeInstanceOf(HTMLElement);
  });

  test('a choice that was not stored says so', async () => {
    const { onChange } = showOptions({ view: 'settings' });
    onChange.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(screen.getByRole('radio', { name: 'Donker' }));
    expect(await screen.findByText(/instelling is niet bewaard/)).toBeInstanceOf(HTMLElement);
  });

  test.each([
    [150, 'Vlot: na 0,15 seconde'],
    [300, 'Gewoon: na 0,3 seconde'],
    [1000, 'Rustig: na 1 seconde'],
    [2000, 'Langzaam: na 2 seconde'],
  ])('a delay of %d reads as %s, and is stored when the slider is let go', (delay, words) => {
    const { onChange } = showOptions({ view: 'settings' });
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Hoe lang stilhouden?' });
    fireEvent.input(slider, { target: { value: String(delay) } });
    expect(slider.getAttribute('aria-valuetext')).toBe(words);
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.change(slider);
    expect(onChange.mock.calls).toEqual([[{ delay }]]);
  });

  test('a value that was stored late does not pull the slider back', () => {
    const { rerender } = showOptions({ view: 'settings' });
    const slider = screen.getByRole<HTMLInputElement>('slider');
    slider.focus();
    fireEvent.input(slider, { target: { value: '500' } });
    rerender([], { ...DEFAULT_SETTINGS, delay: 350 });
    expect(slider.value).toBe('500');
    slider.blur();
    rerender([], { ...DEFAULT_SETTINGS, delay: 800 });
    expect(slider.value).toBe('800');
  });

  test('the delay counts only for hovering', () => {
    showOptions({ view: 'settings', settings: { ...DEFAULT_SETTINGS, trigger: 'click' } });
    expect(screen.getByRole<HTMLInputElement>('slider').disabled).toBe(true);
  });

  test('a site is switched on again', () => {
    const sitesOff = ['www.tweedekamer.nl', 'zoek.officielebekendmakingen.nl'];
    const { onSwitchOn } = showOptions({ view: 'settings', settings: { ...DEFAULT_SETTINGS, sitesOff } });
    fireEvent.click(screen.getByRole('button', { name: 'Weer aan op www.tweedekamer.nl' }));
    expect(onSwitchOn.mock.calls).toEqual([['www.tweedekamer.nl']]);
  });

  test('shortcuts show their keys, and where to change them can be copied', async () => {
    const { onCopy } = showOptions({ view: 'settings' });
    expect(screen.getByText('Alt+Shift+J')).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('geen toets')).toBeInstanceOf(HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiëren' }));
    expect(onCopy.mock.calls).toEqual([['chrome://extensions/shortcuts']]);
    expect(await screen.findByRole('button', { name: 'Gekopieerd' })).toBeInstanceOf(HTMLElement);
  });
});

describe('the index', () => {
  test('says what it holds and of when it is', async () => {
    showOptions({ view: 'about' });
    expect(await screen.findByText(/bijgewerkt tot en met 30 oktober 2026/)).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('5.120')).toBeInstanceOf(HTMLElement);
  });

  test('that cannot be read says what to do', async () => {
    const getIndexInfo = () => Promise.resolve(null);
    showOptions({ view: 'about', getIndexInfo });
    expect(await screen.findByText(/De index is niet te lezen/)).toBeInstanceOf(HTMLElement);
  });
});
