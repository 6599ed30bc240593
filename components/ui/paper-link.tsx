import { ExternalLink } from './external-link.tsx';
import { paperOf } from './paper-of.ts';

/** A paper's short name, as a link where it has an official address. */
export function PaperLink({ id }: { id: string }) {
  const paper = paperOf(id);
  const name = <span lang="nl">{paper?.name ?? id}</span>;
  return paper?.url ? <ExternalLink url={paper.url}>{name}</ExternalLink> : name;
}
