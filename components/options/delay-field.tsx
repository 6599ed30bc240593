import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';

/** Milliseconds between two places of the slider. */
const STEP = 50;

/** How a delay feels, up to and including so many milliseconds. */
const FEELS: readonly [number, MessageKey][] = [
  [250, 'optionsDelayFast'],
  [500, 'optionsDelayNormal'],
  [1000, 'optionsDelayCalm'],
  [Infinity, 'optionsDelaySlow'],
];

/** In words, as each language has them: "1 second", "2 seconds". */
const SECONDS = {
  style: 'unit',
  unit: 'second',
  unitDisplay: 'long',
  maximumFractionDigits: 2,
} as const;

/** How long to rest on a reference before its card shows; in words and in seconds. */
export function DelayField({
  delay,
  range,
  disabled,
  onChange,
}: {
  /** Milliseconds. */
  delay: number;
  range: { min: number; max: number };
  disabled: boolean;
  /** Called when the slider is let go. */
  onChange: (delay: number) => void;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const [shown, setShown] = useState(delay);
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // While the reader moves it, an older value that was just stored must not pull it back.
    if (document.activeElement !== slider.current) setShown(delay);
  }, [delay]);

  const feel = FEELS.find(([limit]) => shown <= limit)?.[1] ?? 'optionsDelaySlow';
  const seconds = new Intl.NumberFormat(language, SECONDS).format(shown / 1000);
  const words = translate('optionsDelayValue', translate(feel), seconds);
  return (
    <div class="setting">
      <label class="setting-name" for="delay">
        {translate('optionsDelay')}
      </label>
      <div class="delay">
        <input
          id="delay"
          ref={slider}
          type="range"
          min={range.min}
          max={range.max}
          step={STEP}
          value={shown}
          disabled={disabled}
          aria-valuetext={words}
          onInput={({ currentTarget }) => setShown(currentTarget.valueAsNumber)}
          onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
        />
        <output for="delay">{disabled ? translate('optionsDelayOff') : words}</output>
      </div>
    </div>
  );
}
