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

/** The form that matched, by its name and with its words, and the evidence. */
export function WhyLinked({ texts: { translate }, reference }: { texts: Texts; reference: CardReference }) {
  const { form, raw, evidence } = reference;
  return (
    <details class="why">
      <summary>{translate('cardWhy')}</summary>
      <p>{translate('cardWhyForm', translate(formKey(form)), form, firstWords(raw, WORDS))}</p>
      <p>{translate(form === 'LINK' ? 'evidenceLink' : EVIDENCE_KEYS[evidence])}</p>
      <p>{translate('cardWhyNothingSent')}</p>
    </details>
  );
}
