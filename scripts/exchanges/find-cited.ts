import '../support/publishers.ts';
import { joinPieces, type Piece } from '../../lib/exchanges/quote.ts';
import type { Block, Paper } from '../../lib/papers/types.ts';
import { settle } from '../../lib/references/candidate.ts';
import { extractCandidates } from '../../lib/references/extract.ts';
import { joinLinks, type TextLink } from '../../lib/references/link-references.ts';
import type { PageContext, Reference } from '../../lib/references/types.ts';

export type Known = (id: string) => boolean;

/** A reference inside an exchange; its offsets count in the text it stands in: question, answer or that note. */
export interface FoundReference extends Reference {
  in: 'question' | 'answer' | 'note';
  /** The note's number as printed. */
  note?: string;
}

/** Finds what a question and its answer cite, themselves and in the notes whose marks stand in them. */
export type ReferenceFinder = (question: readonly Piece[], answer: readonly Piece[]) => FoundReference[];

/** Reads the notes of a paper together, so that "Ibid." finds the one before. */
export function createReferenceFinder(paper: Paper, page: PageContext, known: Known): ReferenceFinder {
  const cited = referencesOfNotes(paper, page, known);
  return (question, answer) => {
    const notes = new Set([...question, ...answer].flatMap((piece) => notesIn(piece, paper.blocks)));
    return [
      ...textReferences(question, paper.blocks, page, known).map((reference) => ({
        ...reference,
        in: 'question' as const,
      })),
      ...textReferences(answer, paper.blocks, page, known).map((reference) => ({
        ...reference,
        in: 'answer' as const,
      })),
      ...[...notes].flatMap((key) => cited.get(key) ?? []),
    ];
  };
}

function referencesOfNotes(paper: Paper, page: PageContext, known: Known): Map<string, FoundReference[]> {
  const starts: { key: string; number: string; start: number; end: number }[] = [];
  let text = '';
  for (const [key, note] of paper.notes) {
    text += `${note.number} `;
    starts.push({ key, number: note.number, start: text.length, end: text.length + note.text.length });
    text += `${note.text}\n`;
  }
  const references = settle(extractCandidates(text, page), known).map(inOrder);
  return new Map(
    starts.map(({ key, number, start, end }) => [
      key,
      references
        .filter((reference) => reference.start >= start && reference.end <= end)
        .map((reference) => ({
          ...reference,
          start: reference.start - start,
          end: reference.end - start,
          in: 'note' as const,
          note: number,
        })),
    ]),
  );
}

function textReferences(
  pieces: readonly Piece[],
  blocks: readonly Block[],
  page: PageContext,
  known: Known,
): Reference[] {
  const { text, starts } = joinPieces(pieces, blocks);
  const links = pieces.flatMap(({ paragraph, start: from, end: to }, index): TextLink[] => {
    const block = blocks[paragraph]!;
    const words = block.text.slice(from, to);
    const shift = starts[index]! - from - (words.length - words.trimStart().length);
    return (block.links ?? [])
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end, href }) => ({ start: start + shift, end: end + shift, href }));
  });
  return settle(joinLinks(text, extractCandidates(text, page), links), known).map(inOrder);
}

/** The notes whose marks stand in a piece of a block. */
function notesIn({ paragraph, start, end }: Piece, blocks: readonly Block[]): string[] {
  const { marks, text } = blocks[paragraph]!;
  return marks
    .filter(({ at }) => at >= start && (at < end || (at === end && end === text.length)))
    .map(({ note }) => note);
}

/** The keys in the order of the contract. */
function inOrder({ start, end, raw, kind, targets, pages, form, evidence }: Reference): Reference {
  return { start, end, raw, kind, targets, ...(pages !== undefined && { pages }), form, evidence };
}
