import { useState } from 'preact/hooks';
import { isTooLong, splitTags } from '../../lib/storage/tags.ts';

/** The id of the one list of tags that every {@link TagInput} on the page suggests from. */
export const KNOWN_TAGS_ID = 'known-tags';

/**
 * A field for new tags: Enter or a comma adds what was typed, and so does leaving the field. Tags of which one is too
 * long stay in it.
 */
export function TagInput({
  label,
  placeholder,
  onAdd,
}: {
  label: string;
  placeholder: string;
  /** Called also with tags of which one is too long, to be refused. */
  onAdd: (tags: string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    const tags = splitTags(text);
    setTyped(tags.some(isTooLong) ? text : '');
    if (tags.length > 0) onAdd(tags);
  };
  return (
    <input
      class="tag-input"
      type="text"
      aria-label={label}
      placeholder={placeholder}
      list={KNOWN_TAGS_ID}
      autocomplete="off"
      value={typed}
      onInput={({ currentTarget: { value } }) => (value.endsWith(',') ? add(value) : setTyped(value))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        add(typed);
      }}
      onBlur={() => add(typed)}
    />
  );
}
