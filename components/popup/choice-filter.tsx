/** A choice that narrows a list; nothing when there is nothing to choose. */
export function ChoiceFilter<T extends string>({
  label,
  all,
  choices,
  value,
  onChange,
}: {
  label: string;
  /** What not choosing is called. */
  all: string;
  choices: readonly { value: T; text: string }[];
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}) {
  if (choices.length < 2) return null;
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(choices.find((choice) => choice.value === currentTarget.value)?.value)
      }
    >
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}
