import { describe, expect, test } from 'vitest';
import { planImport } from '../../../lib/storage/import-plan.ts';
import { savedDocument } from '../../support/saved-document.ts';

const none = { added: [], changed: [], same: [], refused: [] };

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
