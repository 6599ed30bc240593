import type { CardReference, ShownDocument } from '../../lib/preview/types.ts';
import { firstWords } from '../ui/first-words.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { distinguishingFacts } from './distinguishing-facts.ts';

const TITLE_LENGTH = 140;

/** The documents a reference may mean; choosing one shows it in this card. */
export function AmbiguousChoice({
  reference,
  documents,
  onOpen,
}: {
  reference: CardReference;
  documents: ShownDocument[];
  onOpen: (reference: CardReference) => void;
}) {
  const translate = useTranslate();
  const facts = distinguishingFacts(documents, translate, useLanguage());
  return (
    <section class="choice">
      <h3>{translate('cardChoice')}</h3>
      <p class="quiet">{translate('cardChoiceHint', documents.length)}</p>
      <ul>
        {documents.map(({ id, title }, index) => (
          <li key={id}>
            <button type="button" class="row-button" onClick={() => onOpen({ ...reference, targets: [id] })}>
              <span class="row-title" lang="nl">
                {firstWords(title, TITLE_LENGTH)}
              </span>
              <span class="row-facts">{facts[index]?.join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
