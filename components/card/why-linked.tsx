import { formatDate } from '../../lib/i18n/format-date.ts';
import type { MessageKey } from '../../lib/i18n/types.ts';
import type { CardReference } from '../../lib/preview/types.ts';
import type { Evidence } from '../../lib/references/types.ts';
import { firstWords } from '../ui/first-words.ts';
import { formKey } from './form-key.ts';
import type { Texts } from './types.ts';

const EVIDENCE_KEYS: Record<Evidence, MessageKey> = {
  label: 'evidenceLabel',
  known: 'evidenceKnown',
  page: 'evidencePage',
  list: 'evidenceList',
  note: 'evidenceNote',
};

const WORDS = 160;

/** The form that matched, by its name and with its words, the evidence, and how old the index is. */
export function WhyLinked({
  texts: { translate, language },
  reference,
  indexDate,
}: {
  texts: Texts;
  reference: CardReference;
  indexDate: string;
}) {
  const { form, raw, evidence } = reference;
  return (
    <details class="why">
      <summary>{translate('cardWhy')}</summary>
      <p>{translate('cardWhyForm', translate(formKey(form)), form, firstWords(raw, WORDS))}</p>
      <p>{translate(form === 'LINK' ? 'evidenceLink' : EVIDENCE_KEYS[evidence])}</p>
      <p>{translate('cardWhyIndex', formatDate(indexDate, language))}</p>
    </details>
  );
}
