import { CardBody } from './card-body.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';
import { CardPanel } from './card-panel.tsx';
import { CardUndo } from './card-undo.tsx';
import type { PreviewCardProps } from './types.ts';

/** The card at a reference. It draws the model; where it stands and when it goes is its host's affair. */
export function PreviewCard(props: PreviewCardProps) {
  const { model, texts } = props;
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby="card-title"
      lang={texts.language}
      tabindex={-1}
      data-status={model.state === 'ready' ? model.preview.resolution.status : model.state}
    >
      <CardHeader {...props} />
      <CardBody {...props} />
      <CardPanel {...props} />
      <CardUndo {...props} />
      <CardFooter {...props} />
    </section>
  );
}
