import { within } from '@testing-library/preact';
import cardCss from '../../../components/card/card.css?inline';
import { drawCard } from '../../../components/card/draw-card.tsx';
import type { PreviewCardProps, Texts } from '../../../components/card/types.ts';
import { createTranslator } from '../../../lib/i18n/translate.ts';
import type { Language } from '../../../lib/i18n/types.ts';
import { patch } from '../../../lib/page/patch.ts';
import type { CardModel } from '../../../lib/preview/types.ts';
import { messagesFor } from '../../support/messages.ts';
import { shadowRootWith, type Look } from './in-shadow-root.tsx';

export const textsIn = (language: Language): Texts => ({
  translate: createTranslator(messagesFor(language), language),
  language,
});

/** A card's props where a test does not say otherwise. */
export const cardProps = (
  model: CardModel,
  changes: Partial<PreviewCardProps> = {},
  language: Language = 'nl',
): PreviewCardProps => ({
  texts: textsIn(language),
  model,
  saved: false,
  siteName: 'www.tweedekamer.nl',
  canGoBack: false,
  ...changes,
});

/** Draws a card as a page does, in a shadow root with its style; `acts` are the controls that were clicked. */
export function setUpCard(model: CardModel, changes: Partial<PreviewCardProps> = {}, look: Look = {}) {
  const { host, root } = shadowRootWith(cardCss, look);
  const acts: Record<string, string | undefined>[] = [];
  root.addEventListener('click', ({ target }) => {
    const control = (target as Element).closest<HTMLElement>('[data-act]');
    if (control) acts.push(Object.fromEntries(Object.entries(control.dataset)));
  });
  const show = (next: Partial<PreviewCardProps>) => {
    const drawing = drawCard(cardProps(model, { ...changes, ...next }, look.language));
    patch(root, [drawing.card]);
    return drawing;
  };
  const drawing = show({});
  return { host, root, screen: within(root), acts, show, drawing };
}
