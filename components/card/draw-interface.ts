import { CARD_HOLES } from '../../lib/markup/fill-holes.ts';
import type { PageWords, PreparedCards } from '../../lib/messaging/protocol.ts';
import type { CardModel, CardReference } from '../../lib/preview/types.ts';
import { REFERENCE_KINDS } from '../../lib/references/types.ts';
import { kindKey } from '../ui/kind-key.ts';
import { drawCard } from './draw-card.tsx';
import type { Texts } from './types.ts';

const HOLES: CardReference = {
  raw: CARD_HOLES.title,
  kind: 'document',
  targets: [],
  form: '',
  evidence: 'label',
  sentence: '',
};

/** The cards that a page on a host shows by itself. */
export function prepareCards({ translate, language }: Texts, siteName: string): PreparedCards {
  const texts: Texts = {
    language,
    translate: (key, ...values) =>
      key === kindKey(HOLES.kind) ? CARD_HOLES.kind : translate(key, ...values),
  };
  const draw = (model: CardModel, canGoBack = false) =>
    drawCard({ texts, model, saved: false, siteName, canGoBack }).card;
  return {
    loading: draw({ state: 'loading', reference: HOLES }),
    stepping: draw({ state: 'loading', reference: HOLES }, true),
    disconnected: draw({ state: 'error', reference: HOLES, error: 'disconnected' }),
  };
}

/** The few words that a page says by itself. */
export function pageWords({ translate }: Texts): PageWords {
  const kinds = Object.fromEntries(REFERENCE_KINDS.map((kind) => [kind, translate(kindKey(kind))]));
  return {
    kinds: { ...kinds, note: translate('cardNote', '').trim() } as PageWords['kinds'],
    walked: translate('walkedReference', '$1', '$2', '$3'),
  };
}
