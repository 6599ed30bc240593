import type { Settings } from './types.ts';

/** Shortest and longest time from rest to card, in milliseconds. */
export const DELAY_RANGE = { min: 150, max: 2000 } as const;

export const DEFAULT_SETTINGS: Settings = {
  trigger: 'hover',
  delay: 300,
  language: 'auto',
  theme: 'auto',
  underline: 'dotted',
  sitesOff: [],
  pagesOff: [],
  fullText: true,
  sync: false,
};

/** A host name has at most 253 characters (RFC 1035). */
const MAX_HOST = 253;

/** Most pages that can be off, and characters of one address; with more, the page switched off first is on again. */
const PAGE_LIMITS = { pages: 200, address: 2_000 } as const;

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
 * The address of a page as {@link Settings.pagesOff} has it: without its hash; undefined when it is no web page's, or
 * longer than is kept.
 */
export function pageAddress(address: string): string | undefined {
  if (address.length > PAGE_LIMITS.address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function pageAddresses(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const pages = value.map((page) => (typeof page === 'string' ? pageAddress(page) : undefined));
  return [...new Set(pages)].filter((page) => page !== undefined).slice(-PAGE_LIMITS.pages);
}

/**
 * Settings from whatever was stored: each field that is missing or damaged gets its default, the others stay.
 * The delay is kept within {@link DELAY_RANGE}. Never throws.
 */
export function normaliseSettings(stored: unknown): Settings {
  const value = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    trigger: oneOf(value['trigger'], ['hover', 'alt', 'click', 'off'], DEFAULT_SETTINGS.trigger),
    delay: clampDelay(value['delay']),
    language: oneOf(value['language'], ['auto', 'nl', 'en'], DEFAULT_SETTINGS.language),
    theme: oneOf(value['theme'], ['auto', 'light', 'dark'], DEFAULT_SETTINGS.theme),
    underline: oneOf(value['underline'], ['solid', 'dotted', 'faint', 'none'], DEFAULT_SETTINGS.underline),
    sitesOff: hostNames(value['sitesOff']),
    pagesOff: pageAddresses(value['pagesOff']),
    fullText: oneOf(value['fullText'], [true, false], DEFAULT_SETTINGS.fullText),
    sync: oneOf(value['sync'], [true, false], DEFAULT_SETTINGS.sync),
  };
}
