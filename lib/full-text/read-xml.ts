import type { Paragraph } from '../exchanges/read.ts';
import { readOfficialXml } from '../papers/markup/official-xml.ts';
import { parseXml, XmlError } from '../papers/markup/parse-xml.ts';
import { elementsOf } from '../papers/markup/tree.ts';
import type { Block } from '../papers/types.ts';
import { paperNamed } from './address.ts';
import { FullTextError } from './types.ts';

/** A paper's text as it is kept: its paragraphs, from which its exchanges can be read. */
export interface PaperText {
  title?: string;
  paragraphs: Paragraph[];
}

/**
 * Reads official XML of a paper, which names itself in its metadata: as `DC.identifier`, or in the address of a
 * record elsewhere. One that does neither is the paper of the address that it came from in the end.
 * @param id the paper that it should be of
 * @param url where it came from
 * @throws FullTextError `damaged` when it is not whole, `other` when it is not that paper
 */
export function readXml(xml: string, id: string, url: string): PaperText {
  const root = parse(xml);
  const paper = readOfficialXml([root]);
  const own = paper.id ?? url;
  // Whatever else is well-formed, a page that tells of an error for one, has no paragraphs of the official schema.
  const isPaper = elementsOf([root]).some(({ name }) => name === 'al') && paper.blocks.length > 0;
  if (!isPaper || paperNamed(own) !== paperNamed(id)) throw new FullTextError('other', own);
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
