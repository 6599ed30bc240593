import type { Language, Translate } from '../../lib/i18n/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { factsOf } from './facts-of.ts';
import { shortTitle } from './short-title.ts';

/**
 * A row that is far from the window: its words alone, for the browser's own search, and its link, for the keyboard and
 * for screen readers. A function and not a component, as there are thousands.
 */
export function savedWords(document: SavedDocument, level: 3 | 4, translate: Translate, language: Language) {
  const { id, title, url, tags, note, quote } = document;
  const { cited, others } = factsOf(document, translate, language);
  const met = quote ? [quote.text, shortTitle(quote.pageTitle)] : [];
  const Heading = `h${level}` as const;
  return (
    <div key={id} class="saved-item saved-words" role="listitem" data-id={id} lang="nl">
      <Heading class="saved-title">
        <a class="link" href={url} target="_blank" rel="noreferrer noopener">
          {title}
        </a>
      </Heading>
      <p>{[cited, ...others, ...met, ...tags, note].filter(Boolean).join(' · ')}</p>
    </div>
  );
}
