import { Icon, type IconName } from '../ui/icon.tsx';

/** A button that is only an icon. A `pressed` one is a switch, of which the page knows how it stands. */
export function IconAct({
  icon,
  act,
  label,
  pressed,
}: {
  icon: IconName;
  act: string;
  label: string;
  pressed?: boolean;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      data-act={act}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
    >
      <Icon name={icon} />
    </button>
  );
}
