/**
 * The lines of a stream of text, one at a time. Only a line feed ends a line: the separators U+2028 and U+2029,
 * at which `node:readline` splits too, may stand inside a JSON string.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
