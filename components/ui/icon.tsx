/** Strokes on a 16 × 16 grid; drawn in the colour of the text around them. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  check: 'm3 8.5 3.2 3.2L13 5',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M6 5.5h7v8H6zM10 3H3v8',
  down: 'm4 6.5 4 4 4-4',
  external: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  options:
    'M2.5 5h6m3 0h2m-11 6h2m3 0h6M10 3.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM6 9.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z',
  off: 'M8 2.5v5M4.8 4.2a5 5 0 1 0 6.4 0',
  pin: 'M6 2.5h4l-.6 4.3 2.1 2.2h-7l2.1-2.2zM8 9v4.5',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  up: 'm4 9.5 4-4 4 4',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.2v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside a text or in a named control; silent to screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
