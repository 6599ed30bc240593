import type { MessageKey } from '../../lib/i18n/types.ts';
import { Announcement } from '../ui/announcement.tsx';
import { useTranslate } from '../ui/i18n.tsx';

/** Tells a screen reader what a filter leaves of a list, each time that changes. */
export function CountShown({ shown, all, message }: { shown: number; all: number; message: MessageKey }) {
  const translate = useTranslate();
  return <Announcement text={shown < all ? translate(message, shown, all) : ''} />;
}
