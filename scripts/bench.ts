import { measureBytes } from './bench/bytes.ts';
import { missedLimits } from './bench/check-limits.ts';
import { measureExtraction } from './bench/extraction.ts';
import type { Figures } from './bench/figure.ts';
import { measureHover } from './bench/hover.ts';
import { measureIndex } from './bench/index-look-up.ts';
import { measureNational } from './bench/national.ts';
import type { BenchOptions } from './bench/options.ts';
import { table } from './bench/report.ts';
import { measurePopup } from './bench/popup.ts';
import { measureQuiet } from './bench/quiet.ts';
import { measureSaved } from './bench/saved.ts';
import { measureScan } from './bench/scan.ts';
import { readArguments, runCommandLine, UsageError } from './support/command-line.ts';
import { buildExtension } from './support/build-extension.ts';

const HELP = `Measures the production build: speed in Chromium beside a floor measured in the same run, and sizes.

  npm run -s bench [-- --json] [-- --quick] [-- --only PART] [-- --built]
      --json   figures as {"name": {"value", "unit", "floor"?, "ratio"?, "runs", "min", "max"}}
      --quick  fewer runs
      --only   one part: bytes, index, national, extraction, hover, popup, quiet, scan or saved
      --built  measures the build that is there instead of a new one

docs/performance.md says what each figure is. The exit code is 1 when one misses its limit in
scripts/bench/limits.json or cannot be measured, and 2 when the command line is wrong.`;

const PARTS: Record<string, (options: BenchOptions) => Figures | Promise<Figures>> = {
  bytes: measureBytes,
  index: measureIndex,
  national: measureNational,
  extraction: measureExtraction,
  hover: measureHover,
  popup: measurePopup,
  quiet: measureQuiet,
  scan: measureScan,
  saved: measureSaved,
};

// An orderly end closes the browser's pipe and removes its profile.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

await runCommandLine(HELP, async (args) => {
  const flag = { type: 'boolean' } as const;
  const options = readArguments(args, { json: flag, quick: flag, built: flag, only: { type: 'string' } });
  const only = options.get('only') ?? Object.keys(PARTS);
  const unknown = only.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown !== undefined) throw new UsageError(`--only ${unknown}: there is no such part`);
  if (!options.has('built')) await buildExtension('chromium');

  const bench = { quick: options.has('quick'), tell: (progress: string) => console.error(progress) };
  const figures: Figures = {};
  for (const part of only) Object.assign(figures, await PARTS[part]!(bench));
  console.log(options.has('json') ? JSON.stringify(figures, null, 2) : table(figures));
  const missed = missedLimits(figures, (name) => only.includes(name.split('.')[0]!));
  for (const sentence of missed) console.error(sentence);
  return missed.length > 0 ? 1 : 0;
});
