import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { parseId } from '../../lib/documents/ids.ts';
import { takeAnswerHead } from '../../lib/exchanges/heads.ts';
import { joinPieces, piecesOf } from '../../lib/exchanges/quote.ts';
import { readExchanges, type Paragraph } from '../../lib/exchanges/read.ts';
import type { Asker } from '../../lib/exchanges/types.ts';
import type { Block, Paper } from '../../lib/papers/types.ts';
import type { PageContext } from '../../lib/references/types.ts';
import { createReferenceFinder, type FoundReference, type Known } from './find-cited.ts';

/** An exchange as the command prints it, with its keys in the order of the contract. */
export interface PrintedExchange {
  ordinal: number;
  numbers?: string[];
  asker: Asker;
  respondent?: string;
  date?: string;
  question: string | null;
  answer: string | null;
  references: FoundReference[];
}

/** The exchanges of one file. */
export interface PaperExchanges {
  file: string;
  /** Canonical id, or a local one made from the content. */
  document: string;
  exchanges: PrintedExchange[];
}

/** Takes the exchanges out of a paper; `known` tells whether the index has an id. */
export function extractExchanges(
  file: string,
  bytes: Uint8Array,
  paper: Paper,
  known: Known,
): PaperExchanges {
  const document = documentOf(file, bytes, paper);
  const paragraphs = paper.blocks.map(paragraphOf);
  const find = createReferenceFinder(paper, contextOf(document), known);
  const exchanges = readExchanges(paragraphs).map((read): PrintedExchange => {
    const { question, answer } = piecesOf(read, paragraphs);
    const { ordinal, numbers, asker, respondent, date } = read;
    return {
      ordinal,
      ...(numbers && { numbers }),
      asker,
      ...(respondent && { respondent }),
      ...(date && { date }),
      question: question && joinPieces(question, paragraphs).text,
      answer: answer && joinPieces(answer, paragraphs).text,
      references: find(question ?? [], answer ?? []),
    };
  });
  return { file, document, exchanges };
}

/** What is odd about a paper's exchanges, a line each; nothing when all is well. */
export function oddities({ exchanges }: PaperExchanges, { blocks }: Paper): string[] {
  if (exchanges.length === 0) {
    const answers = blocks.filter(({ text }) => takeAnswerHead(text)).length;
    return [
      answers > 0
        ? `has ${answers === 1 ? 'an answer' : `${answers} answers`}, but no questions`
        : 'holds no questions with answers',
    ];
  }
  const open = exchanges.filter(({ answer }) => answer === null).length;
  const unasked = exchanges.filter(({ question }) => question === null).length;
  return [
    ...(open > 0 ? [`has ${open} of ${exchanges.length} questions without an answer`] : []),
    ...(unasked > 0 ? [`has ${unasked} ${unasked === 1 ? 'answer' : 'answers'} without the question`] : []),
  ];
}

function paragraphOf({ text, kind, role, begins, soft }: Block): Paragraph {
  return {
    text,
    ...(kind === 'heading' && { heading: true }),
    ...(role && { role }),
    ...(begins && { begins }),
    ...(soft && { soft }),
  };
}

function documentOf(file: string, bytes: Uint8Array, paper: Paper): string {
  const named = /(?:^|\W)((?:ah|kst|kv|h)-(?:tk-|ek-)?\d[\w-]*)/.exec(basename(file))?.[1];
  const id = [paper.id, named].find((one) => one !== undefined && parseId(one));
  return id ?? `local-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
}

/** What the paper's own id tells its references: the chamber, and that it does not cite itself. */
function contextOf(document: string): PageContext {
  if (document.startsWith('local-')) return {};
  const chamber = /^(?:ah|kv|h)-(tk|ek)-/.exec(document)?.[1] as PageContext['chamber'];
  const paper = /^kst-(\d{5}(?:-[A-Z]+)?)-(\w+)$/.exec(document);
  return {
    self: document,
    ...(chamber && { chamber }),
    ...(paper && { dossier: paper[1]!, number: paper[2]! }),
  };
}
