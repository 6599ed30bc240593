import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../index.ts', import.meta.url));

/** What building took: seconds by the clock, and the most memory the process had, in bytes. */
export interface BuildCost {
  seconds: number;
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
  const watch = setInterval(() => (memory = Math.max(memory, peakMemory(child.pid!))), 250);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`Building the national index ended with ${String(code)}`);
  return { seconds: (performance.now() - start) / 1000, memory };
}

/** The most memory that a process has had so far, as Linux counts it. */
function peakMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
