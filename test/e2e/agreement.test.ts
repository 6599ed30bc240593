import { beforeAll, describe, expect, test } from 'vitest';
import { readReferenceCases } from '../../scripts/accuracy/read-references.ts';
import { findReferences } from '../../scripts/references/find-references.ts';
import { openDefaultIndex, readKnownIds } from '../../scripts/index/default-index.ts';
import { openCard } from '../../scripts/support/card.ts';
import { OFFICIAL } from '../../scripts/support/local-sites.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';

const URL = `${OFFICIAL}/agreement.html`;

/** Labelled texts that need nothing but themselves, of every family but those of back references. */
const TEXTS = readReferenceCases()
  .filter(
    ({ page, known, text }) =>
      String(Object.keys(page)) === '' && known.length === 0 && !/[\n<>&]/.test(text),
  )
  .filter(({ family }) => !['short-and-back', 'notes', 'typography', 'lists'].includes(family))
  .map(({ text }) => text);

/** Words that stand once on the page, and what the card says they are. */
const CARDS = [
  ['Kamerstukken II 2009/10, 27858, nr. 88, p. 3', /27\s?858, nr\. 88/],
  ['Kamerstukken II 2011/12, 33 000, nr. 51', /33\s?000, nr\. 51/],
] as const;

/** How often each document, or choice of documents, is referred to; what the index calls the same is the same. */
async function tally(
  references: readonly (readonly [targets: readonly string[], times: number])[],
): Promise<Record<string, number>> {
  const index = await openDefaultIndex();
  const counts: Record<string, number> = {};
  for (const [targets, times] of references) {
    const records = await index.documents(targets);
    const key = [...new Set(targets.map((target, at) => records[at]?.id ?? target))].join(' ');
    counts[key] = (counts[key] ?? 0) + times;
  }
  return counts;
}

describe.each(FAMILIES)('one page in %s', (family) => {
  let reader: Reader;
  let page: ReaderPage;
  beforeAll(async () => {
    const paragraphs = TEXTS.map((text) => `<p>${text}</p>`).join('\n');
    const body = `<!doctype html><html lang="nl"><title>Overeenstemming</title><main>${paragraphs}</main>`;
    reader = await openReader(family, (_, path) => (path === '/agreement.html' ? { body } : undefined));
    return () => reader.close();
  });
  beforeAll(async () => {
    page = await reader.read(URL);
  });

  test('gives the popup the references that the command line finds in its texts', async () => {
    const known = await readKnownIds();
    const found = TEXTS.flatMap(
      (text) => findReferences({ id: '', text, page: {} }, (id) => known.has(id)).references,
    );
    const { groups } = await reader.summary(URL);
    const shown = await tally(groups.map(({ targets, places }) => [targets, places.length]));
    expect(found.length).toBeGreaterThan(200);
    expect(shown).toEqual(await tally(found.map(({ targets }) => [targets, 1])));
  });

  test.each(CARDS)('has a card for %s', async (words, said) => {
    expect(await openCard(page, words)).toMatch(said);
  });
});
