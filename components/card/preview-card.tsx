import { useId } from 'preact/hooks';
import type { CardModel, CardReference, ShownDocument } from '../../lib/preview/types.ts';
import { Announcement } from '../ui/announcement.tsx';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { announcementOf } from './announcement-of.ts';
import { CardBody } from './card-body.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';

export interface PreviewCardProps {
  model: CardModel;
  /** The card stays until the reader closes it. */
  pinned: boolean;
  /** The document shown is among the saved ones. */
  saved: boolean;
  /** Host name of the page, as in "zet uit op …". */
  siteName: string;
  /** An earlier card can be gone back to, as from a note's reference to the note. */
  canGoBack: boolean;
  /** Keeps the document; rejects when that failed. */
  onSave: (document: ShownDocument) => Promise<void>;
  /** Puts the citation on the clipboard; rejects when that failed. */
  onCopy: (citation: string) => Promise<void>;
  onPin: () => void;
  onClose: () => void;
  /** Shows another reference in this card: one of a note's, or the choice from several documents. */
  onOpen: (reference: CardReference) => void;
  onBack: () => void;
  onSwitchOffHere: () => void;
  onOptions: () => void;
}

/** The card at a reference. It draws the model; where it stands and when it goes is its host's affair. */
export function PreviewCard(props: PreviewCardProps) {
  const { model } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const titleId = useId();
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={titleId}
      lang={language}
      tabIndex={-1}
      data-status={model.state === 'ready' ? model.preview.resolution.status : model.state}
    >
      <CardHeader {...props} titleId={titleId} />
      <CardBody {...props} />
      <CardFooter {...props} />
      <Announcement text={announcementOf(model, translate)} />
    </section>
  );
}
