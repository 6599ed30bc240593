import type { CardModel } from '../../lib/preview/types.ts';
import { ClampedText } from '../ui/clamped-text.tsx';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { headingOf } from './heading-of.ts';
import type { PreviewCardProps } from './types.ts';

const TITLE_LENGTH = 220;

type Props = Pick<PreviewCardProps, 'model' | 'pinned' | 'canGoBack' | 'onPin' | 'onClose' | 'onBack'> & {
  titleId: string;
};

/** What it is, in one line and a title; and the controls of the card itself. */
export function CardHeader({ model, pinned, canGoBack, onPin, onClose, onBack, titleId }: Props) {
  const translate = useTranslate();
  return (
    <header class="card-header">
      <div class="card-top">
        {canGoBack && <IconButton icon="back" label={translate('cardBack')} onPress={onBack} />}
        {model.state === 'note' ? (
          <h2 class="card-title" id={titleId}>
            {translate('cardNote', model.number)}
          </h2>
        ) : (
          <Kind model={model} />
        )}
        <IconButton
          icon="pin"
          label={translate(pinned ? 'cardUnpin' : 'cardPin')}
          pressed={pinned}
          onPress={onPin}
        />
        <IconButton icon="close" label={translate('cardClose')} onPress={onClose} />
      </div>
      {model.state !== 'note' && <Title model={model} titleId={titleId} />}
    </header>
  );
}

type AtReference = Exclude<CardModel, { state: 'note' }>;

function Kind({ model }: { model: AtReference }) {
  const { kind, kindLanguage, facts } = headingOf(model, useTranslate(), useLanguage());
  return (
    <p class="card-kind">
      <span lang={kindLanguage}>{kind}</span>
      {facts.map((fact) => ` · ${fact}`)}
    </p>
  );
}

function Title({ model, titleId }: { model: AtReference; titleId: string }) {
  const { title } = headingOf(model, useTranslate(), useLanguage());
  return (
    <h2 class="card-title">
      <ClampedText key={title} id={titleId} text={title} limit={TITLE_LENGTH} />
    </h2>
  );
}
