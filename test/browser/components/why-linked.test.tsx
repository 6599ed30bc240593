import { afterEach, describe, expect, test } from 'vitest';
import { toMarkup } from '../../../components/card/to-markup.ts';
import { WhyLinked } from '../../../components/card/why-linked.tsx';
import { patch } from '../../../lib/page/patch.ts';
import type { Language } from '../../../lib/i18n/types.ts';
import type { CardReference } from '../../../lib/preview/types.ts';
import { LETTER_REFERENCE } from './card-examples.ts';
import { textsIn } from './card-harness.ts';
import { cleanUp, shadowRootWith } from './in-shadow-root.tsx';

afterEach(cleanUp);

function reasons(changes: Partial<CardReference>, language: Language): string[] {
  const reference = { ...LETTER_REFERENCE, raw: 'nr. 7', ...changes };
  const { root } = shadowRootWith('');
  const texts = textsIn(language);
  patch(root, toMarkup(<WhyLinked texts={texts} reference={reference} />));
  return [...root.querySelectorAll('.why p')].map(({ textContent }) => textContent);
}

describe('why a reference was linked is', () => {
  test.each<[Partial<CardReference>, string, string]>([
    [
      { form: 'K4', evidence: 'label' },
      'Herkend als Kamerstuk met dossier en nummer (vorm K4), aan de woorden “nr. 7”.',
      'De tekst noemt zelf om wat voor stuk het gaat.',
    ],
    [
      { form: 'K8', evidence: 'known' },
      'Herkend als dossier en nummer zonder “Kamerstuk” (vorm K8), aan de woorden “nr. 7”.',
      'De woorden alleen bewijzen het niet, maar het stuk staat in de index.',
    ],
    [
      { form: 'K26', evidence: 'page' },
      'Herkend als stuk, motie of amendement bij nummer (vorm K26), aan de woorden “nr. 7”.',
      'De pagina zelf zegt welk stuk of dossier bedoeld is.',
    ],
    [
      { form: 'A4', evidence: 'list' },
      'Herkend als Aanhangsel in een rij met Kamerstukken (vorm A4), aan de woorden “nr. 7”.',
      'Het staat in een rij achter een andere verwijzing.',
    ],
    [
      { form: 'N1', evidence: 'note' },
      'Herkend als terugwijzing naar de vorige noot (vorm N1), aan de woorden “nr. 7”.',
      'Een andere noot zegt welk stuk dit is.',
    ],
    [
      { form: 'LINK', evidence: 'label' },
      'Herkend als link van de site zelf (vorm LINK), aan de woorden “nr. 7”.',
      'De site linkt hier zelf naar dit stuk.',
    ],
  ])('%o: %s %s', (changes, form, evidence) => {
    const index = 'Opgezocht in de index op deze computer. Er is niets verstuurd.';
    expect(reasons(changes, 'nl')).toEqual([form, evidence, index]);
  });

  test('said in English too', () => {
    expect(reasons({ form: 'K17', evidence: 'known' }, 'en')).toEqual([
      'Recognised as: dossier as a whole (form K17), by the words “nr. 7”.',
      'The words alone do not prove it, but the paper is in the index.',
      'Looked up in the index on this computer. Nothing was sent.',
    ]);
  });
});
