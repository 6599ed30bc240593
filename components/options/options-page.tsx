import type { ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { keepFocus } from '../ui/keep-focus.ts';
import { AboutPanel } from './about-panel.tsx';
import { storageErrorKey } from './error-keys.ts';
import { FullTextsPanel, type FullTextsPanelProps } from './full-texts-panel.tsx';
import { SavedPanel } from './saved-panel.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { StorageUse } from './storage-use.tsx';

const VIEWS = {
  saved: 'optionsNavSaved',
  settings: 'optionsSettings',
  about: 'optionsAbout',
} as const satisfies Record<string, MessageKey>;

export type OptionsView = keyof typeof VIEWS;

/** The view that an address's hash ("#settings") stands for; the saved documents for any other. */
export function viewOf(hash: string): OptionsView {
  const name = hash.slice(1);
  return Object.hasOwn(VIEWS, name) ? (name as OptionsView) : 'saved';
}

/** The id of the one saved document that a hash ("#saved/kst-31066-1016") leads to, percent-encoded where needed. */
export function documentOf(hash: string): string | undefined {
  const [, id] = /^#saved\/(.+)$/.exec(hash) ?? [];
  try {
    return id && decodeURIComponent(id);
  } catch {
    return id;
  }
}

export interface OptionsPageProps {
  view: OptionsView;
  /** The id of the saved document to show, as {@link documentOf} gives it. */
  target?: string | undefined;
  /**
   * The saved documents as last read, how many records besides cannot be read, and why nothing could be read now;
   * none of these while they are being read.
   */
  saved: { documents?: readonly SavedDocument[]; unreadable?: number; error?: unknown };
  onReload: () => void;
  actions: ComponentProps<typeof SavedPanel>['actions'];
  getExchangesAbout: ComponentProps<typeof SavedPanel>['getExchangesAbout'];
  settings: ComponentProps<typeof SettingsPanel>;
  fullTexts: FullTextsPanelProps;
  getIndexInfo: ComponentProps<typeof AboutPanel>['getIndexInfo'];
  readStorageUse: ComponentProps<typeof StorageUse>['read'];
}

/**
 * The whole page. Views out of sight stay mounted, so that a draft, an undo or an import in them goes on; but for the one
 * in which nothing is done, as counting what thousands of documents take is work.
 */
export function OptionsPage(props: OptionsPageProps) {
  const { view, target, saved, onReload, actions, settings, fullTexts } = props;
  const { getExchangesAbout, getIndexInfo, readStorageUse } = props;
  const translate = useTranslate();
  const main = useRef<HTMLElement>(null);
  useEffect(() => keepFocus(main.current!), []);
  return (
    <>
      <header class="page-header">
        <h1>Kamerlens</h1>
        <nav aria-label={translate('optionsNavigation')}>
          {Object.entries(VIEWS).map(([name, key]) => (
            <a
              key={name}
              href={`#${name}`}
              aria-current={name === view ? 'page' : undefined}
              data-name={translate(key)}
            >
              {translate(key)}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main}>
        <div hidden={view !== 'saved'}>
          {!saved.documents && !saved.error && <p class="hint">{translate('optionsLoading')}</p>}
          {Boolean(saved.error) && (
            <div class="failure" role="alert">
              <Icon name="warning" />
              <p>{translate(storageErrorKey(saved.error))}</p>
              <button type="button" class="quiet-button" onClick={onReload}>
                {translate('optionsReload')}
              </button>
            </div>
          )}
          {Boolean(saved.unreadable) && (
            <div class="failure" role="status">
              <Icon name="warning" />
              <p>{translate('optionsUnreadable', saved.unreadable ?? 0)}</p>
            </div>
          )}
          {saved.documents && (
            <SavedPanel
              documents={saved.documents}
              actions={actions}
              getExchangesAbout={getExchangesAbout}
              target={target}
            />
          )}
        </div>
        <div hidden={view !== 'settings'}>
          <SettingsPanel {...settings} />
          <FullTextsPanel {...fullTexts} />
        </div>
        {view === 'about' && (
          <div>
            <AboutPanel getIndexInfo={getIndexInfo} />
            {saved.documents && <StorageUse documents={saved.documents} read={readStorageUse} />}
          </div>
        )}
      </main>
    </>
  );
}
