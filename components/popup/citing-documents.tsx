import { useTranslate } from '../ui/i18n.tsx';
import { CitingRow } from './citing-row.tsx';
import { FoldedList } from './folded-list.tsx';
import { MoreCiting } from './more-citing.tsx';
import type { Citing } from './types.ts';

/** The documents elsewhere that cite the page. */
export function CitingDocuments({
  citing: { documents, more },
  onMore,
}: {
  citing: Citing;
  onMore: () => void;
}) {
  const translate = useTranslate();
  return (
    <FoldedList
      id="documents-citing"
      title={translate('popupDocumentsCiting')}
      isCut={more.documents}
      items={documents.map((document) => (
        <CitingRow key={document.id} document={document} />
      ))}
      after={more.documents && <MoreCiting count={documents.length} onMore={onMore} />}
    />
  );
}
