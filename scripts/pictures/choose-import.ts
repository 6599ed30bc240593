import type { ReaderPage } from '../support/reader-browser.ts';
import { SAVED_EXAMPLES } from './saved-examples.ts';

const [KNOWN] = SAVED_EXAMPLES;

/** An export file with a document that is new, one that is saved with other tags and note, and two that are refused. */
export const IMPORT_EXAMPLE = JSON.stringify({
  format: 'kamerlens',
  version: 1,
  documents: [
    { ...KNOWN, tags: ['debat', 'jeugd'], note: 'Vraag dit na bij het debat.' },
    { ...KNOWN, id: 'kst-35788-77', title: 'Eindverslag van de informateurs' },
    { ...KNOWN, id: 'kst-1-1', title: 'Een stuk zonder veilig adres', url: 'http://voorbeeld.nl/' },
    {},
  ],
});

/** Chooses a file with this text in the open import panel, as a reader does in the browser's own dialogue. */
export async function chooseImport(page: ReaderPage, text: string): Promise<void> {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('.import input[type=file]');
    if (!input) throw new Error('The import panel is not open.');
    const files = new DataTransfer();
    files.items.add(new File([text], 'kamerlens.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
