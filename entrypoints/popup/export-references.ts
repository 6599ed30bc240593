import type { Records } from '../../components/popup/types.ts';
import { offerFile } from '../../components/ui/offer-file.ts';
import { localDay } from '../../lib/i18n/local-day.ts';
import type { ExportFormat } from '../../lib/export/types.ts';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';

/** Offers references of a page as a file; what writes it is loaded only then, so that the popup opens without it. */
export async function exportReferences(
  groups: readonly ReferenceGroup[],
  records: Records,
  format: ExportFormat,
): Promise<void> {
  const [{ exportFile }, { itemOfReference }] = await Promise.all([
    import('../../lib/export/export-file.ts'),
    import('../../lib/export/item.ts'),
  ]);
  const now = new Date();
  const accessed = localDay(now);
  const items = groups.map((group) =>
    itemOfReference(group, { record: records.get(group.id ?? ''), accessed }),
  );
  offerFile(exportFile(format, items, now));
}
