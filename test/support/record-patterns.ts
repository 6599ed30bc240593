/**
 * Run by node with source files as arguments: imports them, lets the extension read the labelled references and a made
 * paper, and prints as JSON every pattern that was made on the way, with the place that made it. Node strips types
 * without moving a line.
 */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PageContext } from '../../lib/references/types.ts';
import type { PlacedPattern } from './patterns-in-source.ts';

const made: PlacedPattern[] = [];
const OWN = RegExp;

globalThis.RegExp = new Proxy(OWN, {
  construct: (target, args) => recorded(Reflect.construct(target, args) as RegExp),
  apply: (target, self, args) => recorded(Reflect.apply(target, self, args) as RegExp),
});

/** Notes the first place on the stack that is in a file of type `.ts` or `.tsx` and not in this one. */
function recorded(pattern: RegExp): RegExp {
  const places = new Error().stack?.matchAll(/file:\/\/(\S+\.tsx?):(\d+):\d+/g) ?? [];
  for (const [, file, line] of places) {
    if (file?.endsWith('/record-patterns.ts')) continue;
    made.push({ at: `${file}:${line}`, source: pattern.source, flags: pattern.flags });
    break;
  }
  return pattern;
}

await import('../../scripts/support/publishers.ts');
for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);
await readLabelled();
await readPaper();

globalThis.RegExp = OWN;
process.stdout.write(JSON.stringify(made));

/** Patterns that are made only when a reference of their form is read. */
async function readLabelled(): Promise<void> {
  const { readTexts } = await import('../../lib/resolver/read-texts.ts');
  const folder = fileURLToPath(new URL('../labelled/references/', import.meta.url));
  for (const file of globSync('*.jsonl', { cwd: folder })) {
    for (const line of readFileSync(folder + file, 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const { text, page } = JSON.parse(line) as { text: string; page?: PageContext };
      await readTexts([{ text }], page ?? {}, async (ids) => ids.map(() => undefined));
    }
  }
}

/** Patterns that are made only when questions and answers are read, from text and from markup. */
async function readPaper(): Promise<void> {
  const { readText } = await import('../../lib/papers/text/read-text.ts');
  const { takeTrailingNotes } = await import('../../lib/papers/trailing-notes.ts');
  const { readExchanges } = await import('../../lib/exchanges/read.ts');
  const { quoteExchange } = await import('../../lib/exchanges/quote.ts');
  const printed = readText(
    'De leden van de D66-fractie vragen naar de uitvoering.1 Wat is daarvan bekend?\n\nHet beleid wordt 2\nherzien.\n\n1 Kamerstuk 31 066, nr. 7.\n2 Idem, p. 4.\n',
  );
  const [block] = printed.blocks;
  const listed = ['Daarop is geantwoord [1].', '[1] Zie de brief van de minister.'];
  takeTrailingNotes({ ...printed, blocks: listed.map((text) => ({ ...block!, text })) });
  const marked = [
    { text: '2', role: 'question' as const },
    { text: '2. Waarom is dat zo?', role: 'question' as const },
    { text: '2', role: 'answer' as const },
    { text: 'Dat is nooit anders geweest.', role: 'answer' as const },
  ];
  for (const paragraphs of [printed.blocks, marked])
    for (const exchange of readExchanges(paragraphs)) quoteExchange(exchange, paragraphs);
}
