import { useEffect, useState } from 'preact/hooks';
import { readSyncStatus, watchSyncStatus } from '../../lib/storage/sync-status.ts';
import type { SyncStatus } from '../../lib/storage/types.ts';

/** How the last round of synchronising went; undefined when there was none. */
export function useSyncStatus(): SyncStatus | undefined {
  const [status, setStatus] = useState<SyncStatus>();
  useEffect(() => {
    void readSyncStatus().then(setStatus, () => undefined);
    return watchSyncStatus(setStatus);
  }, []);
  return status;
}
