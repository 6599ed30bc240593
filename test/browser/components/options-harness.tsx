import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, vi } from 'vitest';
import '../../../components/options/options.css';
import { OptionsPage, type OptionsPageProps } from '../../../components/options/options-page.tsx';
import type { SavedActions } from '../../../components/options/saved-actions.ts';
import { I18nProvider } from '../../../components/ui/i18n.tsx';
import { messagesFor } from '../../support/messages.ts';
import { DEFAULT_SETTINGS, DELAY_RANGE } from '../../../lib/storage/settings-schema.ts';
import type { SavedDocument, Settings, SettingsImport, SyncStatus } from '../../../lib/storage/types.ts';
import { savedDocument } from '../../support/saved-document.ts';

export const LETTER = savedDocument({
  title: 'Brief over de hersteloperatie',
  date: '2022-04-20',
  dossier: '31066',
  tags: ['zorg'],
  quote: { text: 'De Kamer is geïnformeerd.', pageTitle: 'Verslag', pageUrl: 'https://www.tweedekamer.nl/x' },
});
export const REPORT = savedDocument({
  id: 'report:scp:2016:integratie-in-zicht',
  title: 'Integratie in zicht',
  kind: 'report',
  note: 'Lezen voor het debat',
  savedAt: '2026-04-01T10:00:00.000Z',
});

export const INDEX = {
  version: 1,
  date: '2026-10-30',
  documents: 5120,
  reports: 84,
  exchanges: 312,
  citations: 9,
};

export const FULL_TEXTS: OptionsPageProps['fullTexts'] = {
  texts: [],
  failed: false,
  most: { bytes: 50_000_000, papers: 500 },
  allowed: true,
  onAllow: () => Promise.resolve(),
  onReload: () => {},
  onRemove: () => Promise.resolve(),
  onClear: () => Promise.resolve(),
};

/** Actions that do nothing and succeed; a test looks at their calls or lets them fail. */
export function fakeActions(documents: readonly SavedDocument[]) {
  return {
    update: vi.fn<SavedActions['update']>().mockResolvedValue(),
    writeNote: vi.fn<SavedActions['writeNote']>().mockResolvedValue(),
    retag: vi.fn<SavedActions['retag']>().mockResolvedValue(),
    keepDraft: vi.fn<SavedActions['keepDraft']>(),
    dropDraft: vi.fn<SavedActions['dropDraft']>(),
    remove: vi.fn<SavedActions['remove']>((ids) =>
      Promise.resolve(documents.filter(({ id }) => ids.includes(id))),
    ),
    restore: vi.fn<SavedActions['restore']>().mockResolvedValue(),
    download: vi.fn<SavedActions['download']>().mockResolvedValue(),
    catchUp: vi.fn<SavedActions['catchUp']>().mockResolvedValue(),
    previewImport: vi.fn<SavedActions['previewImport']>(),
  };
}

/** Shows the options page over fakes, in Dutch; `rerender` shows other documents, settings or props on the same page. */
export function showOptions({
  documents = [LETTER, REPORT],
  settings = DEFAULT_SETTINGS,
  syncStatus,
  ...props
}: Partial<Omit<OptionsPageProps, 'settings'>> & {
  documents?: SavedDocument[];
  settings?: Settings;
  syncStatus?: SyncStatus;
} = {}) {
  cleanup();
  const actions = fakeActions(documents);
  const onChange = vi.fn<(patch: Partial<Settings>) => Promise<void>>().mockResolvedValue();
  const onSwitchOn = vi.fn<(site: string) => Promise<void>>().mockResolvedValue();
  const onSwitchOnPage = vi.fn<(page: string) => Promise<void>>().mockResolvedValue();
  const onClear = vi.fn<() => Promise<void>>().mockResolvedValue();
  const file = {
    defaults: DEFAULT_SETTINGS,
    onExport: vi.fn(),
    onRead: vi.fn<(file: File) => Promise<SettingsImport>>(),
    onReplace: vi.fn<(settings: Settings) => Promise<void>>().mockResolvedValue(),
  };
  const onCopy = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
  const page = (shown: readonly SavedDocument[], stored: Settings, more: Partial<OptionsPageProps> = {}) => (
    <I18nProvider messages={messagesFor('nl')} language="nl">
      <OptionsPage
        view="saved"
        saved={{ documents: shown }}
        actions={actions}
        onReload={() => {}}
        settings={{
          settings: stored,
          onChange,
          onSwitchOn,
          onSwitchOnPage,
          onCopy,
          sync: { status: syncStatus, onClear },
          file,
          delayRange: DELAY_RANGE,
          keys: { 'next-reference': 'Alt+Shift+J' },
          family: 'chromium',
        }}
        fullTexts={FULL_TEXTS}
        getIndexInfo={getIndexInfo}
        readStorageUse={readStorageUse}
        getExchangesAbout={knowsNothing}
        {...props}
        {...more}
      />
    </I18nProvider>
  );
  const { rerender } = render(page(documents, settings));
  return {
    actions,
    onChange,
    onSwitchOn,
    onSwitchOnPage,
    onClear,
    file,
    onCopy,
    rerender: (shown: readonly SavedDocument[], stored = settings, more?: Partial<OptionsPageProps>) =>
      rerender(page(shown, stored, more)),
  };
}

const knowsNothing: OptionsPageProps['getExchangesAbout'] = () =>
  Promise.resolve({ ok: true, indexDate: INDEX.date, about: {} });
const getIndexInfo = () => Promise.resolve(INDEX);
const readStorageUse = (documents: readonly SavedDocument[]) =>
  Promise.resolve({ documents: documents.length, bytes: 1_234_567, usage: 4_800_000, quota: 10_000_000_000 });

/** Every axe rule that applies; contrast too, as the page stands in a real browser. */
export async function expectAccessible() {
  const { violations } = await axe.run(document, { rules: { region: { enabled: true } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

export function setTheme(theme: 'light' | 'dark') {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = 'nl';
  document.title = 'Kamerlens';
}
