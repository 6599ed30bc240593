import type { Settings } from './types.ts';

/** Shortest and longest time from rest to card, in milliseconds. */
export const DELAY_RANGE = { min: 150, max: 2000 } as const;

export const DEFAULT_SETTINGS: Settings = {
  trigger: 'hover',
  delay: 300,
  language: 'auto',
  theme: 'auto',
  sitesOff: [],
};

/** A host name has at most 253 characters (RFC 1035). */
const MAX_HOST = 253;

function oneOf<T>(value: unknown, choices: readonly T[], otherwise: T): T {
  return choices.includes(value as T) ? (value as T) : otherwise;
}

function clampDelay(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULT_SETTINGS.delay;
  return Math.min(DELAY_RANGE.max, Math.max(DELAY_RANGE.min, Math.round(value)));
}

function hostNames(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const hosts = value.filter((host) => typeof host === 'string' && host && host.length <= MAX_HOST);
  return [...new Set<string>(hosts)];
}

/**
 * Settings from whatever was stored: each field that is missing or damaged gets its default, the others stay.
 * The delay is kept within {@link DELAY_RANGE}. Never throws.
 */
export function normaliseSettings(stored: unknown): Settings {
  const value = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    trigger: oneOf(value['trigger'], ['hover', 'click', 'off'], DEFAULT_SETTINGS.trigger),
    delay: clampDelay(value['delay']),
    language: oneOf(value['language'], ['auto', 'nl', 'en'], DEFAULT_SETTINGS.language),
    theme: oneOf(value['theme'], ['auto', 'light', 'dark'], DEFAULT_SETTINGS.theme),
    sitesOff: hostNames(value['sitesOff']),
  };
}
