/** A place in the viewport, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Runs in the page: finds words in its text, whatever elements and line breaks they run over, brings them into
 * view and says where the middle of their first line is. Null when the page does not have them.
 * @param words with single spaces for any white space; `nth` counts from 0.
 */
export function findWords({ words, nth = 0 }: { words: string; nth?: number }): Place | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const spots: { node: Text; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const character = /\s/.test(node.data.charAt(offset)) ? ' ' : node.data.charAt(offset);
      if (character === ' ' && text.endsWith(' ')) continue;
      text += character;
      spots.push({ node, offset });
    }
  }
  let at = text.indexOf(words);
  for (let count = 0; count < nth && at >= 0; count++) at = text.indexOf(words, at + 1);
  const first = spots[at];
  const last = spots[at + words.length - 1];
  if (!first || !last) return null;

  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  const line = Array.from(range.getClientRects()).find((rect) => rect.width > 0);
  return line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : null;
}
