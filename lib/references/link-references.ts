import { parseId } from '../documents/ids.ts';
import type { Candidate } from './candidate.ts';
import { idOfAddress } from './forms/identifiers.ts';

/** A link in a text: where its words stand, and where it leads. */
export interface TextLink {
  start: number;
  end: number;
  href: string;
}

/**
 * Joins what the site's own links say to what the text says. The link is the publisher's word: it outranks the
 * reading of the text, and makes a reference of words that say nothing ("deze brief").
 * @param candidates in the order of the text
 */
export function joinLinks(
  text: string,
  candidates: readonly Candidate[],
  links: readonly TextLink[],
): Candidate[] {
  const targeted = links.flatMap((link) => {
    const target = targetOf(link);
    return target ? [{ ...link, target }] : [];
  });
  if (targeted.length === 0) return [...candidates];
  const read = candidates.map((candidate) => {
    // The last of several: in a list each number carries its own link.
    const link = targeted.findLast(({ start, end }) => start < candidate.end && end > candidate.start);
    return link ? confirmed(candidate, link.target) : candidate;
  });
  const unread = targeted
    .filter(
      ({ start, end }) => !candidates.some((candidate) => start < candidate.end && end > candidate.start),
    )
    .map(({ start, end, target }) => linked(text, start, end, target));
  return [...read, ...unread].sort((a, b) => a.start - b.start);
}

function confirmed(candidate: Candidate, target: string): Candidate {
  const { needs: _needs, ...rest } = candidate;
  if (candidate.targets.includes(target)) return { ...rest, targets: [target] };
  return { ...rest, kind: parseId(target)?.kind ?? candidate.kind, targets: [target], evidence: 'label' };
}

function linked(text: string, start: number, end: number, target: string): Candidate {
  const kind = target.startsWith('kst-') ? 'kamerstuk' : (parseId(target)?.kind ?? 'document');
  return {
    kind,
    start,
    end,
    raw: text.slice(start, end),
    targets: [target],
    form: 'LINK',
    evidence: 'label',
  };
}

function targetOf({ href, start, end }: TextLink): string | undefined {
  if (end <= start || !URL.canParse(href)) return undefined;
  const { hostname, pathname, search } = new URL(href);
  const official = /(?:^|\.)(?:tweedekamer|officielebekendmakingen|overheid)\.nl$/.test(hostname);
  return official ? idOfAddress(pathname + search) : undefined;
}
