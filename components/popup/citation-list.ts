import { officialAddresses } from '../../lib/documents/addresses.ts';
import { citationOf } from '../../lib/documents/citation.ts';
import { paperOf } from '../../lib/documents/paper.ts';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import { escapeHtml } from '../../lib/markup/escape-html.ts';
import { nameInFull } from '../ui/name-in-full.ts';
import { recordOf } from './arrange-groups.ts';
import type { CopiedList, Records } from './types.ts';

interface Line {
  citation: string;
  title?: string;
  url?: string;
}

/** References as a list to paste: a line each with the official citation and the title, and the same as HTML with links. */
export function citationList(groups: readonly ReferenceGroup[], records: Records): CopiedList {
  const lines = groups.map((group) => lineOf(group, records));
  return {
    text: lines.map(({ citation, title }) => `${[citation, title].filter(Boolean).join(' – ')}\n`).join(''),
    html: `<ul>${lines.map(htmlOf).join('')}</ul>`,
  };
}

function lineOf(group: ReferenceGroup, records: Records): Line {
  const record = recordOf(group, records);
  if (!record) {
    const paper = group.status === 'ambiguous' ? undefined : paperOf(group.targets[0] ?? '');
    return { citation: nameInFull(group.raw, paper?.name), ...(paper?.url && { url: paper.url }) };
  }
  const citation = citationOf(record);
  const url = officialAddresses(record)[0]?.url;
  // A report's citation has its title, and so has one that is only known by its number.
  return { citation, ...(!citation.includes(record.title) && { title: record.title }), ...(url && { url }) };
}

function htmlOf({ citation, title, url }: Line): string {
  const name = url ? `<a href="${escapeHtml(url)}">${escapeHtml(citation)}</a>` : escapeHtml(citation);
  return `<li>${name}${title ? ` – ${escapeHtml(title)}` : ''}</li>`;
}
