import { leaningOn, type PlacedReference, type Surroundings } from './surroundings.ts';

/** In a debate the chair says a number with its dossier once: "Zij krijgt nr. 257 (29538)". */
const ANNOUNCED = new Set(['K10', 'K11']);
const MENTION = /(?<![\wÀ-ÿ-])[Ss]tuk nr\. ?(\d{1,4})\b(?:, ?[IVX]{1,4}\b(?:(?:, | en )[IVX]{1,4}\b){0,5})?/g;

/** Reads "motie op stuk nr. 257" where the texts announce one paper of that number: "nr. 257 (29538)". */
export function readNumbered({ texts, words: all, references }: Surroundings): PlacedReference[] {
  const announced = new Map<string, PlacedReference | undefined>();
  for (const reference of references) {
    if (!ANNOUNCED.has(reference.form)) continue;
    const [target] = reference.targets;
    const number = target!.slice(target!.lastIndexOf('-') + 1);
    const isOther = announced.has(number) && announced.get(number)?.targets[0] !== target;
    announced.set(number, isOther ? undefined : reference);
  }
  if (announced.size === 0) return [];
  return texts.flatMap(({ text: raw }, text) =>
    [...all(text).matchAll(MENTION)].flatMap(({ 0: words, 1: number, index }) => {
      const one = announced.get(number!);
      if (!one) return [];
      const end = index + words.length;
      const place = { text, start: index, end, raw: raw.slice(index, end) };
      return [leaningOn(one, place, { form: 'B4', evidence: 'page' })];
    }),
  );
}
