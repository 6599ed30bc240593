import type { StorageReason } from './types.ts';

/** A read or write that did not happen; what was stored before is as it was. */
export class StorageError extends Error {
  readonly reason: StorageReason;
  constructor(reason: StorageReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
    this.reason = reason;
  }
}

/** Names of the DOMExceptions that IndexedDB gives; every other one counts as a disk error. */
const REASONS = new Map<string, StorageReason>([
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'newer'],
  ['SecurityError', 'unavailable'],
  ['NotSupportedError', 'unavailable'],
  ['ReferenceError', 'unavailable'],
]);

/** Any error from IndexedDB as a {@link StorageError}; one that is so already is passed on. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  return new StorageError(REASONS.get(name) ?? 'disk', message, { cause: error });
}
