import { settle, type Candidate, type Known } from './candidate.ts';
import { extractCandidates } from './extract.ts';
import { joinLinks, type TextLink } from './link-references.ts';
import { withoutGluedMarks, type NotedText } from './surroundings/note-list.ts';
import type { PlacedReference } from './surroundings/surroundings.ts';
import type { PageContext } from './types.ts';

/** A text of a page, or of any document, with the links that stand in it. */
export interface TextToRead extends NotedText {
  links?: TextLink[];
}

/** Finds the candidates in the texts of one document, for each text its own. */
export function extractFromTexts(texts: readonly TextToRead[], page: PageContext): Candidate[][] {
  return texts.map(({ text, links = [] }) => {
    const candidates = extractCandidates(withoutGluedMarks(text), page).map((candidate) => ({
      ...candidate,
      raw: text.slice(candidate.start, candidate.end),
    }));
    return joinLinks(text, candidates, links);
  });
}

/** Those that stand, with the text each stands in. */
export function settleTexts(candidates: readonly (readonly Candidate[])[], known: Known): PlacedReference[] {
  return candidates.flatMap((own, text) => settle(own, known).map((reference) => ({ ...reference, text })));
}
