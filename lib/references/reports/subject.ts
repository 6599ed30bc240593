import { publisherBefore } from './publishers.ts';
import { DATE, MONTH } from './words.ts';

const YEAR = '((?:19|20)\\d\\d)';
const WORDS =
  '(?:in|op|het|een|de|zijn|haar|hun|heeft|recente?|onlangs|eerder|laatste|nieuwe|stelde|stelt|schrijft|schreef|schetste|schetst|constateert|constateerde|concludeert|concludeerde|adviseert|adviseerde|waarschuwt|pleit|bepleit|beschrijft|toont|wijst|geeft|publiceerde|publiceert|presenteerde|presenteert|bracht|lanceerde|uitgebrachte|opgestelde|gepubliceerde|uitgevoerde|geschreven|gepresenteerde|verschenen)';
/** Looks back from a place, so that only what ends there is tried. */
const STEP = new RegExp(`(?<=( (?:${WORDS}|${DATE}${YEAR}|${MONTH})))`, 'y');
/** The words among them, as a part of a pattern. */
export const STEPS = `(?:${WORDS}|${MONTH})`;
/** Words between a publisher and a work that make it the publisher's own. */
const OWN =
  / (?:zijn|haar|hun|publiceerde|presenteerde|bracht|(?:schreef|stelde)(?! op\b| in\b(?! opdracht))|uitgebrachte|opgestelde|gepubliceerde|uitgevoerde|geschreven|gepresenteerde|verschenen)\b/;
const PUBLISHED = new RegExp(
  `(?:\\bIn ${DATE}${YEAR} )?(?:publiceerde|presenteerde|bracht|schreef) (?:de |het )?$`,
  'i',
);
/** Behind the title: "… uitgebracht". */
const PUBLISHING =
  /^.[^«»‘“”"\n]{3,200}[’»”'"](?: \((?:19|20)\d\d\))?[^.;\n]{0,60} (?:uitgebracht|gepubliceerd|gepresenteerd|aangeboden|opgesteld|uitbracht(?:en)?)\b/;
/** Who had it made is no publisher. */
const COMMISSIONED = ' in opdracht van ';
const COMMISSIONER =
  /^(?:het |de )?(?:ministerie van )?[A-Z][A-Za-z&]{1,25}(?: (?:en )?[A-Z][a-z]{1,25}){0,3}$/;
const MAX_STEPS = 8;
const PUBLISHES = /(?:publiceerde|publiceert|presenteerde|presenteert|bracht|lanceerde)(?= |$)/;

/**
 * The publisher of which the sentence says that it published the work at `work`: "de Algemene Rekenkamer in oktober
 * 1996 het rapport", "het SCP in zijn rapport". Empty where it may be another's ("heeft het rapport «…» gelezen").
 * @param title where the title begins, with its quote
 */
export function publishingSubject(
  text: string,
  work: number,
  title: number,
): { publisher?: string; year?: string } {
  const from = Math.max(0, work - 110);
  const between = text.slice(from, work).replace(/ $/, '');
  let length = between.length;
  let year: string | undefined;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    STEP.lastIndex = length;
    const step = STEP.exec(between);
    if (!step) return {};
    year ??= step[2];
    length = withoutCommissioner(between.slice(0, length - step[1]!.length));
    const publisher = publisherBefore(text, from + length);
    if (!publisher) continue;
    const published = PUBLISHED.exec(text.slice(Math.max(0, publisher.start - 60), publisher.start));
    year ??= published?.[1];
    const own =
      year || published || OWN.test(between.slice(length)) || PUBLISHING.test(text.slice(title, title + 300));
    return own ? { publisher: publisher.id, ...(year && { year }) } : {};
  }
  return {};
}

/** How long words are without "in opdracht van het ministerie van SZW" at their end. */
function withoutCommissioner(words: string): number {
  const at = words.lastIndexOf(COMMISSIONED);
  return at >= 0 && COMMISSIONER.test(words.slice(at + COMMISSIONED.length)) ? at : words.length;
}

/** The publisher of a title right behind "publiceerde", without a word for its work: "de Rekenkamer publiceerde «". */
export function publishedBy(text: string, end: number): { publisher?: string; year?: string } | undefined {
  if (!PUBLISHES.test(text.slice(Math.max(0, end - 60), end))) return undefined;
  const { publisher, year } = publishingSubject(text, end, end);
  return publisher ? { publisher, ...(year && { year }) } : undefined;
}
