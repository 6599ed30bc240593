import fc from 'fast-check';
import { citationOf } from '../../../../lib/documents/citation.ts';
import { CITED, PAGES } from './targets.ts';

const dossier = fc.integer({ min: 15_000, max: 37_999 }).map(String);
const number = fc.integer({ min: 1, max: 1_800 });

/** "31066" as papers space it. */
const spaced = fc
  .tuple(dossier, fc.constantFrom(' ', ' ', '.', ''))
  .map(([digits, space]) => `${digits.slice(0, 2)}${space}${digits.slice(2)}`);

/** The ways of the Kamer's own papers, which no set of rules prescribes. */
const PAPERS_OWN = [
  fc.tuple(spaced, number).map(([in_, nr]) => `Kamerstuk ${in_}, nr. ${nr}`),
  fc.tuple(spaced, number).map(([in_, nr]) => `Kamerstukken 2021-2022, ${in_}, nr. ${nr}`),
  fc.tuple(spaced, number).map(([in_, nr]) => `Kamerstukken II 2021–2022, ${in_}, nrs. ${nr} en ${nr + 9}`),
  fc.tuple(spaced, number).map(([in_, nr]) => `Kamerstuk ${in_}, nrs. ${nr}-${nr + 3} en ${nr + 7}`),
  fc.tuple(spaced, number).map(([in_, nr]) => `Kamerstuk ${in_} XV, nr. ${nr}, blz. 4 en 5`),
  fc.tuple(spaced, number).map(([in_, nr]) => `Kamerstukken II 2010/11, ${in_} (R 1669), nr. ${nr}`),
  fc.tuple(spaced, spaced, number).map(([in_, and, nr]) => `Kamerstukken ${in_} en ${and}, nr. ${nr}`),
  fc.tuple(dossier, number).map(([in_, nr]) => `Kamerstuk ${in_}-${nr}`),
  fc.tuple(dossier, number).map(([in_, nr]) => `bijlage bij Kamerstuk ${in_}, nr. ${nr}`),
];

/** References as they are printed: citations of documents of every kind, and the ways of the papers themselves. */
export const printed = fc.oneof(
  { weight: 2, arbitrary: fc.oneof(...PAPERS_OWN) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.oneof(...Object.values(CITED)), fc.option(PAGES, { nil: undefined }))
      .map(([{ record }, pages]) => citationOf(record, pages))
      // A capital before a full stop may be somebody's initial, but for papers that are said to be the Senate's.
      .filter((citation) => !/Kamerstukken [\d/]+, [^,]+, [A-Z]/.test(citation)),
  },
);

/** Sentences that hold no reference and nothing that might lead or end one. */
export const neutral = fc.constantFrom(
  'De minister heeft de uitvoering daarvan bevestigd.',
  'Daarover is met gemeenten gesproken, en de gesprekken gaan door.',
  'De regering deelt die zorg niet.',
  'Het bleef daarna lang stil.',
  'Wie betaalt de rekening?',
  'Op de vraag waarom dit zo lang duurt, volgde geen antwoord.',
);

/** A sentence around a reference: what stands before it and behind it. */
const FRAMES: readonly (readonly [string, string])[] = [
  ['Hierover is eerder geschreven (', ').'],
  ['De toezegging is gedaan in de brief (', ') van vorig jaar.'],
  ['Zie daarvoor ', '.'],
  ['In het debat is gewezen op ', '; dat blijft staan.'],
  ['', '.'],
];
/** What may lead a sentence by itself; a report does so only in a note. */
const LEADS = /^(?:[Kk]amer|Aanh|Hand|St|Trb|[Bb]ijlage)/;

/** A paragraph with some references in it, and how many were put in. */
export const paragraph = fc
  .array(fc.tuple(printed, fc.constantFrom(...FRAMES), neutral, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts
      .map(([reference, [before, behind], sentence, follows]) => {
        const led = before || LEADS.test(reference) ? before : 'Zie daarvoor ';
        const whole = `${led}${reference}${behind}`;
        return follows ? `${whole} ${sentence}` : whole;
      })
      .join(' '),
  );
