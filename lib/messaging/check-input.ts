import type { PreviewRequest } from '../preview/types.ts';

/** Most that one call may ask; far above what a page needs. Lengths in UTF-16 characters. */
export const CALL_LIMITS = {
  /** Targets of one page. */
  targets: 20_000,
  /** Targets of one reference. */
  choices: 100,
  id: 2_000,
  sentence: 20_000,
} as const;

/** A call whose data is not what the protocol says, or larger than {@link CALL_LIMITS}. */
export class CallError extends Error {}

/** @throws CallError */
export function checkIds(value: unknown, most: number): readonly string[] {
  if (!Array.isArray(value)) throw new CallError('Expected a list of ids');
  if (value.length > most) throw new CallError(`${value.length} ids; at most ${most} are taken`);
  return value.map(checkId);
}

/** @throws CallError */
export function checkId(value: unknown): string {
  return checkText(value, CALL_LIMITS.id);
}

/** @throws CallError */
export function checkPreviewRequest(value: unknown): PreviewRequest {
  if (typeof value !== 'object' || value === null) throw new CallError('Expected a request');
  const { targets, sentence, self } = value as Partial<Record<keyof PreviewRequest, unknown>>;
  return {
    targets: [...checkIds(targets, CALL_LIMITS.choices)],
    sentence: checkText(sentence, CALL_LIMITS.sentence),
    ...(self === undefined || self === null ? {} : { self: checkId(self) }),
  };
}

function checkText(value: unknown, most: number): string {
  if (typeof value !== 'string') throw new CallError('Expected a text');
  if (value.length > most) throw new CallError(`${value.length} characters; at most ${most} are taken`);
  return value;
}
