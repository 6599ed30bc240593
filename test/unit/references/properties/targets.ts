import fc from 'fast-check';
import { slugOf } from '../../../../lib/documents/ids.ts';
import type { DocumentRecord } from '../../../../lib/documents/types.ts';
import type { ReferenceKind } from '../../../../lib/references/types.ts';

/** A record as the index has it; `target` is the id that a reference to it gives, where that is not its own. */
export interface Cited {
  record: DocumentRecord;
  target: string;
}

const CHAPTERS = 'I II IIA IIB III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XIX XX XXIII'.split(' ');
const FUNDS = 'A B C F H J'.split(' ');
const ROMAN_DOSSIERS = 'CVI CXVI CXIX CXXIV CXXXII CXLI CLX'.split(' ');
/** Publishers under the names that papers cite them by, with the part of an id that stands for them. */
const PUBLISHERS: Record<string, string> = {
  SCP: 'scp',
  WRR: 'wrr',
  CPB: 'cpb',
  PBL: 'pbl',
  CBS: 'cbs',
  WODC: 'wodc',
  RIVM: 'rivm',
  'Algemene Rekenkamer': 'ark',
  'Sociaal en Cultureel Planbureau': 'scp',
  Significant: 'significant',
};
const TITLES = [
  'Integratie in zicht',
  'Gevestigd, maar niet thuis',
  'Zicht op ruimte',
  'De staat van het onderwijs',
  'Minder is meer: een verkenning',
  'Wonen in meervoud',
  'Grip op zorg',
];

const digits = (count: number) =>
  fc.integer({ min: 1, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));
const number = (max: number) => fc.integer({ min: 1, max }).map(String);
const date = (min: string) =>
  fc
    .date({ min: new Date(min), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
const session = fc.integer({ min: 1995, max: 2025 }).map((year) => `${year}${year + 1}`);
/** Letters of the Senate, but for those that are an abbreviation of something else and are never taken for one. */
const letters = fc
  .stringMatching(/^[A-Z]{1,2}$/)
  .filter((pair) => !/^(?:NR|NV|TK|EK|EU|EG|VN|VS|BV|MP|BZ|EZ)$/.test(pair));

const cited = (kind: ReferenceKind, id: string, rest: Partial<DocumentRecord> = {}): Cited => ({
  record: { id, kind, title: id, ...rest },
  target: id,
});

const dossier = fc.integer({ min: 15_000, max: 37_999 }).map(String);
const printedDossier = fc.oneof(
  dossier,
  fc.tuple(dossier, fc.constantFrom(...CHAPTERS, ...FUNDS)).map((parts) => parts.join('-')),
  fc.integer({ min: 1, max: 34 }).map((council) => `21501-${String(council).padStart(2, '0')}`),
);

const kamerstuk = fc
  .tuple(
    fc.oneof(
      fc.tuple(printedDossier, number(9_999)),
      fc.tuple(printedDossier, letters),
      fc.tuple(
        dossier,
        fc.tuple(number(400), fc.constantFrom('a', 'b', 'c')).map((parts) => parts.join('')),
      ),
      fc.tuple(fc.constantFrom(...ROMAN_DOSSIERS), letters),
    ),
    fc.option(date('1996-01-01'), { nil: undefined }),
  )
  .map(([parts, day]) => cited('kamerstuk', `kst-${parts.join('-')}`, day ? { date: day } : {}));

const annex = fc.tuple(kamerstuk, digits(7)).map(([paper, blg]) => ({
  record: { ...paper.record, id: `blg-${blg}`, kind: 'bijlage' as const, annexOf: paper.target },
  target: paper.target,
}));

const report = fc
  .tuple(
    fc.constantFrom(...Object.keys(PUBLISHERS)),
    fc.constantFrom(...TITLES),
    fc.integer({ min: 1990, max: 2026 }),
  )
  .map(([sender, title, year]) =>
    cited('report', `report:${PUBLISHERS[sender]}:${year}:${slugOf(title)}`, {
      sender,
      title,
      date: String(year),
    }),
  );

const handelingen = fc
  .tuple(
    fc.constantFrom('tk', 'ek'),
    fc.oneof(
      fc.tuple(
        fc.integer({ min: 2011, max: 2025 }).map((year) => `${year}${year + 1}`),
        fc.oneof(
          number(110),
          fc.tuple(number(110), number(60)).map((parts) => parts.join('-')),
        ),
      ),
      fc.tuple(
        fc.integer({ min: 1995, max: 2008 }).map((year) => `${year}${year + 1}`),
        fc.oneof(
          number(110),
          fc
            .tuple(fc.integer({ min: 1_000, max: 8_000 }), fc.nat(80))
            .map(([first, more]) => `${first}-${first + more}`),
        ),
      ),
    ),
  )
  .map(([chamber, [year, part]]) => cited('handelingen', `h-${chamber}-${year}-${part}`));

const numbered = (kind: ReferenceKind, mark: string, letter: string) =>
  fc
    .tuple(fc.integer({ min: 2009, max: 2026 }), digits(5), date('2009-01-01'))
    .map(([year, serial, day]) =>
      cited(kind, `${mark}${year}${letter}${serial}`, { title: 'Brief van de minister', date: day }),
    );

const gazette = (kind: ReferenceKind, mark: string) =>
  fc
    .tuple(fc.integer({ min: 1995, max: 2026 }), number(99_999))
    .map(([year, serial]) => cited(kind, `${mark}-${year}-${serial}`));

/** Documents of every kind with a citation form, by kind. */
export const CITED = {
  kamerstuk,
  bijlage: annex,
  dossier: printedDossier.map((printed) => cited('dossier', `dossier-${printed}`)),
  aanhangsel: fc
    .tuple(fc.constantFrom('tk', 'ek'), session, number(4_999))
    .map((parts) => cited('aanhangsel', `ah-${parts.join('-')}`)),
  handelingen,
  kamervraag: numbered('kamervraag', 'kv-tk-', 'Z'),
  zaak: numbered('zaak', 'zaak-', 'Z'),
  document: numbered('document', 'doc-', 'D'),
  activiteit: numbered('activiteit', 'act-', 'A'),
  toezegging: fc
    .tuple(fc.integer({ min: 2008, max: 2026 }), fc.integer({ min: 1, max: 12 }), number(400))
    .map(([year, month, serial]) =>
      cited('toezegging', `toezegging-TZ${year}${String(month).padStart(2, '0')}-${serial}`),
    ),
  staatsblad: gazette('staatsblad', 'stb'),
  staatscourant: gazette('staatscourant', 'stcrt'),
  tractatenblad: gazette('tractatenblad', 'trb'),
  report,
} satisfies Record<ReferenceKind, fc.Arbitrary<Cited>>;

/** Ids that have no citation form and are printed as they are. */
export const NUMERIC = fc
  .tuple(fc.constantFrom('kst', 'ah', 'blg'), fc.integer({ min: 1_000_000, max: 1_999_999 }))
  .map(([mark, serial]) => cited('document', `${mark}-${serial}`));

export const PAGES = fc.oneof(
  number(80),
  fc
    .tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 9 }))
    .map(([first, more]) => `${first}-${first + more}`),
);
