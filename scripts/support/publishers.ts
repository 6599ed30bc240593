/** Makes the publishers known to tools and tests; the background reads the same file from its package. */
import { learnPublishers } from '../../lib/references/reports/publishers.ts';
import PUBLISHERS from '../../lib/references/reports/publishers.json' with { type: 'json' };

learnPublishers(PUBLISHERS);
