import { officialAddresses } from '../../../lib/documents/addresses.ts';
import type { SavedDocument } from '../../../lib/storage/types.ts';
import { readDefaultSource } from '../../index/default-index.ts';
import { OFFICIAL } from '../../support/local-sites.ts';
import { randomNumbers } from '../random-numbers.ts';

const TAGS = ['zorg', 'debat', 'begroting', 'toeslagen', 'stikstof', 'volgende week', 'lezen', 'asiel'];
const WORDS =
  'de minister heeft de Kamer over de uitvoering van dit besluit met een brief geïnformeerd en zegt een nadere reactie toe'.split(
    ' ',
  );

/** Papers and reports of the index as a reader who saves thousands has them, the same every time: newest saved first. */
export async function madeSaved(count: number): Promise<SavedDocument[]> {
  const { documents } = await readDefaultSource();
  if (documents.length < count) throw new Error(`The index has only ${documents.length} documents to save.`);
  const random = randomNumbers(7);
  const sentence = (words: number) =>
    Array.from({ length: words }, () => WORDS[random(WORDS.length)]!).join(' ');
  return documents.slice(0, count).map((record, place) => {
    const { id, title, kind, date, dossier } = record;
    const savedAt = new Date(Date.UTC(2026, 9, 1) - place * 3_600_000).toISOString();
    return {
      id,
      title,
      kind,
      ...(date && { date }),
      ...(dossier && { dossier }),
      url: officialAddresses(record)[0]?.url ?? `${OFFICIAL}/`,
      tags: TAGS.filter(() => random(5) === 0),
      note: random(3) === 0 ? sentence(3 + random(40)) : '',
      ...(random(2) === 0 && {
        quote: { text: sentence(8 + random(60)), pageTitle: sentence(6), pageUrl: `${OFFICIAL}/${id}.html` },
      }),
      savedAt,
      changedAt: savedAt,
    };
  });
}
