import { browser } from 'wxt/browser';
import { createIndexReader } from './reader.ts';
import type { IndexReader } from './types.ts';

/** The index in the extension's own package; reading what every question needs begins at once. */
export function openIndex(): IndexReader {
  const reader = createIndexReader(async (file) => {
    const response = await fetch(browser.runtime.getURL(`/index/${file}` as const));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.arrayBuffer();
  });
  reader.prepare();
  return reader;
}
