import { measureExchanges } from './accuracy/exchanges.ts';
import { formsTable } from './accuracy/forms-table.ts';
import { readLastResult } from './accuracy/last-result.ts';
import { measureReferences } from './accuracy/references.ts';
import { measureRelated } from './accuracy/related.ts';
import type { Section } from './accuracy/section.ts';
import { readArguments, runCommandLine, UsageError } from './support/command-line.ts';

const HELP = `Measures what is read of the labelled texts, against what people read in them.

  npm run -s accuracy [-- --json] [-- --verbose] [-- --update] [-- --only SECTION]
  npm run -s accuracy -- --table
      --json     {"references": {"all", "sets", "kinds", "forms", "gains", "losses"}}; shares count from 0 to 1
      --verbose  shows everything that is not right
      --update   stores the result in test/labelled/last-result.tsv, unless a loss has no reason, and writes the
                 table of forms where it stands in docs/accuracy.md and README.md
      --only     one section: references, related, exchanges
      --table    the table of forms in Markdown, by the stored result; measures nothing

docs/accuracy.md says what each figure is. The real documents are read in the folder that KAMERLENS_CORPUS names;
without them the command says so and measures the rest. The exit code is 1 when something that the last result had is
lost, test/labelled/explained-losses.tsv giving no reason, and 2 when the command line is wrong.`;

const SECTIONS: Record<string, Section> = {
  references: measureReferences,
  related: measureRelated,
  exchanges: measureExchanges,
};

await runCommandLine(HELP, async (args) => {
  const flag = { type: 'boolean' } as const;
  const options = readArguments(args, {
    json: flag,
    verbose: flag,
    update: flag,
    table: flag,
    only: { type: 'string' },
  });
  if (options.has('table')) {
    console.log(formsTable(readLastResult()));
    return 0;
  }
  const only = options.get('only') ?? Object.keys(SECTIONS);
  const unknown = only.find((section) => !Object.hasOwn(SECTIONS, section));
  if (unknown !== undefined) throw new UsageError(`--only ${unknown}: there is no such section`);

  const asked = {
    update: options.has('update'),
    verbose: options.has('verbose'),
    tell: (sentence: string) => console.error(sentence),
  };
  const figures: Record<string, unknown> = {};
  const failures: string[] = [];
  for (const name of only) {
    const result = await SECTIONS[name]!(asked);
    figures[name] = result.figures;
    failures.push(...result.failures);
    if (!options.has('json')) console.log([`# ${name}`, '', ...result.report, ''].join('\n'));
  }
  if (options.has('json')) console.log(JSON.stringify(figures, null, 2));
  for (const failure of failures) console.error(failure);
  return failures.length > 0 ? 1 : 0;
});
