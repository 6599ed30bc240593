import type { RelatedExchange, Relation } from '../exchanges/types.ts';
import type { MessageKey } from '../i18n/types.ts';
import type { Said, Why } from './types.ts';

const RELATION_KEYS: Record<Relation, MessageKey> = {
  'on-page': 'relationOnPage',
  'cites-target': 'relationCitesTarget',
  'in-target': 'relationInTarget',
};

/**
 * Why an exchange is shown: its relation, and what the sentence says for it, else that its date gives it its place.
 * Without grounds there was no sentence to rank by.
 */
export function whyRelated({ relation, grounds }: Pick<RelatedExchange, 'relation' | 'grounds'>): Why {
  const related: Said = [RELATION_KEYS[relation]];
  if (!grounds) return [related];
  const { numbers = [], words = [], asker, date } = grounds;
  const said: Said[] = [];
  if (numbers.length > 0) said.push(['whyNumber', numbers.join(', ')]);
  if (words.length > 0) said.push(['whyWords', words.map((word) => `“${word}”`).join(', ')]);
  if (asker !== undefined) said.push(['whyAsker', asker]);
  if (date !== undefined) said.push(['whyDate', date]);
  return said.length > 0 ? [related, ...said] : [related, ['whyNewest']];
}
