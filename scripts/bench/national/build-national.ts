import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../index.ts', import.meta.url));

/** What building took. */
export interface BuildCost {
  /** By the clock. */
  seconds: number;
  /** Seconds of processor time, of all threads: other work on the machine hardly changes them. */
  processor: number;
  /** The most memory the process had, in bytes. */
  memory: number;
}

/** Builds an index as a researcher does, with the command. @throws Error when it fails. */
export async function buildNational(source: string, out: string, budget: string): Promise<BuildCost> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [SCRIPT, 'build', '--documents', source, '--budget', budget, '--out', out],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let memory = 0;
  let processor = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, peakMemory(child.pid!));
    processor = Math.max(processor, processorTime(child.pid!));
  }, 100);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`Building the national index ended with ${String(code)}`);
  return { seconds: (performance.now() - start) / 1000, processor, memory };
}

/** The most memory that a process has had so far, as Linux counts it. */
function peakMemory(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(ofProcess(pid, 'status'))?.[1] ?? 0) * 1024;
}

/** Seconds of processor time that a process has had so far, which Linux counts in hundredths. */
function processorTime(pid: number): number {
  // Behind the program's name in brackets, which may have spaces: its state is the 3rd field, the times 14 and 15.
  const fields = ofProcess(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

/** Empty when the process has ended. */
function ofProcess(pid: number, file: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
