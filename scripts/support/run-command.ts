import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a command with its output on this terminal.
 * @returns the exit code; 127 when the command does not exist, 1 when a signal ended it.
 */
export function runCommand(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => {
      resolve(127);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Whether a command runs and exits 0, quietly. */
export function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
