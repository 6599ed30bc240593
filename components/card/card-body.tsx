import type { CardModel, PreviewError, ShownCiting } from '../../lib/preview/types.ts';
import { FAILURE_KEYS } from '../ui/failure-keys.ts';
import { Icon } from '../ui/icon.tsx';
import { AmbiguousChoice } from './ambiguous-choice.tsx';
import { CitingThis } from './citing-this.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { foundDocument } from '../../lib/preview/found-document.ts';
import { NoteText } from './note-text.tsx';
import { RelatedExchanges } from './related-exchanges.tsx';
import { ThisPlace } from './this-place.tsx';
import type { FullTextWish, PreviewCardProps, Texts } from './types.ts';
import { UnknownReference } from './unknown-reference.tsx';
import { WhyLinked } from './why-linked.tsx';

/** The part of the card that scrolls; another document, or note, has another. */
export function CardBody({ texts, model, all, citing, ...wish }: PreviewCardProps) {
  switch (model.state) {
    case 'loading':
      return (
        <div class="card-body card-loading" key="loading">
          <p class="visually-hidden">{texts.translate('cardLoading')}</p>
        </div>
      );
    case 'error':
      return (
        <div class="card-body" key={model.error}>
          <Failure texts={texts} error={model.error} />
        </div>
      );
    case 'note':
      return (
        <div class="card-body" key={`note ${model.number}`}>
          <NoteText text={model.text} references={model.references} />
        </div>
      );
    case 'ready':
      return <ReadyBody texts={texts} model={model} all={all === true} citing={citing} wish={wish} />;
  }
}

interface Ready {
  texts: Texts;
  model: Extract<CardModel, { state: 'ready' }>;
  all: boolean;
  citing: ShownCiting | undefined;
  wish: FullTextWish;
}

function ReadyBody({ texts, model, all, citing, wish }: Ready) {
  const { reference, preview } = model;
  const { resolution, exchanges, partial } = preview;
  const found = foundDocument(model);
  const related = found !== undefined || exchanges.length > 0;
  return (
    <div class="card-body" key={found?.id ?? `${resolution.status} ${reference.targets[0] ?? ''}`}>
      {found && <DocumentFacts texts={texts} document={found} />}
      {resolution.status === 'ambiguous' && (
        <AmbiguousChoice texts={texts} documents={resolution.documents} />
      )}
      {resolution.status === 'unknown' && <UnknownReference texts={texts} {...resolution} />}
      {partial && <Failure texts={texts} error={partial} />}
      {related && <RelatedExchanges texts={texts} exchanges={exchanges} all={all} wish={wish} />}
      {found && <ThisPlace texts={texts} sentence={reference.sentence} raw={reference.raw} />}
      {found && <CitingThis texts={texts} citing={citing} all={all} />}
      <WhyLinked texts={texts} reference={reference} />
    </div>
  );
}

/** What could not be read, and what to do, in one sentence. */
function Failure({ texts, error }: { texts: Texts; error: PreviewError }) {
  return (
    <p class="card-error">
      <Icon name="warning" />
      <span>{texts.translate(FAILURE_KEYS[error])}</span>
    </p>
  );
}
