import { Icon, type IconName } from './icon.tsx';

/** A button that is only an icon; `pressed` makes it a switch. */
export function IconButton({
  icon,
  label,
  pressed,
  onPress,
}: {
  icon: IconName;
  label: string;
  pressed?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={() => onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
