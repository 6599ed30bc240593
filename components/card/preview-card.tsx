import { useId } from 'preact/hooks';
import { Announcement } from '../ui/announcement.tsx';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { announcementOf } from './announcement-of.ts';
import { CardBody } from './card-body.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';
import type { PreviewCardProps } from './types.ts';

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
