import type { ShownDocument } from '../../lib/preview/types.ts';
import { firstWords } from '../ui/first-words.ts';
import { distinguishingFacts } from './distinguishing-facts.ts';
import type { Texts } from './types.ts';

const TITLE_LENGTH = 140;

/** The documents a reference may mean; choosing one shows it in this card. */
export function AmbiguousChoice({ texts, documents }: { texts: Texts; documents: ShownDocument[] }) {
  const { translate } = texts;
  const facts = distinguishingFacts(documents, texts);
  return (
    <section class="choice">
      <h3>{translate('cardChoice')}</h3>
      <p class="quiet">{translate('cardChoiceHint', documents.length)}</p>
      <ul>
        {documents.map(({ id, title }, index) => (
          <li key={id}>
            <button type="button" class="row-button" data-act="choose" data-target={id}>
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
