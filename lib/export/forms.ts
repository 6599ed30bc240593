import type { BibliographyItem } from './types.ts';

/** How one sort of document is written in each of the bibliography formats. */
export interface Form {
  /** Type and variables of CSL 1.0.2, as Zotero maps them to its own item types. */
  csl: {
    type: 'report' | 'bill' | 'hearing' | 'legislation' | 'webpage';
    series?: 'collection-title' | 'container-title';
    publisher: readonly ('publisher' | 'authority')[];
    /** Zotero keeps the session of bills and hearings in this variable. */
    session?: 'chapter-number';
  };
  /** Type and tags of RIS; a tag means something else in another type. */
  ris: {
    type: 'RPRT' | 'BILL' | 'HEAR' | 'STAT' | 'ELEC';
    series?: 'T2';
    number?: 'SN' | 'M1';
    publisher?: 'PB' | 'T3';
    session?: 'ET';
    sort?: 'M3';
  };
  /** Entry type of BibTeX; only a report has a place for institution, sort and number. */
  bibtex: 'techreport' | 'misc';
}

/** In RIS no GOVDOC: that has a year but no date. */
const REPORT: Form = {
  csl: { type: 'report', series: 'collection-title', publisher: ['publisher'] },
  ris: { type: 'RPRT', series: 'T2', number: 'SN', publisher: 'PB', sort: 'M3' },
  bibtex: 'techreport',
};
/** With a publisher, Zotero would take a bill for a hearing. */
const BILL: Form = {
  csl: { type: 'bill', series: 'container-title', publisher: ['authority'], session: 'chapter-number' },
  ris: { type: 'BILL', series: 'T2', number: 'M1', publisher: 'T3', session: 'ET' },
  bibtex: 'misc',
};
/** No series: Zotero has a committee's name in its place. */
const HEARING: Form = {
  csl: { type: 'hearing', publisher: ['authority', 'publisher'], session: 'chapter-number' },
  ris: { type: 'HEAR', number: 'M1', publisher: 'T3', session: 'ET' },
  bibtex: 'misc',
};
const LAW: Form = {
  csl: { type: 'legislation', series: 'container-title', publisher: [] },
  ris: { type: 'STAT', series: 'T2', number: 'M1' },
  bibtex: 'misc',
};
const WEB_PAGE: Form = {
  csl: { type: 'webpage', publisher: [] },
  ris: { type: 'ELEC' },
  bibtex: 'misc',
};

/** The form of each kind; docs/export.md says why, with the sources. */
const FORMS: Record<BibliographyItem['kind'], Form> = {
  kamerstuk: REPORT,
  dossier: REPORT,
  bijlage: REPORT,
  aanhangsel: REPORT,
  kamervraag: REPORT,
  handelingen: HEARING,
  zaak: REPORT,
  document: REPORT,
  activiteit: HEARING,
  toezegging: REPORT,
  staatsblad: LAW,
  staatscourant: LAW,
  tractatenblad: LAW,
  report: REPORT,
  page: WEB_PAGE,
};

/** How a document is written: by its kind, and a Kamerstuk that is a proposal of law as a bill. */
export function formOf({ kind, type }: Pick<BibliographyItem, 'kind' | 'type'>): Form {
  return kind === 'kamerstuk' && /^(?:gewijzigd )?voorstel van wet$/i.test(type ?? '') ? BILL : FORMS[kind];
}
