import type { CardAct } from '../preview/types.ts';
import type { CardContent } from './card-content.ts';
import { followStored, takeTyped } from './card-form.ts';
import type { CardHost } from './card-host.ts';
import { patch } from './patch.ts';
import type { ShownCard } from './preview-controller.ts';
import { exchangeInFull, showFold } from './show-part.ts';

/**
 * Makes the function that puts the open card into its host; null takes it away. What the reader typed in a card that
 * goes is kept.
 */
export function createCardView(
  host: CardHost,
  keep: (content: CardContent, act: CardAct) => void,
): (card: ShownCard | null) => void {
  let before: CardContent | undefined;
  return (card) => {
    const content = card?.trail.at(-1);
    const form = before && before.subject !== content?.subject ? host.typedForm : null;
    const typed = form && takeTyped(form);
    if (before && typed) keep(before, typed);
    before = content;
    if (!card || !content) {
      if (!host.visible) return;
      patch(host.container, []);
      host.say([]);
      return;
    }
    const focused = () => host.container.contains(host.root.activeElement);
    const hadFocus = focused();
    const wasInFull = exchangeInFull(host.container) !== null;
    patch(host.container, [content.drawing.card]);
    followStored(host.container);
    // The page alone knows whether a card is pinned: no drawing needs to be asked for that.
    const pin = host.container.querySelector('[data-act=pin]');
    if (pin) pin.ariaPressed = `${card.pinned}`;
    // What had the focus is gone: the reader is still in the card.
    if (hadFocus && !focused()) host.focusCard();
    // What was asked for with a fold may have come into it just now.
    showFold(host.root);
    // From its question on.
    if (!wasInFull) exchangeInFull(host.container)?.scrollIntoView({ block: 'start' });
    host.say(content.drawing.said);
  };
}
