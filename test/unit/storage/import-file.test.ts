import { describe, expect, test, vi } from 'vitest';
import { previewImport } from '../../../lib/storage/import-file.ts';
import { exportDocuments } from '../../../lib/storage/transfer.ts';
import { savedDocument } from '../../support/saved-document.ts';

const existing = savedDocument({ note: 'mine' });
const added = savedDocument({ id: 'kst-1-1' });

describe('previewImport', () => {
  test('compares a file with what is saved', async () => {
    const text = exportDocuments([existing, added], new Date(0));
    expect(await previewImport(new Blob([text]), [existing])).toEqual({
      ok: true,
      plan: { added: [added], changed: [], gains: [], same: [existing] },
      leftOut: [],
    });
  });

  test('names what is left out: damaged entries by their place, overgrown ones by their title', async () => {
    const overgrown = savedDocument({ note: 'b'.repeat(60_000) });
    const documents = [{ ...added, url: 'javascript:alert(1)' }, {}, overgrown];
    const text = JSON.stringify({ format: 'kamerlens', version: 1, documents });
    const saved = savedDocument({ note: 'a'.repeat(60_000) });
    expect(await previewImport(new Blob([text]), [saved])).toMatchObject({
      ok: true,
      leftOut: [
        { place: 1, title: added.title, reason: 'address' },
        { place: 2, reason: 'incomplete' },
        { title: overgrown.title, reason: 'too-long' },
      ],
    });
  });

  test('does not read a file that is too large', async () => {
    const text = vi.fn<() => Promise<string>>();
    expect(await previewImport({ size: 50 * 1024 * 1024 + 1, text }, [])).toEqual({
      ok: false,
      reason: 'too-large',
    });
    expect(text).not.toHaveBeenCalled();
  });

  test('says so when the browser cannot read the file', async () => {
    const text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await previewImport({ size: 1, text }, [])).toEqual({ ok: false, reason: 'unreadable' });
  });

  test('passes on why a text is no export', async () => {
    expect(await previewImport(new Blob(['hello']), [])).toEqual({ ok: false, reason: 'not-json' });
  });
});
