import { useId } from 'preact/hooks';

/** One choice out of a few, all of them in sight. */
export function ChoiceField<T extends string>({
  label,
  value,
  choices,
  stacked = false,
  onChange,
}: {
  label: string;
  value: T;
  choices: readonly { value: T; text: string; lang?: string }[];
  /** Below each other, for choices that are sentences. */
  stacked?: boolean;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice" data-stacked={stacked}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} lang={choice.lang}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
