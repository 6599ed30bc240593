import { publisherAt } from './publishers.ts';
import { DATE, PLACE, WORK } from './words.ts';

const MAX_TITLE = 250;

/**
 * An unquoted title ends with its sentence, before a bracket, page, place or date, where the next reference begins,
 * or where the sentence around it goes on ("…, waarin staat dat …").
 */
const TITLE_END = new RegExp(
  [
    String.raw`[?!](?= |$)|(?=(?<!\b(?:nr|vs|resp|incl|o\.a|ca|dr|prof|St))\.(?: |$|\))|[;\n)]| [ ([]|,? pp?(?:ag)?\. ?\d|,? blz\.|$`,
    String.raw`,? en (?:de |het )?[A-Z][\w&]{1,20}-${WORK}|,? (?:of|en|zie|zie ook|en zie) (?:[Kk]amerstuk|Aanhangsel|Handelingen|[A-Z][^,;.()\n]{1,60}(?:, | \()\d{4})|,? (?:[Kk]amerstuk|Aanhangsel|Handelingen)`,
    String.raw`, (?:${PLACE}\b|${DATE}(?:19|20)\d\d|waar(?:in|uit|bij|van|over)|dat|die|zie|vgl\.|hoofdstuk|paragraaf|par\.|figuur|tabel|bijlage|nr\.|rapport|geraadpleegd|beschikbaar|te raadplegen|te vinden|via|in opdracht|i\.o\.v\.|versie|OECD|Publications Office|Boom|Sdu|SDU|Springer|rev\.)`,
    String.raw`,? ?(?:https?:|www\.)| (?:blijkt|staat(?! van)|stelt|volgt|concludeert|concludeerde|constateert|constateerde|adviseert|adviseerde|beschrijft|schetst|bepleit|toont|wordt|worden|werd|laat zien|laten zien|geeft aan|gaat (?:over|in op|uit van)|(?:zegt|meldt|vindt|meent|oordeelt|waarschuwt|pleit) (?:dat|het|de|er|ook|voor)|verscheen|is (?:gepubliceerd|verschenen|uitgebracht|aangeboden|toegezegd)|(?:uit|van) (?:vorig jaar|dit jaar|${DATE}(?:19|20)\d\d))(?!\w)`,
    String.raw` (?:die|dat|waar\w{1,6}|omdat|zodat|terwijl) (?:ik|wij|we|u|het kabinet|de (?:minister|staatssecretaris|regering|Kamer|leden|commissie))(?!\w))`,
  ].join('|'),
  'g',
);
/** The number of a note before its first word, where its line began. */
const NUMBER = / (\d{1,3})[\])]?[.:]? ?(?=[A-ZÀ-Þ«‘])/g;
const NUMBER_BEFORE = /(?<![\w,/.-])(\d{1,3})[\])]?[.:]? ?(?=[A-ZÀ-Þ«‘])/g;
/** What notes begin with. */
const OF_NOTE = /Zie|Vgl|Idem|Ibid|Bron|Kamerstuk|Aanhangsel|Handelingen/y;
const NEAR = 200;

/** Where the words of a title without quotes end that begins at `start`; undefined when they go on too long. */
export function endOfTitle(text: string, start: number): number | undefined {
  const window = text.slice(start, start + MAX_TITLE);
  TITLE_END.lastIndex = 0;
  const end = TITLE_END.exec(window);
  const length = end ? end.index + end[0].length : MAX_TITLE;
  const note = nextNote(text, start, window.slice(0, length));
  return note ?? (length < MAX_TITLE ? start + length : undefined);
}

/** Where, within a title, the next note begins: before its number, as its line break tells nothing any more. */
function nextNote(text: string, start: number, title: string): number | undefined {
  for (const { 0: match, 1: number, index } of title.matchAll(NUMBER)) {
    const behind = start + index + match.length;
    OF_NOTE.lastIndex = behind;
    if (OF_NOTE.test(text) || publisherAt(text, behind) || isNumbered(text, start, Number(number) - 1))
      return start + index;
  }
  return undefined;
}

/** Whether a note of this number begins shortly before `end`. */
function isNumbered(text: string, end: number, number: number): boolean {
  const before = text.slice(Math.max(0, end - NEAR), end);
  return [...before.matchAll(NUMBER_BEFORE)].some((match) => Number(match[1]) === number);
}
