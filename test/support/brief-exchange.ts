import type { BriefExchange } from '../../lib/messaging/protocol.ts';

/** An exchange elsewhere that cites a document, as the options page gets it, with what a test wants to be different. */
export function briefExchange(fields: Partial<BriefExchange> = {}): BriefExchange {
  return {
    id: 'ah-tk-20252026-1#1',
    document: 'ah-tk-20252026-1',
    relation: 'cites-target',
    asker: { fraction: 'D66' },
    words: 'Klopt dit?',
    answered: true,
    ...fields,
  };
}
