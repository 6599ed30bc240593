import { findNotes, type Note, type NotedText } from './note-list.ts';
import { leaningOn, within, type PlacedReference, type Surroundings } from './surroundings.ts';

const PAGES = String.raw`(?:[,:;]? ?(?:pp?|blz|pag)\.? ?(?<pages>\d{1,5}(?: ?- ?\d{1,5})?(?: e\.v\.)?(?:(?:, ?| en )\d{1,5}(?:-\d{1,5})?){0,9}))?`;
/** The same work as in the note before, in words of their own: "idem voor de provincies" is none. */
const SAME = new RegExp(
  String.raw`\b(?:[Ii](?:bi)?d\.|[Ii]bid|[Ii](?:bi)?dem|[Tt]\. ?a\. ?p\.|[Aa]\. ?w\.|(?:[Oo]p|[Ll]oc)\. ?cit\.)${PAGES}(?=\.? *$|[.;,)] )`,
  'g',
);
const SEE = String.raw`(?:(?:[Zz]ie(?: ook)?|[Vv]gl\.) )?`;
/** What stands before it in a note: nothing, or what ends another work. */
const FIRST = new RegExp(`^ {0,9}${SEE}$`);
const NEXT = new RegExp(`[;.)] {0,9}${SEE}$`);
const OTHER_PART = /^[.,;]{0,2} (?:nrs?\b|noot|artikel|art\.|hoofdstuk|bijlage)/;
const POINTS = String.raw`(?<=\b(?:[Zz]ie|[Vv]gl\.|[Ii]dem|[Ii]bid\.|a\.w\.|t\.a\.p\.|[Ss]upra),? (?:ook |hiervoor |de )?\(?)`;
/** What makes it a note of another work. */
const OF_OTHER = String.raw`(?! ?(?:van|in|bij|uit|op|tot)\b)`;
const OTHER_NOTE = new RegExp(
  String.raw`${POINTS}(?:(?:voet)?noot (?<label>\d{1,3})(?!\d)|(?:vorige|voorgaande|bovenstaande) (?:voet)?noot)${PAGES}${OF_OTHER}`,
  'g',
);
/** "zie noten 3, 4 en 5": each number is a reference of its own, the first from the word on. */
const OTHER_NOTES = new RegExp(
  String.raw`${POINTS}(?:voet)?noten \d{1,3}(?:(?:, en |, ?| en )\d{1,3}){1,9}(?!\d)${OF_OTHER}`,
  'g',
);
const LISTED_LABEL = /(?:(?:voet)?noten )?(?<label>\d+)/g;
/** What any of these has; most texts have none of it. */
const LEANS =
  /(?<![A-Za-z])(?:[Ii]bid|[Ii]d\.|[Ii](?:bi)?dem\b|[Tt]\.\s?a\.|[Aa]\.\s?w\.|(?:[Oo]p|[Ll]oc)\.\s?cit|(?:voet)?no(?:ot|ten)\b)/;
