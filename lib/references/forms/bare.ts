import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { takeDocumentHead } from './document-head.ts';
import { dossierTargets } from './kamerstuk.ts';
import { numberedPapers } from './numbered-papers.ts';
import type { ListedNumber } from './numbers.ts';
import { takePaper, type Paper } from './paper.ts';
import { isQuantity, QUANTITY } from './quantity.ts';
import type { Rule } from '../rule.ts';
import { DASH } from '../text/plain.ts';

/** Words before digits that make them anything but a dossier: money, telephone, law gazettes, case law. */
const OTHER_NUMBER =
  /(?:[€$£ƒ]|\bEUR|\b[Ee]uro|\b(?:[Tt]el|[Ff]ax)\.?:?|[Tt]elefoon|[Pp]ostbus|KvK|BSN|ISBN|ISSN|IBAN|Stb\.?|Stcrt\.?|Trb\.?|[bB]lad|[Cc]ourant|ECLI|LJN|\b[Aa]rt\.|\b[Aa]rtikel(?:code)?|COM|CAS|EAN|NEN|SHA|[Nn] ?=|[Bb]edrag(?: van)?|[Kk]enmerk|[Rr]eferentie|[Rr]espondent|[Nn]ummer|[Pp]ag\.|\bp\.|[Bb]lz\.|[Tt]abel|[Vv]ersie) ?(?:\(?\d{4}\)?,? )?(?:nr\. ?)?$/;
/** What makes digits that hyphens join those of a norm or a catalogue: "ISO 27001-2". */
const NORM =
  /(?:\b(?:ISO|IEC|NEN|EN|DIN|ETSI|ASTM|VDE|KEMA|NTA|NPR)|\b(?:[Cc]atalogus|[Bb]estel|[Aa]rtikel|[Oo]rder|[Tt]ype|[Ss]erie|[Mm]odel|[Nn]orm)(?:nummer|nr\.?)?)[ -]?$/;
/** Digits in brackets behind these count something: "het aantal aanvragen (27 275)". */
const COUNT_BEFORE =
  /(?:aantal|totaal|totale|hoogste|laagste|gemiddeld|populatie|inwoners|meer|minder|ruim|circa|ongeveer)\b[^.;()]{0,40}\($/i;
/** A dossier behind glued papers is one of their list: "25424-430; 35000-A-28 en 34834". */
const LISTED = /(?<!\d)\d{5}(?:-[A-Z\d]{1,5})?-\d{1,4}(?: en |; ?)$/;
/** What replaces another paper names it by more than its digits. */
const REPLACES = /(?:t\.v\.v\.?|ter vervanging van) $/;
const LONGEST_LEAD = 60;

/** Digits like a dossier's without a word before them, "21 501-32, nr. 1703", where nothing makes them another number. */
export const bare: Rule = {
  cues: {
    digit: String.raw`\d(?:\.|${DASH}|\s{0,9})\d{3}(?!\d|${QUANTITY})(?<!(?:[\w.,€/\\:+=-]|€ |(?<!\b(?:19|20)\d)\d )\d\d\D{0,9}\d{3})`,
  },
  take(cursor) {
    const { text, position } = cursor;
    const lead = text.slice(Math.max(0, position - LONGEST_LEAD), position);
    if (
      OTHER_NUMBER.test(lead) ||
      isQuantity(text, position + /^\d\d[ .-]?/.exec(text.slice(position, position + 3))![0].length + 3)
    )
      return [];
    const papers = takeBarePaper(cursor, lead);
    if (papers.length > 0) return papers;
    cursor.position = position;
    return takeDocumentHead(cursor);
  },
};

/** Every one needs the index as evidence; empty when the form gives no reason to believe it. */
function takeBarePaper(cursor: Cursor, lead: string): Candidate[] {
  const start = cursor.position;
  const paper = takePaper(cursor, { labelled: false });
  if (!paper) return [];
  const enclosed =
    lead.endsWith('(') && /^[);]/.test(cursor.text.slice(cursor.position, cursor.position + 1));
  if (paper.numbers.length === 0) return bareDossiers(paper, lead, enclosed);
  // A row of a table has digits behind digits too.
  if (/\d $/.test(lead) && paper.shape !== 'worded') return [];
  // Hyphens all through are another's number: "29-754-BX", "31066-1016-22-0007".
  const digits = cursor.text.slice(start, start + 6);
  if (
    paper.shape === 'glued' &&
    (/^\d\d-/.test(digits) || cursor.text[cursor.position] === '-' || NORM.test(lead))
  )
    return [];
  const stands = REPLACES.test(lead);
  return numberedPapers(paper, start, (number, targets, wholes) => ({
    form: bareForm(paper, number, enclosed),
    evidence: stands ? 'label' : 'known',
    ...(!stands && { needs: paper.shape === 'worded' ? [...targets, ...wholes] : [...targets] }),
  }));
}

/** A dossier alone: in brackets "(27 275)", or with a letter that may be a paper's, "35302-F". */
function bareDossiers({ dossiers }: Paper, lead: string, enclosed: boolean): Candidate[] {
  const glued = dossiers.length === 1 && dossiers[0]!.doubtful;
  if (!(enclosed || glued || LISTED.test(lead)) || COUNT_BEFORE.test(lead)) return [];
  return dossiers.flatMap((dossier): Candidate[] => {
    // Dots make an amount of the digits alone.
    if (dossier.print === 'dots' && !dossier.suffix) return [];
    const { start, end } = dossier;
    const targets = dossierTargets(dossier, {});
    const isPaper = targets[0]!.startsWith('kst-');
    return [
      {
        kind: isPaper ? 'kamerstuk' : 'dossier',
        start,
        end,
        raw: '',
        targets,
        form: isPaper ? 'K12' : 'K17',
        evidence: 'known',
        needs: targets,
      },
    ];
  });
}

function bareForm({ dossiers, shape }: Paper, { value }: ListedNumber, enclosed: boolean): string {
  const print = dossiers[0]!.print;
  if (shape === 'glued') return 'K7';
  if (print) return { dots: 'K20', chapter: 'K22', treaty: 'K15' }[print];
  if (/^[A-Z]/.test(value)) return dossiers[0]!.suffix ? 'K13' : 'K12';
  return enclosed ? 'K9' : 'K8';
}
