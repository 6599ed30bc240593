import { paperOf } from '../../lib/documents/paper.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { CitingDocument } from '../../lib/messaging/protocol.ts';
import { firstWords } from '../ui/first-words.ts';
import { useLanguage } from '../ui/i18n.tsx';
import { PaperLink } from '../ui/paper-link.tsx';

const TITLE_LENGTH = 140;

/** A document that cites the page: its title and date as far as they are known, and its number with a link to it. */
export function CitingRow({ document: { id, title, date } }: { document: CitingDocument }) {
  const language = useLanguage();
  const paper = paperOf(id);
  const short = title && firstWords(title, TITLE_LENGTH);
  return (
    <div class="popup-row">
      {title && (
        <span class="popup-row-title" lang="nl">
          {short}
          {short !== title && '…'}
        </span>
      )}
      {date && <span class="popup-row-facts">{formatDate(date, language)}</span>}
      {paper ? <PaperLink paper={paper} /> : <span class="popup-row-facts">{id}</span>}
    </div>
  );
}
