import type { CardModel } from '../../lib/preview/types.ts';
import { firstWords } from '../ui/first-words.ts';
import { Icon } from '../ui/icon.tsx';
import { Clamped } from './clamped.tsx';
import { headingOf } from './heading-of.ts';
import { IconAct } from './icon-act.tsx';
import type { PreviewCardProps, Texts } from './types.ts';

const TITLE = { lines: 4, limit: 180 } as const;

/** What it is, in one line and a title; and the controls of the card itself. */
export function CardHeader({ texts, model, canGoBack }: PreviewCardProps) {
  const { translate } = texts;
  return (
    <header class="card-header">
      <div class="card-top">
        {canGoBack && <IconAct key="back" icon="back" act="back" label={translate('cardBack')} />}
        {model.state === 'note' ? (
          <h2 class="card-title" id="card-title">
            {translate('cardNote', model.number)}
          </h2>
        ) : (
          <Kind texts={texts} model={model} />
        )}
        <Pin texts={texts} />
        <IconAct key="close" icon="close" act="close" label={translate('cardClose')} />
      </div>
      {model.state !== 'note' && <Title texts={texts} model={model} />}
    </header>
  );
}

/** The page knows whether the card is pinned and sets `aria-pressed`; the style sheet shows the words that go with it. */
function Pin({ texts: { translate } }: { texts: Texts }) {
  return (
    <button
      key="pin"
      type="button"
      class="icon-button pin"
      data-act="pin"
      aria-pressed={false}
      title={translate('cardPinHint')}
    >
      <Icon name="pin" />
      <span class="when-loose visually-hidden">{translate('cardPin')}</span>
      <span class="when-pinned">{translate('cardPinned')}</span>
    </button>
  );
}

interface AtReference {
  texts: Texts;
  model: Exclude<CardModel, { state: 'note' }>;
}

function Kind({ texts, model }: AtReference) {
  const { kind, kindLanguage, facts } = headingOf(model, texts);
  return (
    <p class="card-kind">
      <span lang={kindLanguage}>{kind}</span>
      {facts.map((fact) => ` · ${fact}`)}
    </p>
  );
}

function Title({ texts, model }: AtReference) {
  const { title } = headingOf(model, texts);
  return (
    <div class="card-name" key={firstWords(title, 80)}>
      <Clamped texts={texts} text={title} {...TITLE} as="h2" class="card-title" id="card-title" />
    </div>
  );
}
