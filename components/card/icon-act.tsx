import { Icon, type IconName } from '../ui/icon.tsx';

/** A button that is only an icon. */
export function IconAct({ icon, act, label }: { icon: IconName; act: string; label: string }) {
  return (
    <button type="button" class="icon-button" data-act={act} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
