import { afterEach, beforeEach, expect, test } from 'vitest';
import { pointAt, pointer, restAside } from '../../support/page-input.ts';
import { closePages, openPage } from '../../support/page-reader.ts';

const FIRST = 'Kamerstuk 31 066, nr. 1016';
const SECOND = 'Kamerstuk 31 066, nr. 1017';
const PAGE = `<p>Zie ${FIRST}, dat daarover gaat.</p><p>Zie ook ${SECOND}, van later.</p><p id="aside">Niets.</p>`;

beforeEach(() => restAside());
afterEach(closePages);

test('a pointer that rests on a reference gets its card, with the document and the exchange that cites it', async () => {
  const page = await openPage(PAGE);
  await pointer.move(pointAt(FIRST));
  await expect.poll(() => page.model?.state).toBe('ready');
  expect(page.at).toBe(FIRST);
  expect(page.model).toMatchObject({
    preview: {
      resolution: { status: 'found', document: { id: 'kst-31066-1016' } },
      exchanges: [{ id: 'ah-tk-20212022-7#1', relation: 'cites-target' }],
      sentence: `Zie ${FIRST}, dat daarover gaat.`,
    },
  });
});
