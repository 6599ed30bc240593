import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Paper } from '../lib/papers/types.ts';
import { extractExchanges, oddities, type PaperExchanges } from './exchanges/paper-exchanges.ts';
import { ReadError } from './exchanges/readers/read-error.ts';
import { readPaper } from './exchanges/readers/read-paper.ts';
import { readArguments, runCommandLine, UsageError } from './support/command-line.ts';
import { readKnownIds } from './index/default-index.ts';

const HELP = `Extracts the questions and answers of parliamentary papers.

  npm run -s exchanges -- FILE… > exchanges.json

FILE: official XML or HTML, a page of tweedekamer.nl, Word (.docx), PDF, or plain text as a PDF gives it. What a file is
      shows from its content, whatever its name.
Out:  [{"file", "document", "exchanges": [{"ordinal", "numbers"?, "asker": {"fraction"?, "member"?, "committee"?},
      "respondent"?, "date"?, "question", "answer", "references": [{"start", "end", "raw", "kind", "targets", "pages"?,
      "form", "evidence", "in": "question" or "answer" or "note", "note"?}]}]}]
      "document" is "local-…" when the file does not say which paper it is. "question" is null when the text begins behind
      it, "answer" when there is none yet. Offsets count UTF-16 units of the question, the answer, or the note.

Problems go to standard error, one a line; the other files are still read. The exit code is then 1, and 2 when the
command line is wrong.`;

await runCommandLine(HELP, async (args) => {
  let problems = 0;
  const tell = (problem: string) => {
    problems += 1;
    console.error(problem.replace(/\s+/g, ' '));
  };
  const files = readArguments(args, {}).get('') ?? [];
  if (files.length === 0) throw new UsageError('name at least one file, or --help');
  const known = await readKnownIds();
  const print = createPrinter();
  const seen = new Map<string, { file: string; hash: string }>();
  for (const file of files) {
    const read = await extractFile(file, (id) => known.has(id), tell);
    if (!read) continue;
    for (const oddity of [...oddities(read.exchanges, read.paper), ...repeats(seen, read)])
      tell(`${file}: ${oddity}`);
    print.add(read.exchanges);
  }
  print.end();
  return problems > 0 ? 1 : 0;
});

interface ReadFile {
  paper: Paper;
  exchanges: PaperExchanges;
  hash: string;
}

async function extractFile(
  file: string,
  known: (id: string) => boolean,
  tell: (problem: string) => void,
): Promise<ReadFile | undefined> {
  try {
    const bytes = await readFile(file);
    const paper = await readPaper(file, bytes, (problem) => tell(`${file}: ${problem}`));
    const hash = createHash('sha256').update(bytes).digest('hex');
    return { paper, exchanges: extractExchanges(file, bytes, paper, known), hash };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    tell(`${file}: ${error instanceof ReadError ? error.message : `cannot be read: ${error.message}`}`);
    return undefined;
  }
}

/** Says so when two files give the same document with other content. */
function repeats(
  seen: Map<string, { file: string; hash: string }>,
  { exchanges: { document, file }, hash }: ReadFile,
): string[] {
  const before = seen.get(document);
  if (!before) seen.set(document, { file, hash });
  return before && before.hash !== hash ? [`is ${document}, as ${before.file} is, with other content`] : [];
}

/** Prints a JSON array as its members come. */
function createPrinter(): { add(paper: PaperExchanges): void; end(): void } {
  let count = 0;
  return {
    add(paper) {
      process.stdout.write(`${count === 0 ? '[' : ','}\n${JSON.stringify(paper)}`);
      count += 1;
    },
    end: () => process.stdout.write(count === 0 ? '[]\n' : '\n]\n'),
  };
}
