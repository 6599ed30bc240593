import type { MessageKey } from '../../lib/i18n/types.ts';
import type { ImportFailure, Refusal, StorageReason } from '../../lib/storage/types.ts';

const STORAGE_KEYS: Record<StorageReason, MessageKey> = {
  quota: 'optionsErrorQuota',
  disk: 'optionsErrorDisk',
  blocked: 'optionsErrorBlocked',
  newer: 'optionsErrorNewer',
  unavailable: 'optionsErrorUnavailable',
  invalid: 'optionsErrorInvalid',
};

/** The sentence for a read or write that failed; an error without a reason counts as one of the disk. */
export function storageErrorKey(error: unknown): MessageKey {
  const reason = error instanceof Error && 'reason' in error ? String(error.reason) : '';
  return Object.hasOwn(STORAGE_KEYS, reason) ? STORAGE_KEYS[reason as StorageReason] : STORAGE_KEYS.disk;
}

export const IMPORT_FAILURE_KEYS: Record<ImportFailure, MessageKey> = {
  'too-large': 'optionsImportTooLarge',
  'not-json': 'optionsImportNotJson',
  'not-kamerlens': 'optionsImportNotKamerlens',
  'newer-version': 'optionsImportNewerVersion',
  'too-many': 'optionsImportTooMany',
  unreadable: 'optionsImportUnreadable',
};

export const REFUSAL_KEYS: Record<Refusal, MessageKey> = {
  address: 'optionsRefusedAddress',
  'too-long': 'optionsRefusedTooLong',
  incomplete: 'optionsRefusedIncomplete',
};
