import { useId } from 'preact/hooks';

/** One thing that is on or off, under a heading, with a sentence on what it means. */
export function SwitchField({
  heading,
  label,
  hint,
  on,
  onChange,
}: {
  heading: string;
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="setting">
      <h3 class="setting-name">{heading}</h3>
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p class="hint" id={id}>
        {hint}
      </p>
    </div>
  );
}
