import type { Paragraph } from '../exchanges/read.ts';
import { readOfficialXml } from '../papers/markup/official-xml.ts';
import { parseXml, XmlError } from '../papers/markup/parse-xml.ts';
import type { Block } from '../papers/types.ts';
import { FullTextError } from './types.ts';

/** A paper's text as it is kept: its paragraphs, from which its exchanges can be read. */
export interface PaperText {
  title?: string;
  paragraphs: Paragraph[];
}

/**
 * Reads official XML of a paper.
 * @param id the paper that it should be of; undefined when it may call itself otherwise
 * @throws FullTextError `damaged` when it is not whole, `other` when it is not that paper
 */
export function readXml(xml: string, id: string | undefined): PaperText {
  const paper = readOfficialXml([parse(xml)]);
  const isOther = id !== undefined && paper.id !== undefined && paper.id.toLowerCase() !== id.toLowerCase();
  if (isOther || paper.blocks.length === 0) throw new FullTextError('other', paper.id);
  const { title } = paper.meta;
  return { ...(title && { title }), paragraphs: paper.blocks.map(paragraphOf) };
}

function parse(xml: string): ReturnType<typeof parseXml> {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof XmlError) throw new FullTextError('damaged', error.message, { cause: error });
    throw error;
  }
}

function paragraphOf({ text, kind, role, begins }: Block): Paragraph {
  return {
    text,
    ...(kind === 'heading' && { heading: true }),
    ...(role && { role }),
    ...(begins && { begins }),
  };
}
