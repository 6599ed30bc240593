import type { Attributes, Markup, MarkupElement } from '../../lib/markup/types.ts';
import type { CardDrawing } from '../../lib/preview/types.ts';
import { announcementOf } from './announcement-of.ts';
import { PreviewCard } from './preview-card.tsx';
import { toMarkup } from './to-markup.ts';
import type { PreviewCardProps } from './types.ts';

/** Draws a card as data, with what a screen reader says of it. */
export function drawCard(props: PreviewCardProps): CardDrawing {
  const [card] = toMarkup(<PreviewCard {...props} />);
  return { card: card as MarkupElement, said: said(props) };
}

function said(props: PreviewCardProps): Markup[] {
  const words = announcementOf(props);
  const attributes: Attributes = { lang: props.texts.language };
  return words.length > 0 ? [['p', attributes, ...words]] : [];
}
