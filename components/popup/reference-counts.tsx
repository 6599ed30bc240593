import type { MessageKey } from '../../lib/i18n/types.ts';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import type { ResolutionStatus } from '../../lib/resolver/types.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';

const LABELS: [ResolutionStatus, MessageKey][] = [
  ['found', 'popupFound'],
  ['ambiguous', 'popupChoice'],
  ['unknown', 'popupUnknown'],
];

/** How many references were found, are a choice, or are not in the index; each narrows the list to itself. */
export function ReferenceCounts({
  groups,
  chosen,
  onChoose,
}: {
  groups: readonly ReferenceGroup[];
  chosen: ResolutionStatus | undefined;
  onChoose: (status: ResolutionStatus | undefined) => void;
}) {
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(useLanguage());
  const countOf = (status: ResolutionStatus) =>
    groups.reduce((sum, group) => (group.status === status ? sum + group.places.length : sum), 0);
  return (
    <div class="popup-counts" role="group" aria-label={translate('popupCounts')}>
      {LABELS.map(([status, label]) => {
        const count = countOf(status);
        return (
          <button
            key={status}
            type="button"
            data-status={status}
            aria-pressed={chosen === status}
            // One that was chosen can always be let go.
            disabled={count === 0 && chosen !== status}
            onClick={() => onChoose(chosen === status ? undefined : status)}
          >
            <b>{numbers.format(count)}</b> <span>{translate(label, count)}</span>
          </button>
        );
      })}
    </div>
  );
}
