import type { DocumentRecord } from '../documents/types.ts';

/** How the titles of bills begin. */
const BILL = /^(?:Voorstel|Wijziging|Vaststelling|Goedkeuring|Regels|Bepalingen|Implementatie|Uitvoering)\b/;

/** What sort of paper a document is, "Brief regering"; a dossier that a bill opened counts as the bill. */
export function paperType(record: DocumentRecord | undefined): string | undefined {
  const isBill = record?.kind === 'dossier' && BILL.test(record.title);
  return record?.type ?? (isBill ? 'Voorstel van wet' : undefined);
}
