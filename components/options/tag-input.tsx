import { useState } from 'preact/hooks';

/** Characters; as storage keeps them. */
const LONGEST_TAG = 60;

/** The id of the one list of tags that every {@link TagInput} on the page suggests from. */
export const KNOWN_TAGS_ID = 'known-tags';

/** A field for new tags: Enter or a comma adds what was typed, and so does leaving the field. */
export function TagInput({
  label,
  placeholder,
  onAdd,
}: {
  label: string;
  placeholder: string;
  onAdd: (tags: string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    const tags = text.split(/[,;]/).filter((tag) => tag.trim());
    setTyped('');
    if (tags.length > 0) onAdd(tags);
  };
  return (
    <input
      class="tag-input"
      type="text"
      aria-label={label}
      placeholder={placeholder}
      list={KNOWN_TAGS_ID}
      maxLength={LONGEST_TAG}
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
