import type { ReferenceKind } from '../references/types.ts';

/** What the index knows of one document or report. All of it is fact: no text of the document itself. */
export interface DocumentRecord {
  /** Canonical id: `kst-31066-1016`, `ah-tk-20212022-1234`, `report:scp:2016:integratie-in-zicht`. */
  id: string;
  kind: ReferenceKind;
  title: string;
  /** ISO date, "2022-04-20"; of a report often no more than the year, "2016". */
  date?: string;
  /** What sort of paper: "Brief regering", "Motie", "Rapport". */
  type?: string;
  /** Who sent, tabled or published it. */
  sender?: string;
  /** Dossier with suffix: "31066", "36200-XV". */
  dossier?: string;
  dossierTitle?: string;
  /** The document this one is an annex of. */
  annexOf?: string;
  /** Tweede Kamer document number: "2022D06725"; with `caseNumber` it gives the address on tweedekamer.nl. */
  documentNumber?: string;
  /** Tweede Kamer zaak number: "2022Z03223". */
  caseNumber?: string;
  /** A publication's own address, when it is on neither of the two sites. */
  url?: string;
}
