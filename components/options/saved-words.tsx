import type { SavedDocument } from '../../lib/storage/types.ts';

/**
 * A row that is far from the window: its words alone, for the browser's own search, and its link, for the keyboard and
 * for screen readers. A function and not a component, as there are thousands.
 */
export function savedWords(document: SavedDocument, level: 3 | 4) {
  const { id, title, url, dossier, tags, note, quote } = document;
  const Heading = `h${level}` as const;
  return (
    <div key={id} class="saved-item saved-words" role="listitem" data-id={id} lang="nl">
      <Heading class="saved-title">
        <a class="link" href={url} target="_blank" rel="noreferrer noopener">
          {title}
        </a>
      </Heading>
      <p>{[dossier, ...tags, note, quote?.text].filter(Boolean).join(' · ')}</p>
    </div>
  );
}
