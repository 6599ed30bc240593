import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The processes whose command line names a folder: browsers that were given a profile in it. */
function processesIn(folder: string): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1e8 }).split(
    '\n',
  );
  return lines.filter((line) => line.includes(folder)).map((line) => Number.parseInt(line, 10));
}

/**
 * Makes a folder of which every process that this one starts makes its temporary files, and what takes it away
 * with the browsers that are still in it: those of a test process that was killed live on.
 */
export function openScratchFolder(): { remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kamerlens-'));
  process.env['TMPDIR'] = folder;
  return {
    remove() {
      try {
        for (const id of processesIn(folder)) if (id !== process.pid) process.kill(id, 'SIGKILL');
      } catch {
        // Without `ps`, or with a process that has just ended, there is nothing more to end here.
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
