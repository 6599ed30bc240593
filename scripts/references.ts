import { pipeline } from 'node:stream/promises';
import type { Known } from '../lib/references/candidate.ts';
import { knownIn } from '../lib/references/reports/known-titles.ts';
import { readArguments, runCommandLine, UsageError } from './support/command-line.ts';
import { readKnownIds } from './index/default-index.ts';
import { findReferences } from './references/find-references.ts';
import { readKnownFile } from './references/known-ids.ts';
import { linesOf } from './references/lines.ts';
import { readPaperTypes } from './references/paper-types.ts';
import { parseRow, RowError } from './references/row.ts';
import { messageOf } from './support/message-of.ts';

const HELP = `Finds the references in texts.

  npm run -s references -- [--known FILE] < texts.jsonl > references.jsonl
      --known  canonical ids, one a line, that play the part of the index: a bare number needs one as evidence;
               without it, the bundled index does

A line in:   {"id": "a", "text": "Kamerstuk 31 066, nr. 1016", "host"?: "tweedekamer.nl" or
             "officielebekendmakingen.nl", "page"?: {"dossier"?, "number"?, "chamber"?: "tk" or "ek", "agenda"?: [ids]}}
A line out:  {"id", "references": [{"start", "end", "raw", "kind", "targets", "pages"?, "form", "evidence"}]}
             in the same order; offsets count UTF-16 units of the text.

Problems go to standard error, one a line; the other lines are still read. The exit code is then 1, and 2 when the
command line is wrong.`;

await runCommandLine(HELP, async (args) => {
  let problems = 0;
  const tell = (problem: string) => {
    problems += 1;
    console.error(problem);
  };
  const known = await readKnown(args, tell);
  const lines = linesOf(process.stdin.setEncoding('utf8'));
  const found = readLines(lines, knownIn(known), await readPaperTypes(), tell);
  try {
    await pipeline(found, process.stdout, { end: false });
  } catch (error) {
    // Whoever reads the output may have had enough of it.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 1;
    throw error;
  }
  return problems > 0 ? 1 : 0;
});

async function readKnown(
  args: readonly string[],
  tell: (problem: string) => void,
): Promise<ReadonlySet<string>> {
  const options = readArguments(args, { known: { type: 'string' } });
  const [stray] = options.get('') ?? [];
  if (stray) throw new UsageError(`"${stray}" belongs to no option; texts come in on standard input`);
  const [file] = options.get('known') ?? [];
  if (file === undefined) return readKnownIds();
  return readKnownFile(file, tell).catch((error: unknown) => {
    throw new Error(`--known ${file} cannot be read: ${messageOf(error)}`);
  });
}

async function* readLines(
  lines: AsyncIterable<string>,
  known: Known,
  typeOf: (id: string) => string | undefined,
  tell: (problem: string) => void,
): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield `${JSON.stringify(findReferences(parseRow(line), known, typeOf))}\n`;
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      tell(`stdin:${number}: ${error.message}`);
    }
  }
}
