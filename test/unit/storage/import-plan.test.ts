import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planImport } from '../../../lib/storage/import-plan.ts';
import { normaliseTags } from '../../../lib/storage/tags.ts';
import type { SavedDocument } from '../../../lib/storage/types.ts';
import { savedDocument } from '../../support/saved-document.ts';

const none = { added: [], changed: [], gains: [], same: [], refused: [] };

describe('planImport', () => {
  test('adds what is not saved yet', () => {
    const document = savedDocument({ id: '__proto__' });
    expect(planImport([savedDocument()], [document])).toEqual({ ...none, added: [document] });
  });

  test('leaves alone what would not become richer, whatever its times', () => {
    const existing = savedDocument({ tags: ['zorg', 'debat'], note: 'mine and more' });
    const imported = savedDocument({ tags: ['Debat'], note: 'more', changedAt: '2026-09-09T00:00:00.000Z' });
    expect(planImport([existing], [imported])).toEqual({ ...none, same: [existing] });
  });

  test('joins differing notes and unites tags', () => {
    const existing = savedDocument({ tags: ['zorg'], note: 'mine' });
    const imported = savedDocument({ tags: ['debat'], note: 'theirs' });
    expect(planImport([existing], [imported])).toEqual({
      ...none,
      changed: [savedDocument({ tags: ['zorg', 'debat'], note: 'mine\n\ntheirs' })],
      gains: [{ title: existing.title, tags: ['debat'], note: true, facts: false }],
    });
  });

  test('takes one document out of two entries with the same id', () => {
    const twice = [savedDocument({ note: 'one' }), savedDocument({ note: 'two' })];
    expect(planImport([], twice)).toEqual({ ...none, added: [savedDocument({ note: 'one\n\ntwo' })] });
  });

  test('refuses what would outgrow the limits and leaves the saved one as it is', () => {
    const existing = savedDocument({ note: 'a'.repeat(60_000) });
    const imported = savedDocument({ note: 'b'.repeat(60_000) });
    expect(planImport([existing], [imported])).toEqual({
      ...none,
      refused: [{ document: imported, reason: 'too-long' }],
    });
  });
});

describe('whatever is saved and imported', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 6 });
  const tags = fc
    .array(fc.constantFrom('zorg', 'Zorg', 'jeugd', 'debat'), { maxLength: 3 })
    .map(normaliseTags);
  const documents = fc.array(
    fc
      .record({ id: fc.constantFrom('kst-1-1', 'kst-1-2', 'kst-1-3'), note: text, tags })
      .map((fields) => savedDocument(fields)),
    { maxLength: 5 },
  );
  const saved = documents.map((list) => [...new Map(list.map((one) => [one.id, one])).values()]);
  /** What is saved after an import. */
  const importInto = (existing: SavedDocument[], imported: SavedDocument[]) => {
    const { added, changed } = planImport(existing, imported);
    return [...new Map([...existing, ...changed, ...added].map((one) => [one.id, one])).values()];
  };

  test('no word of a note and no tag is lost', () => {
    fc.assert(
      fc.property(saved, documents, (existing, imported) => {
        const after = new Map(importInto(existing, imported).map((one) => [one.id, one]));
        for (const { id, note, tags } of [...existing, ...imported]) {
          expect(after.get(id)?.note).toContain(note.trim());
          expect(after.get(id)?.tags.map((tag) => tag.toLowerCase())).toEqual(
            expect.arrayContaining(tags.map((tag) => tag.toLowerCase())),
          );
        }
      }),
    );
  });

  test('the same import again changes nothing', () => {
    fc.assert(
      fc.property(saved, documents, (existing, imported) => {
        const { added, changed, gains, refused } = planImport(importInto(existing, imported), imported);
        expect({ added, changed, gains, refused }).toEqual({
          added: [],
          changed: [],
          gains: [],
          refused: [],
        });
      }),
    );
  });
});
