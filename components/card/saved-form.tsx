import type { Outcome, ShownPanel } from '../../lib/preview/types.ts';
import { outcomeKey } from './outcome-key.ts';
import { PanelClose } from './panel-close.tsx';
import type { Texts } from './types.ts';

/**
 * Tags and note of the saved document. They are kept when a field is left, and when the card goes: `data-stored`
 * is what is stored, and `data-ok` whether what was typed last is, so that the page knows what is not.
 */
export function SavedForm({
  texts: { translate },
  id,
  panel: { tags, note, known },
  outcome,
}: {
  texts: Texts;
  id: string;
  panel: Extract<ShownPanel, { kind: 'saved' }>;
  outcome: Outcome | undefined;
}) {
  const written = tags.join(', ');
  const own = outcome?.act === 'annotate' ? outcome : undefined;
  return (
    <form class="card-panel" key={`saved ${id}`} data-act="annotate" data-ok={own && `${own.ok}`}>
      <label>
        {translate('cardTags')}
        <input name="tags" type="text" autocomplete="off" value={written} data-stored={written} />
      </label>
      {known.length > 0 && (
        <p class="known-tags">
          {known.map((tag) => (
            <button
              key={tag}
              type="button"
              data-act="add-tag"
              data-tag={tag}
              aria-label={translate('cardTagAdd', tag)}
            >
              + {tag}
            </button>
          ))}
        </p>
      )}
      <label>
        {translate('cardNoteField')}
        <textarea name="note" rows={3} data-stored={note}>
          {note}
        </textarea>
      </label>
      <p class="panel-end">
        <span class={own && !own.ok ? 'failed' : 'quiet'}>
          {translate(own ? outcomeKey(own) : 'cardAnnotateHint')}
        </span>
        <PanelClose label={translate('cardDone')} />
      </p>
    </form>
  );
}
