import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh profile folder, and what removes it again; the end of this process does so too. */
export async function temporaryProfile(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'kamerlens-profile-'));
  // A browser that has just ended may still be writing.
  const thoroughly = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  const removeAtExit = (): void => {
    rmSync(path, thoroughly);
  };
  process.once('exit', removeAtExit);
  return {
    path,
    async remove() {
      await rm(path, thoroughly);
      process.off('exit', removeAtExit);
    },
  };
}
