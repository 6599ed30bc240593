import { parseId } from '../../documents/ids.ts';
import { sortOfType, sortOfWord } from '../forms/paper-words.ts';
import { sentenceSpan } from '../text/sentence.ts';
import { leaningOn, type PlacedReference, type Surroundings } from './surroundings.ts';

const PAPER =
  '(?:[Kk]amer)?brief|[Mm]otie|[Aa]mendement|(?:[Ii]nitiatief)?[Nn]ota|[Nn]otitie|[Rr]apport|[Aa]dvies|[Vv]erslag|[Ww]etsvoorstel|[Vv]oorstel van wet';
const MENTION = new RegExp(
  String.raw`(?<![\wÀ-ÿ-])(?:[Dd]e(?:ze)?|[Hh]et|[Dd]it) (?:(?:voorliggende?|onderhavige?) )?(${PAPER})(?![\wÀ-ÿ])`,
  'g',
);
/** Words that make it one paper among others: its name, whose it is, of which day, what about. */
const SPECIFIED =
  /^(?:-| ?[(«“‘"]| [A-Z\d]| (?:van|vanuit|aan|over|met|op|bij|naar|inzake|betreffende|die|dat|waarin|waarmee|waarover|nrs?\.?|uit|tot|voor)\b| d\.d\.)/;
/** What is still to come. */
const FUTURE =
  /\b(?:zal|zullen|zult|zou|zouden|komt|komen|volgt|binnenkort|terugkom\w{0,2}|toegezegde?|aangekondigde?|ontvangt|nog niet|wordt verstuurd|als er)\b/;

/** What a debate is about; motions and amendments are tabled in it, and reports come with a letter. */
const USUAL = new Set(['brief', 'bill', 'nota']);

/**
 * Reads "de brief", "deze motie", "het wetsvoorstel" in a debate: the one paper of that sort on its agenda, never the
 * nearest. A single paper of which the index tells no sort is taken for what debates are usually about.
 */
export function readAgenda(around: Surroundings): PlacedReference[] {
  const agenda = around.page.agenda ?? [];
  if (agenda.length === 0) return [];
  return around.texts.flatMap(({ text: raw }, text) => {
    const words = around.words(text);
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
  if (sorts.length === 1 && sorts[0] === undefined) return USUAL.has(sort!) ? agenda[0] : undefined;
  const meant = agenda.filter((_, index) => sorts[index] === sort);
  // One that the index does not know may be of that sort too.
  return meant.length === 1 && !sorts.includes(undefined) ? meant[0] : undefined;
}
