import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Passes a signal on to every command that runs now; each ends, and is waited for, as its own end comes. */
export function stopCommands(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
}

/** The exit code of a command; 127 when it does not exist, 1 when a signal ended it. */
function exitCode(child: ChildProcess): Promise<number> {
  running.add(child);
  return new Promise((resolve) => {
    const end = (code: number): void => {
      running.delete(child);
      resolve(code);
    };
    child.on('error', () => {
      end(127);
    });
    child.on('close', (code) => {
      end(code ?? 1);
    });
  });
}

/**
 * Runs a command with its output on this terminal.
 * @returns the exit code; 127 when the command does not exist, 1 when a signal ended it.
 */
export function runCommand(command: string, args: readonly string[]): Promise<number> {
  return exitCode(spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }));
}

/**
 * Runs a command without showing its output, unless it fails.
 * @returns the exit code; 127 when the command does not exist, 1 when a signal ended it.
 */
export async function runQuietly(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, { shell: process.platform === 'win32' });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await exitCode(child);
  if (code !== 0) process.stderr.write(Buffer.concat(output));
  return code;
}

/** Whether a command runs and exits 0, quietly. */
export function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
