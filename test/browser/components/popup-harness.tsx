import { within } from '@testing-library/preact';
import { vi } from 'vitest';
import css from '../../../components/popup/popup.css?inline';
import { PopupView } from '../../../components/popup/popup-view.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import type {
  Citing,
  FrontTab,
  PopupGateway,
  PopupViewProps,
  Records,
} from '../../../components/popup/types.ts';
import { renderInShadowRoot, type Look } from './in-shadow-root.tsx';
import { CHOICES, POPUPS, SUMMARY } from './popup-examples.ts';

const done = () => vi.fn(() => Promise.resolve());

/** Shows the popup in one of its states over actions that succeed; a test looks at their calls or lets them fail. */
export function showPopup(state = 'ready', changes: Partial<PopupViewProps> = {}, look?: Look) {
  const props: PopupViewProps = {
    model: POPUPS[state]!,
    indexDate: '2026-11-20',
    onShowReference: vi.fn(),
    onShowExchange: vi.fn(),
    onMoreCiting: vi.fn(),
    onCopy: done(),
    onExport: done(),
    onSavePage: done(),
    onChoose: done(),
    onReload: vi.fn(),
    onOptions: vi.fn(),
    ...changes,
  };
  const { host, root, rerender } = renderInShadowRoot(css, <PopupView {...props} />, look);
  const titles = () =>
    [...root.querySelectorAll('section:has(#documents, #unknown) .popup-row-title')].map(({ textContent }) =>
      textContent.slice(0, 12),
    );
  return {
    props,
    host,
    root,
    screen: within(root),
    /** How the references that are shown begin, in their order. */
    titles,
    /** The same popup in another state. */
    become: (next: string) => rerender(<PopupView {...props} model={POPUPS[next]!} />),
  };
}

export const TAB = {
  kind: 'site',
  site: 'zoek.officielebekendmakingen.nl',
  url: SUMMARY.url,
  loading: false,
  pdf: false,
} as const satisfies FrontTab;

export const CITING: Citing = {
  exchanges: SUMMARY.exchanges,
  documents: [{ id: 'kst-99999-9' }],
  withoutTexts: 0,
  more: { exchanges: false, documents: false },
};

const NO_RECORDS: Records = new Map();

/** Opens the popup over a gateway to a page that has been read. */
export function openPopup(changes: Partial<PopupGateway> = {}) {
  const gateway: PopupGateway = {
    getTab: () => Promise.resolve(TAB),
    getChoices: () => Promise.resolve(CHOICES),
    choose: () => Promise.resolve(),
    getSummary: () => Promise.resolve(SUMMARY),
    getDocuments: () => Promise.resolve(NO_RECORDS),
    getCiting: () => Promise.resolve(CITING),
    isSaved: () => Promise.resolve(false),
    savePage: done(),
    copy: done(),
    exportReferences: () => Promise.resolve(),
    getIndexDate: () => Promise.resolve('2026-11-20'),
    showReference: done(),
    showExchange: () => Promise.resolve(),
    reload: () => Promise.resolve(),
    openOptions: () => Promise.resolve(),
    ...changes,
  };
  const { root } = renderInShadowRoot(css, <Popup gateway={gateway} />);
  const state = () => root.querySelector('.popup')!.getAttribute('data-state');
  return { gateway, root, screen: within(root), state };
}
