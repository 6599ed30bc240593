import { describe, expect, test, vi } from 'vitest';
import type { DocumentRecord } from '../../../lib/documents/types.ts';
import { completePage } from '../../../lib/resolver/complete-page.ts';

const LETTER: DocumentRecord = { id: 'kst-31066-1016', kind: 'kamerstuk', title: 'Brief', dossier: '31066' };
const QUESTIONS: DocumentRecord = { id: 'kv-tk-2022Z01234', kind: 'kamervraag', title: 'Vragen' };
const lookUp = vi.fn((ids: readonly string[]) =>
  Promise.resolve(
    ids.map((id) => (id === 'doc-2022D06725' ? LETTER : id === 'zaak-2022Z01234' ? QUESTIONS : undefined)),
  ),
);

describe('completePage', () => {
  test('adds dossier and number of a page that goes by its document number', async () => {
    expect(await completePage({ self: 'doc-2022D06725', chamber: 'tk' }, lookUp)).toEqual({
      self: 'doc-2022D06725',
      chamber: 'tk',
      dossier: '31066',
      number: '1016',
    });
  });

  test.each([
    ['of which the index knows nothing', { self: 'doc-2022D00001' }],
    ['that is no paper of a dossier', { self: 'zaak-2022Z01234' }],
  ])('leaves a page as it is %s', async (_, page) => {
    expect(await completePage(page, lookUp)).toEqual(page);
  });

  test.each([{}, { self: 'kst-31066-5', dossier: '31066', number: '5' }])(
    'asks nothing of the index for %o',
    async (page) => {
      lookUp.mockClear();
      expect(await completePage(page, lookUp)).toBe(page);
      expect(lookUp).not.toHaveBeenCalled();
    },
  );
});
