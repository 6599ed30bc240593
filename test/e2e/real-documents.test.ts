import { beforeAll, describe, expect, test } from 'vitest';
import { OFFICIAL } from '../../scripts/support/local-sites.ts';
import { corpusAbsent, corpusPages } from '../support/corpus.ts';
import { extraRequests } from './support/own-traffic.ts';
import { pageChanges } from './support/page-changes.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';

const pages = new Map(corpusPages().map(({ id, html }) => [`/${id}.html`, html]));

/** Papers in the corpus whose text names other papers. */
const WITH_REFERENCES = ['ah-tk-20222023-3649', 'ah-tk-20242025-561', 'h-tk-20172018-70-3', 'kst-36750-3'];

describe.each(FAMILIES)('real documents in %s', (family) => {
  if (corpusAbsent) {
    test(`are read and left as they were (skipped: ${corpusAbsent})`, ({ skip }) => {
      skip(corpusAbsent || undefined);
    });
    return;
  }
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(family, (_, path) => {
      const body = pages.get(path);
      return body === undefined ? undefined : { body };
    });
    return () => reader.close();
  });

  test.each([...pages.keys()])('%s is read and left as it was', async (path) => {
    const page = await reader.read(OFFICIAL + path);
    const { groups, indexError } = await reader.summary(OFFICIAL + path);
    expect(await pageChanges(page, pages.get(path) ?? '')).toBe('');
    expect(page.errors).toEqual([]);
    expect(indexError).toBeUndefined();
    if (WITH_REFERENCES.includes(path.slice(1, -'.html'.length))) expect(groups).not.toEqual([]);
    await page.close();
  });

  test('nothing was fetched beyond the pages', () => {
    expect(reader.sites.requests.length).toBeGreaterThanOrEqual(pages.size);
    expect(extraRequests(reader.sites.requests)).toEqual([]);
  });
});
