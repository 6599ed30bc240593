import { DomHandler, Parser } from 'htmlparser2';
import type { MarkupNode } from '../../../lib/papers/markup/tree.ts';
import { ReadError } from './read-error.ts';

export interface Markup {
  roots: MarkupNode[];
  /** Elements that the file ends before closing; of HTML, where that is allowed, none. */
  unclosed: number;
}

/** Deepest nesting that is read; official papers stay below thirty. */
const DEEPEST = 500;

/**
 * Parses XML or HTML. Nothing is fetched, and entities that a file declares itself are never expanded.
 * @throws ReadError when XML declares entities, or the nesting is absurd
 */
export function parseMarkup(text: string, xmlMode: boolean): Markup {
  if (xmlMode && /<!ENTITY\s/.test(text.slice(0, 100_000)))
    throw new ReadError('declares entities of its own, and is not read for safety');
  const handler = new DomHandler();
  let depth = 0;
  const parser = new Parser(
    {
      onparserinit: (self) => handler.onparserinit(self),
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new ReadError(`nests its elements more than ${DEEPEST} deep`);
        handler.onopentag(name, attributes);
      },
      onclosetag() {
        depth -= 1;
        handler.onclosetag();
      },
      ontext: (data) => handler.ontext(data),
      oncdatastart: () => handler.oncdatastart(),
      oncdataend: () => handler.oncdataend(),
      onend: () => handler.onend(),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.write(text);
  const unclosed = xmlMode ? depth : 0;
  parser.end();
  return { roots: handler.root.children, unclosed };
}
