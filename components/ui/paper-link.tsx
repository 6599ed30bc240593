import type { Paper } from '../../lib/documents/paper.ts';
import { ExternalLink } from './external-link.tsx';

/** A paper's short name, as a link where it has an official address. */
export function PaperLink({ paper: { name, url } }: { paper: Paper }) {
  const words = <span lang="nl">{name}</span>;
  return url ? <ExternalLink url={url}>{words}</ExternalLink> : words;
}
