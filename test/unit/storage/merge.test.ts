import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gainOf, joinNotes, mergeDocuments } from '../../../lib/storage/merge.ts';
import { normaliseTags } from '../../../lib/storage/tags.ts';
import { savedDocument } from '../../support/saved-document.ts';

describe('joinNotes', () => {
  test.each([
    ['', '', ''],
    ['mine', '', 'mine'],
    ['', 'theirs', 'theirs'],
    ['mine', 'mine', 'mine'],
    ['mine and more', 'more', 'mine and more'],
    ['more', 'mine and more', 'mine and more'],
    ['mine', 'theirs', 'mine\n\ntheirs'],
  ])('%j and %j become %j', (first, second, both) => {
    expect(joinNotes(first, second)).toBe(both);
  });

  test('keeps both texts and does not grow when done again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const both = joinNotes(first, second);
        expect(both).toContain(first.trim());
        expect(both).toContain(second.trim());
        expect(joinNotes(both, second)).toBe(both);
      }),
    );
  });
});

describe('mergeDocuments', () => {
  test('keeps the tags, note and facts of the first and adds what it lacks', () => {
    const first = savedDocument({ tags: ['zorg'], note: 'mine', title: 'First' });
    const second = savedDocument({
      tags: ['Zorg', 'debat'],
      note: 'theirs',
      title: 'Second',
      date: '2022-04-20',
      savedAt: '2026-01-01T00:00:00.000Z',
      changedAt: '2026-05-01T00:00:00.000Z',
    });
    expect(mergeDocuments(first, second)).toEqual({
      ...first,
      tags: ['zorg', 'debat'],
      note: 'mine\n\ntheirs',
      date: '2022-04-20',
      savedAt: second.savedAt,
      changedAt: second.changedAt,
    });
  });

  test('leaves a document merged with itself as it is', () => {
    const document = savedDocument({ tags: ['a'], note: 'n', dossier: '31066' });
    expect(mergeDocuments(document, document)).toEqual(document);
    expect(gainOf(document, mergeDocuments(document, document))).toBeUndefined();
  });
});

describe('tags', () => {
  test('are trimmed, kept once whatever their capitals, and never empty', () => {
    expect(normaliseTags(['  zorg ', 'Zorg', '', ' \n', 'jeugd  zorg'])).toEqual(['zorg', 'jeugd zorg']);
  });
});
