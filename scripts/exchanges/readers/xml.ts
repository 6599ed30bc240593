import { readOfficialXml } from '../../../lib/papers/markup/official-xml.ts';
import { isElement } from '../../../lib/papers/markup/tree.ts';
import type { Paper } from '../../../lib/papers/types.ts';
import { decodeText } from './decode-text.ts';
import { parseMarkup } from './parse-markup.ts';
import { ReadError, type Tell } from './read-error.ts';

/**
 * Reads official XML of a Kamerstuk, of written questions or of a debate.
 * @throws ReadError when it is no XML of an official paper
 */
export function readXml(bytes: Uint8Array, tell: Tell): Paper {
  const { roots, unclosed } = parseMarkup(decodeText(bytes), true);
  if (!roots.some(isElement)) throw new ReadError('is XML without an element');
  if (unclosed > 0) tell(`is cut off: ${unclosed} elements are not closed; what is there was read`);
  return readOfficialXml(roots);
}
