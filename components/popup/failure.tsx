import type { CallFailure } from '../../lib/messaging/protocol.ts';
import { FAILURE_KEYS } from '../ui/failure-keys.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';

/** What could not be read, and what to do, in one sentence. */
export function Failure({ failure }: { failure: CallFailure }) {
  const translate = useTranslate();
  return (
    <p class="popup-failure">
      <Icon name="warning" />
      <span>{translate(FAILURE_KEYS[failure])}</span>
    </p>
  );
}
