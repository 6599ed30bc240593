import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments, UsageError } from '../support/command-line.ts';
import { isDate } from './cells.ts';
import { harvestDays, addDays } from './harvest/harvest-days.ts';
import type { Harvested } from './harvest/harvested.ts';
import { createPoliteFetch } from './harvest/polite-fetch.ts';
import { createServices } from './harvest/services.ts';
import { writeHarvest } from './harvest/write-harvest.ts';

const OPTIONS = {
  out: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'base-url': { type: 'string' },
  pause: { type: 'string' },
} as const;

/**
 * `index harvest`: asks the official services for what they published, month by month, each kept as it is
 * complete, so that a harvest that was stopped goes on where it was.
 *
 * @returns The exit code: 1 when a publication was left out, 130 when it was stopped.
 */
export async function harvest(args: readonly string[]): Promise<number> {
  const options = readArguments(args, OPTIONS);
  const one = (name: string) => options.get(name)?.at(-1);
  const out = one('out');
  if (!out) throw new UsageError('harvest needs --out DIR');
  if (one('') !== undefined) throw new UsageError(`"${one('')!}" belongs to no option`);
  const today = new Date().toISOString().slice(0, 10);
  const [from, to] = [
    readDay('from', one('from') ?? today.replace(/\d\d$/, '01')),
    readDay('to', one('to') ?? today),
  ];
  if (from > to) throw new UsageError(`--from ${from} is after --to ${to}`);
  const base = one('base-url');
  if (base !== undefined && !/^https?:\/\//.test(base))
    throw new UsageError(`--base-url "${base}" is no web address`);
  const pause = Number(one('pause') ?? 1000);
  if (!Number.isInteger(pause) || pause < 0)
    throw new UsageError(`--pause "${one('pause')!}" is no number of milliseconds`);

  const stop = new AbortController();
  const onSignal = () => stop.abort(new Error('stopped; the same command goes on where it was'));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const tell = (progress: string) => console.error(progress);
    const ask = createPoliteFetch({ pause, signal: stop.signal, tell });
    const parts = join(out, 'parts');
    await mkdir(parts, { recursive: true });
    const found: Harvested[] = [];
    let problems = 0;
    for (const service of createServices(base)) {
      for (const [start, before] of months(from, addDays(to, 1))) {
        const part = join(parts, `${service.name}-${start}-${before}.json`);
        const kept = await readFile(part, 'utf8').catch(() => undefined);
        const read =
          kept === undefined ? await harvestDays(service, ask, start, before) : parsePart(part, kept);
        if (kept === undefined) await writeWhole(part, JSON.stringify(read));
        tell(
          `${service.name} ${start}: ${read.entries.length} publications${kept === undefined ? '' : ', kept'}`,
        );
        for (const problem of read.problems) console.error(`${part}: ${problem}`);
        problems += read.problems.length;
        for (const entry of read.entries) found.push(entry);
      }
    }
    const counts = await writeHarvest(out, found);
    console.log(
      `${out}: ${counts.documents} documents, ${counts.dossiers} dossiers, ${counts.aliases} aliases`,
    );
    return problems > 0 ? 1 : 0;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.error((stop.signal.reason as Error).message);
    return 130;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

function parsePart(file: string, json: string): { entries: Harvested[]; problems: string[] } {
  try {
    return JSON.parse(json) as { entries: Harvested[]; problems: string[] };
  } catch (cause) {
    throw new Error(`${file} is damaged; remove it to ask for it again`, { cause });
  }
}

/** A file that is there is whole. */
async function writeWhole(file: string, text: string): Promise<void> {
  await rm(`${file}.new`, { force: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

function readDay(name: string, day: string): string {
  if (day.length !== 10 || !isDate(day)) throw new UsageError(`--${name} "${day}" is no day like 2024-01-31`);
  return day;
}

/** The months, or parts of them, from a day up to but not including another. */
function* months(from: string, before: string): Generator<[from: string, before: string]> {
  for (let start = from; start < before;) {
    const next = addDays(`${start.slice(0, 8)}01`, 32).replace(/\d\d$/, '01');
    const end = next < before ? next : before;
    yield [start, end];
    start = end;
  }
}
