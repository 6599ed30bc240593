import type { MessageKey } from '../../lib/i18n/types.ts';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import type { ResolutionStatus } from '../../lib/resolver/types.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';

const LABELS: [ResolutionStatus, MessageKey][] = [
  ['found', 'popupFound'],
  ['ambiguous', 'popupChoice'],
  ['unknown', 'popupUnknown'],
];

/** How many references were found, are a choice, or are not in the index. */
export function ReferenceCounts({ groups }: { groups: ReferenceGroup[] }) {
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(useLanguage());
  const count = (status: ResolutionStatus) =>
    groups.reduce((sum, group) => (group.status === status ? sum + group.places.length : sum), 0);
  return (
    <dl class="popup-counts" aria-label={translate('popupCounts')}>
      {LABELS.map(([status, label]) => (
        <div key={status} data-status={status} data-none={count(status) === 0}>
          <dt>{translate(label, count(status))}</dt>
          <dd>{numbers.format(count(status))}</dd>
        </div>
      ))}
    </dl>
  );
}
