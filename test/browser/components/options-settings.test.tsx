import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { expectAccessible, setTheme, showOptions } from './options-harness.tsx';

beforeEach(() => setTheme('light'));

describe('settings', () => {
  test.each([
    ['Als ik op een verwijzing klik of tik', { trigger: 'click' }],
    ['Nooit', { trigger: 'off' }],
    ['English', { language: 'en' }],
    ['Als ik dat doe met Alt ingedrukt', { trigger: 'alt' }],
    ['Donker', { theme: 'dark' }],
    ['Met een dunne stippellijn', { underline: 'faint' }],
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
    [150, 'Vlot: na 0,15 seconden'],
    [300, 'Gewoon: na 0,3 seconden'],
    [1000, 'Rustig: na 1 seconde'],
    [2000, 'Langzaam: na 2 seconden'],
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

  test('a page is switched on again', () => {
    const page = 'https://www.tweedekamer.nl/debat?id=1';
    const settings = { ...DEFAULT_SETTINGS, pagesOff: [page] };
    const { onSwitchOnPage } = showOptions({ view: 'settings', settings });
    fireEvent.click(screen.getByRole('button', { name: `Weer aan op ${page}` }));
    expect(onSwitchOnPage.mock.calls).toEqual([[page]]);
  });

  test('keeping devices the same goes on and off', () => {
    const { onChange } = showOptions({ view: 'settings' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Houd mijn apparaten gelijk' }));
    expect(onChange.mock.calls).toEqual([[{ sync: true }]]);
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

describe('other devices', () => {
  const settings = { ...DEFAULT_SETTINGS, sync: true };
  const at = '2026-10-30T12:00:00.000Z';

  test.each([
    ['that it comes', undefined, /zo bijgewerkt/],
    ['how it went', { result: 'done', left: 0, at }, /Bijgewerkt om \d\d:00/],
    ['what does not fit', { result: 'full', left: 12, at }, /12 stukken gaan niet of zonder notitie mee/],
    ['that there is no room', { result: 'full', left: 0, at }, /geen ruimte meer. Hier is niets verloren/],
    ['that it failed', { result: 'failed', left: 0, at }, /niet gelukt. Hier is niets verloren/],
  ] as const)('say %s', async (_, syncStatus, text) => {
    showOptions({ view: 'settings', settings, ...(syncStatus && { syncStatus }) });
    expect(screen.getByText(text, { selector: '[role=status]' })).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: 'Wis wat bij de browser staat' })).toBeNull();
    await expectAccessible();
  });

  test('when off, what the browser holds can be deleted', async () => {
    const { onClear } = showOptions({ view: 'settings' });
    onClear.mockRejectedValueOnce(new Error('no'));
    const button = screen.getByRole('button', { name: 'Wis wat bij de browser staat' });
    fireEvent.click(button);
    expect(await screen.findByText(/Wissen is niet gelukt/)).toBeInstanceOf(HTMLElement);
    fireEvent.click(button);
    expect(await screen.findByText(/^Gewist/)).toBeInstanceOf(HTMLElement);
    expect(onClear).toHaveBeenCalledTimes(2);
  });
});

describe('all settings', () => {
  const settings = { ...DEFAULT_SETTINGS, theme: 'dark', delay: 800 } as const;

  test('go back to the start, and that can be undone', async () => {
    const { file } = showOptions({ view: 'settings', settings });
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar de beginstand' }));
    expect(await screen.findByText(/weer in de beginstand/)).toBeInstanceOf(HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText(/weer zoals ze waren/)).toBeInstanceOf(HTMLElement);
    expect(file.onReplace.mock.calls).toEqual([[DEFAULT_SETTINGS], [settings]]);
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  });

  test('come from a file, and that can be undone too', async () => {
    const { file } = showOptions({ view: 'settings', settings });
    const read = { ...DEFAULT_SETTINGS, language: 'en' } as const;
    file.onRead.mockResolvedValue({ ok: true, settings: read });
    fireEvent.change(chooseSettings(), { target: { files: [new File(['{}'], 'settings.json')] } });
    expect(await screen.findByText(/uit het bestand gelden nu/)).toBeInstanceOf(HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText(/weer zoals ze waren/)).toBeInstanceOf(HTMLElement);
    expect(file.onReplace.mock.calls).toEqual([[read], [settings]]);
  });

  test('stay when the file will not do, or nothing is stored', async () => {
    const { file } = showOptions({ view: 'settings', settings });
    file.onRead.mockResolvedValue({ ok: false, reason: 'not-kamerlens' });
    fireEvent.change(chooseSettings(), { target: { files: [new File(['{}'], 'other.json')] } });
    expect(await screen.findByText(/geen bestand om hier/)).toBeInstanceOf(HTMLElement);
    expect(file.onReplace).not.toHaveBeenCalled();
    file.onReplace.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar de beginstand' }));
    expect(await screen.findByText(/niet bewaard/)).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  });

  test('are offered as a file', () => {
    const { file } = showOptions({ view: 'settings', settings });
    fireEvent.click(within(fileField()).getByRole('button', { name: 'Exporteren' }));
    expect(file.onExport).toHaveBeenCalledOnce();
  });
});

const fileField = () => screen.getByRole('heading', { name: 'Al je instellingen' }).parentElement!;
const chooseSettings = () => within(fileField()).getByLabelText('Importeren');

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
