import { parseArgs } from 'node:util';
import { messageOf } from './message-of.ts';

/** A command line that cannot be followed; its message says why. */
export class UsageError extends Error {}

/**
 * Runs a command with the words of the command line, or prints its help where `--help` is one of them. The exit code is
 * what the command gives, 2 on a {@link UsageError}, and 1 on any other error; its message goes to standard error.
 */
export async function runCommandLine(
  help: string,
  command: (args: string[]) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(help);
    return;
  }
  try {
    process.exitCode = await command(args);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
    if (!(error instanceof UsageError)) return;
    console.error('See --help');
    process.exitCode = 2;
  }
}

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
