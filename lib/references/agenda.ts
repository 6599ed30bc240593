import { parseId } from '../documents/ids.ts';
import { PAPER_WORD, sortOfType, sortOfWord } from './paper-words.ts';
import { sentenceSpan } from './sentence.ts';
import { leaningOn, plain, type PlacedReference, type Surroundings } from './surroundings.ts';

const MENTION = new RegExp(
  String.raw`(?<![\wÀ-ÿ-])(?:[Dd]e(?:ze)?|[Hh]et|[Dd]it) (?:(?:voorliggende?|onderhavige?) )?(${PAPER_WORD})`,
  'g',
);
/** Words that make it one paper among others: whose it is, of which day, what about. */
const SPECIFIED =
  /^(?:-| ?[(«“‘"]| (?:van|aan|over|met|op|inzake|betreffende|die|dat|waarin|waarmee|waarover|nrs?\.?|uit|tot|voor)\b)/;
/** What is still to come. */
const FUTURE =
  /\b(?:zal|zullen|zult|zou|zouden|komt|komen|volgt|binnenkort|toegezegde?|aangekondigde?|ontvangt|nog niet|wordt verstuurd|als er)\b/;

/**
 * Reads "de brief", "deze motie", "het wetsvoorstel" in a debate: the one paper of that sort on its agenda, never the
 * nearest. A single paper of which the index tells no sort is taken for it, but not for a motion, as those are tabled
 * in the debate itself.
 */
export function readAgenda(around: Surroundings): PlacedReference[] {
  const agenda = around.page.agenda ?? [];
  if (agenda.length === 0) return [];
  return around.texts.flatMap(({ text: raw }, text) => {
    const words = plain(raw);
    return [...words.matchAll(MENTION)].flatMap((match) => {
      const end = match.index + match[0].length;
      const target = paperOnAgenda(around, agenda, sortOfWord(match[1]!));
      if (!target || SPECIFIED.test(words.slice(end, end + 20))) return [];
      const sentence = sentenceSpan(words, match.index, end);
      if (FUTURE.test(words.slice(sentence.start, sentence.end))) return [];
      const place = { text, start: match.index, end, raw: raw.slice(match.index, end) };
      return [
        leaningOn({ kind: parseId(target)?.kind ?? 'document', targets: [target] }, place, {
          form: 'B2',
          evidence: 'page',
        }),
      ];
    });
  });
}

function paperOnAgenda(
  { typeOf }: Surroundings,
  agenda: readonly string[],
  sort: string | undefined,
): string | undefined {
  const sorts = agenda.map((id) => {
    const type = typeOf(id) ?? (id.startsWith('dossier-') ? 'dossier' : undefined);
    return type && sortOfType(type);
  });
  if (sorts.length === 1 && sorts[0] === undefined) return sort === 'motie' ? undefined : agenda[0];
  const meant = agenda.filter((_, index) => sorts[index] === sort);
  // One that the index does not know may be of that sort too.
  return meant.length === 1 && !sorts.includes(undefined) ? meant[0] : undefined;
}
