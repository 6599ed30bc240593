import { parseArgs } from 'node:util';

/** A command line that cannot be followed; its message says why. */
export class UsageError extends Error {}

type Options = Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;

/**
 * Reads options of which some take several values ("--documents A B").
 *
 * @returns Option → its values; words before the first option that takes values are under "".
 * @throws UsageError on an option that is not there, or one that lacks its value.
 */
export function readArguments(args: readonly string[], options: Options): Map<string, string[]> {
  const { tokens } = parse(args, options);
  const values = new Map<string, string[]>();
  const add = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value]);
  let open = '';
  for (const token of tokens) {
    if (token.kind === 'positional') add(open, token.value);
    if (token.kind !== 'option') continue;
    add(token.name, token.value ?? 'true');
    open = options[token.name]?.multiple ? token.name : '';
  }
  return values;
}

function parse(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

/** "8MB", "500 kB", "1000000" → bytes; kB, MB and GB count by thousands. */
export function parseSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?) ?(B|kB|MB|GB)?$/i.exec(text.trim());
  if (!match) throw new UsageError(`--budget "${text}" is no size like 8MB`);
  const unit = ['b', 'kb', 'mb', 'gb'].indexOf((match[2] ?? 'B').toLowerCase());
  return Math.floor(Number(match[1]) * 1000 ** unit);
}
