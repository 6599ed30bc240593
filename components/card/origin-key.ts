import type { Exchange } from '../../lib/exchanges/types.ts';

/** The word for whose words a text is in; with "Hint" behind it, the sentence that explains it. */
export const originKey = (text: Exchange['text']) => (text === 'summary' ? 'textSummary' : 'textExcerpt');
