import type { ComponentChildren } from 'preact';
import { firstWords } from '../ui/first-words.ts';
import type { Texts } from './types.ts';

/** Texts shorter than this much over the limit are shown whole: a fold for three words helps nobody. */
const SLACK = 1.2;

/** No text in a card is longer: what is, is no text that anybody reads in a card. */
const MOST = 20_000;

interface Props {
  texts: Texts;
  text: string;
  /** How many lines are shown of it, and about how many characters those take. */
  lines: 3 | 4 | 5;
  limit: number;
  /** The text marked up; the text itself unless given. */
  children?: ComponentChildren;
  as?: 'p' | 'h2';
  class?: string;
  id?: string;
}

/**
 * A Dutch text of which a card shows some lines, and the rest in place on request. The fold behind it holds
 * nothing: it only tells the style sheet whether to clamp.
 */
export function Clamped({
  texts: { translate },
  text,
  lines,
  limit,
  children,
  as: Tag = 'p',
  ...rest
}: Props) {
  const whole = children ?? (text.length > MOST ? `${firstWords(text, MOST)}…` : text);
  if (text.length <= limit * SLACK) {
    return (
      <Tag {...rest} lang="nl">
        {whole}
      </Tag>
    );
  }
  return (
    <>
      <Tag {...rest} lang="nl" data-lines={lines}>
        {whole}
      </Tag>
      <details class="more">
        <summary>
          <span class="when-folded">{translate('more')}</span>
          <span class="when-open">{translate('less')}</span>
        </summary>
      </details>
    </>
  );
}
