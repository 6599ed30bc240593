import type { Paper } from '../../../lib/papers/types.ts';
import { readText } from '../../../lib/papers/text/read-text.ts';
import { takeTrailingNotes } from '../../../lib/papers/trailing-notes.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readPdf } from './pdf.ts';
import { ReadError, type Tell } from './read-error.ts';
import { misnamed, recogniseFormat } from './recognise.ts';
import { readXml } from './xml.ts';

/** Largest file that is read. */
const LARGEST = 200_000_000;
/** Longest paragraph that is read whole; the longest of the official papers are under twenty thousand. */
const LONGEST_PARAGRAPH = 200_000;

/**
 * Reads a paper of any format, recognised by its content.
 * @param file its name, which only says what to expect
 * @param tell is told, in one line each, of what is wrong with a file that can be read all the same
 * @throws ReadError when it cannot be read
 */
export async function readPaper(file: string, bytes: Uint8Array, tell: Tell): Promise<Paper> {
  if (bytes.length === 0) throw new ReadError('is empty');
  if (bytes.length > LARGEST) throw new ReadError(`is larger than ${LARGEST / 1e6} MB`);
  const format = recogniseFormat(bytes);
  if (!format) throw new ReadError('is no XML, HTML, Word (.docx), PDF or plain text');
  const said = misnamed(file, format);
  if (said) tell(`is named as ${said}, but is ${format}; it was read as that`);
  const paper = await readers[format](bytes, tell);
  return { ...paper, blocks: paper.blocks.map((block) => bounded(block, tell)) };
}

const readers: Record<Paper['format'], (bytes: Uint8Array, tell: Tell) => Paper | Promise<Paper>> = {
  xml: readXml,
  html: (bytes) => takeTrailingNotes(readHtml(bytes)),
  docx: readDocx,
  pdf: readPdf,
  text: (bytes) => readText(decodeText(bytes)),
};

function bounded(block: Paper['blocks'][number], tell: Tell): Paper['blocks'][number] {
  if (block.text.length <= LONGEST_PARAGRAPH) return block;
  tell(`has a paragraph of ${block.text.length} characters, of which ${LONGEST_PARAGRAPH} were read`);
  return {
    ...block,
    text: block.text.slice(0, LONGEST_PARAGRAPH),
    marks: block.marks.filter(({ at }) => at <= LONGEST_PARAGRAPH),
  };
}
