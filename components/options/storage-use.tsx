import { useEffect, useState } from 'preact/hooks';
import { formatBytes } from '../../lib/i18n/format-bytes.ts';
import type { SavedDocument, StorageUse as Use } from '../../lib/storage/types.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';

/** The part of the browser's room from which on the reader is warned. */
const NEARLY_FULL = 0.9;

/** How much of this computer's room the saved documents take, and how much there is. */
export function StorageUse({
  documents,
  read,
}: {
  documents: readonly SavedDocument[];
  /** Never rejects. */
  read: (documents: readonly SavedDocument[]) => Promise<Use>;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const [use, setUse] = useState<Use>();
  useEffect(() => {
    let current = true;
    void read(documents).then((next) => current && setUse(next));
    return () => {
      current = false;
    };
  }, [documents, read]);
  if (!use) return null;

  const { documents: count, bytes, usage, quota } = use;
  const full = usage !== undefined && quota !== undefined && usage > quota * NEARLY_FULL;
  const facts = [
    [translate('optionsStorageDocuments', count), bytes],
    [translate('optionsStorageUsage'), usage],
    [translate('optionsStorageQuota'), quota],
  ] as const;
  return (
    <section class="panel about storage" aria-labelledby="storage-title">
      <h2 id="storage-title">{translate('optionsStorage')}</h2>
      <p>{translate('optionsStorageIntro')}</p>
      <dl class="counts">
        {facts.map(
          ([label, size]) =>
            size !== undefined && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{formatBytes(size, language)}</dd>
              </div>
            ),
        )}
      </dl>
      {full && (
        <p class="failure" role="status">
          <Icon name="warning" />
          {translate('optionsStorageFull')}
        </p>
      )}
    </section>
  );
}