/** A source that was not read, in what a note's reference leaves over. */
const UNREAD =
  /amerst|anhangsel|andelingen|Stb\.|Stcrt\.|Trb\.|ECLI|LJN|https?:|www\.|\bart(?:ikel|\.)|P[Bb](?:EU|EG)|COM\b|\d\d[ .]?\d{3}(?!\d)|[A-Z]{3}\w{0,20},? \(?(?:19|20)\d\d|[«“‘][^»”’]{3}|; *\w/;

/**
 * Reads references to another note: "idem", "ibid., p. 4" and "t.a.p." to the only one of the note before, "zie noot 3"
 * to all of that note. Nothing where the note before has none, several, an ambiguous one, or a source that was not read.
 */
export function readNoteChain(around: Surroundings): PlacedReference[] {
  const held = new Set(around.references.map(({ text }) => text));
  const mayLean = ({ text, note }: NotedText, index: number) =>
    (note !== undefined || held.has(index)) && LEANS.test(text);
  if (!around.texts.some(mayLean)) return [];
  const lists = findNotes(around.texts);
  if (lists.length === 0) return [];
  const notes = createNotes(around, lists);
  const byLabel = Map.groupBy(lists.flat(), ({ label }) => label);
  return lists.flatMap((list) =>
    list.flatMap((note, index) => {
      const before = list[index - 1];
      const found = [...readOtherNotes(notes, note, before, byLabel), ...readSame(notes, note, before)];
      // A later note may lean on this one.
      notes.referencesIn(note).push(...found);
      return found;
    }),
  );
}

/** The notes of some texts, with what was read in each. */
interface Notes {
  around: Surroundings;
  referencesIn(note: Note): PlacedReference[];
}

function createNotes(around: Surroundings, lists: readonly (readonly Note[])[]): Notes {
  const byText = Map.groupBy(around.references, ({ text }) => text);
  const byNote = new Map(
    lists.flat().map((note) => {
      const found = note.parts.flatMap((part) => within(byText.get(part.text) ?? [], part));
      return [note, found] as const;
    }),
  );
  return {
    around,
    referencesIn: (note) => byNote.get(note)!,
  };
}

function readSame(notes: Notes, note: Note, before: Note | undefined): PlacedReference[] {
  const found: PlacedReference[] = [];
  for (const [order, { text, start: from, end }] of note.parts.entries()) {
    const words = notes.around.words(text).slice(from, end);
    for (const match of words.matchAll(SAME)) {
      if (OTHER_PART.test(words.slice(match.index + match[0].length, match.index + match[0].length + 20)))
        continue;
      const lead = words.slice(0, match.index);
      const start = from + match.index;
      const own = [...notes.referencesIn(note), ...found];
      const source =
        order === 0 && FIRST.test(lead)
          ? before && onlyOne(notes, before)
          : NEXT.test(lead.slice(-20)) && lastOf(notes, own, { text, start });
      if (source) found.push(leaning(notes, source, { text, start }, match, 'N1'));
    }
  }
  return found;
}

/** The only reference of a note; undefined when it has more, an ambiguous one, or a source that was not read. */
function onlyOne(notes: Notes, note: Note): PlacedReference | undefined {
  const [reference, ...others] = notes.referencesIn(note);
  if (!reference || others.length > 0 || !notes.around.isOne(reference.targets)) return undefined;
  const rest = note.parts.map(({ text, start, end }) => {
    const words = notes.around.words(text);
    if (text !== reference.text) return words.slice(start, end);
    return `${words.slice(start, reference.start)} ${words.slice(reference.end, end)}`;
  });
  return UNREAD.test(rest.join(' ')) ? undefined : reference;
}

/** The one reference before a place in the same note. */
function lastOf(
  { around }: Notes,
  own: readonly PlacedReference[],
  place: { text: number; start: number },
): PlacedReference | undefined {
  const [one, ...others] = own.filter(
    ({ text, end }) => text < place.text || (text === place.text && end <= place.start),
  );
  return one && others.length === 0 && around.isOne(one.targets) ? one : undefined;
}

function readOtherNotes(
  notes: Notes,
  note: Note,
  before: Note | undefined,
  byLabel: ReadonlyMap<string, readonly Note[]>,
): PlacedReference[] {
  return note.parts.flatMap(({ text, start, end }) =>
    mentionsOfNotes(notes.around.words(text).slice(start, end)).flatMap((match) => {
      const label = match.groups?.['label'];
      const [meant, ...others] = label === undefined ? [before] : (byLabel.get(label) ?? []);
      if (!meant || others.length > 0 || meant === note) return [];
      const references = notes.referencesIn(meant);
      const [first] = references;
      if (!first) return [];
      const targets = [...new Set(references.flatMap((one) => one.targets))];
      return [leaning(notes, { ...first, targets }, { text, start: start + match.index }, match, 'N2')];
    }),
  );
}

/** The places where words point at another note, each of a list by itself. */
function mentionsOfNotes(words: string): RegExpExecArray[] {
  const lists = [...words.matchAll(OTHER_NOTES)].flatMap(({ 0: list, index: from }) =>
    [...list.matchAll(LISTED_LABEL)].map((match) => Object.assign(match, { index: from + match.index })),
  );
  return [...words.matchAll(OTHER_NOTE), ...lists];
}

function leaning(
  { around }: Notes,
  source: PlacedReference,
  { text, start }: { text: number; start: number },
  match: RegExpExecArray,
  form: string,
): PlacedReference {
  const end = start + match[0].length;
  const pages = match.groups?.['pages']?.replace(/ ?- ?/g, '-');
  const place = { text, start, end, raw: around.texts[text]!.text.slice(start, end) };
  return leaningOn(source, place, { ...(pages && { pages }), form, evidence: 'note' });
}
