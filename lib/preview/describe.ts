import { dossierAddress, officialAddresses, pdfPage } from '../documents/addresses.ts';
import { citationOf } from '../documents/citation.ts';
import { dossierOf, parseId } from '../documents/ids.ts';
import { paperOf, type Paper } from '../documents/paper.ts';
import type { DocumentRecord } from '../documents/types.ts';
import type { RelatedExchange } from '../exchanges/types.ts';
import type { Resolution } from '../resolver/types.ts';
import { whyRelated } from './why-related.ts';
import type { ShownDocument, ShownExchange, ShownResolution } from './types.ts';

/** A resolution with everything a card shows of it. `pages` are those the reference cites. */
export function describeResolution(
  resolution: Resolution,
  targets: readonly string[],
  pages?: string,
): ShownResolution {
  switch (resolution.status) {
    case 'found':
      return { ...resolution, document: describeDocument(resolution.document, pages) };
    case 'ambiguous':
      return {
        ...resolution,
        documents: resolution.documents.map((document) => describeDocument(document)),
      };
    case 'unknown': {
      const dossier = dossierOfTargets(targets);
      const paper = targets[0] ? paperOf(targets[0]) : undefined;
      // A reference to the dossier itself has no paper besides it, and only what has an official page can be opened.
      const apart = paper?.url && paper.url !== dossier?.url;
      return { ...resolution, ...(apart && { paper }), ...(dossier && { dossier }) };
    }
  }
}

function describeDocument(record: DocumentRecord, pages?: string): ShownDocument {
  const parsed = parseId(record.id);
  const annexedTo = record.annexOf ? paperOf(record.annexOf) : undefined;
  const pdf = pages ? pdfPage(record.id, pages) : undefined;
  return {
    ...record,
    citation: citationOf(record, pages),
    // An annex without a place of its own has that of the paper: shown once, as the paper's.
    addresses: officialAddresses(record).filter(({ url }) => url !== annexedTo?.url),
    ...(parsed?.kind === 'kamerstuk' && { number: parsed.number }),
    ...(annexedTo && { annexedTo }),
    ...(pdf && { pdf }),
  };
}

/** An exchange with what a card shows of it besides. */
export function describeExchange(related: RelatedExchange): ShownExchange {
  const { grounds: _grounds, ...exchange } = related;
  const paper = paperOf(exchange.document);
  return {
    ...exchange,
    ...(paper && { paper }),
    ...(exchange.relation !== 'on-page' && { why: whyRelated(related) }),
  };
}

function dossierOfTargets(targets: readonly string[]): Paper | undefined {
  for (const target of targets) {
    const url = dossierAddress(target);
    const name = dossierOf(target);
    if (url && name) return { name, url };
  }
  return undefined;
}
