import { build } from './index/build-command.ts';
import { check } from './index/check-command.ts';
import { harvest } from './index/harvest-command.ts';
import { runCommandLine, UsageError } from './support/command-line.ts';

const HELP = `Builds, fills and checks the bundled index (docs/index-format.md).

  npm run index -- build [--documents DIR…] [--catalogue FILE…] [--budget SIZE] --out DIR
      --documents  source folders, with tables or official papers (XML, HTML, Word, PDF, text); without it, the
                   repository's own; a build that was stopped goes on where it was
      --catalogue  further tables with the columns of documents.tsv
      --budget     at most this size (8MB, 500kB): the most cited documents first, then the newest
      --out        the folder to write; an index that is there is replaced
  npm run index -- harvest --out DIR [--from DAY] [--to DAY] [--base-url URL] [--pause MS]
      fills a source folder from the official repository and the Tweede Kamer, this month's or from day to day;
      one connection, a pause of a second between requests; goes on where it was stopped
      --base-url   another host for both: URL/sru and URL/OData/v4/2.0
  npm run index -- check DIR
      verifies that every file is there, is as built, and can be read

Problems go to standard error, one a line; the exit code is then 1, and 2 when the command line is wrong.`;

const COMMANDS = new Map([
  ['build', build],
  ['harvest', harvest],
  ['check', check],
]);

await runCommandLine(HELP, async ([name = '', ...args]) => {
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(`"${name}" is no command; there are ${[...COMMANDS.keys()].join(', ')}`);
  return command(args);
});
