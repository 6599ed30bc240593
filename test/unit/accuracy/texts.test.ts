import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readReferenceCases } from '../../../scripts/accuracy/read-references.ts';
import { textOfWord } from '../../../scripts/accuracy/word-text.ts';
import { textOfXml } from '../../../scripts/accuracy/xml-text.ts';

const MARK = '\uFFFC';

/** A folder with one file of labelled references. */
function folderOf(...lines: unknown[]): string {
  const folder = `${mkdtempSync(join(tmpdir(), 'labelled-'))}/`;
  writeFileSync(`${folder}a.jsonl`, lines.map((line) => JSON.stringify(line)).join('\n'));
  return folder;
}

const written = { id: 'a', text: 'nr. 3, nr. 3', references: [] };
const label = { raw: 'nr. 3', kind: 'kamerstuk', targets: ['kst-31066-3'], form: 'S-page' };

describe('labelled references', () => {
  test('are placed by their words', () => {
    const line = { ...written, known: ['kst-31066-3'], references: [label, { ...label, nth: 2 }] };
    const [labelled] = readReferenceCases(folderOf(line));
    expect(labelled!.labels.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [7, 12],
    ]);
    expect(labelled!.known).toEqual(['kst-31066-3']);
    expect(labelled!.trap).toBeUndefined();
  });

  test.each([
    ['words that are not in the text', [{ ...written, references: [{ ...label, nth: 3 }] }], 'a.jsonl:1'],
    ['an id that is used twice', [written, written], 'a.jsonl:2'],
    ['a line without text', [{ id: 'a', references: [] }], '"text" is missing'],
  ])('refuse %s', (_, lines, message) => {
    expect(() => readReferenceCases(folderOf(...lines))).toThrow(message);
  });
});

test('official XML becomes paragraphs, with its notes at the end', () => {
  const xml = `<?xml version="1.0"?><stuk><metadata><meta content="kst-1-1"/></metadata>
    <al>Zie <extref doc="kst-31066-7">nr. 7</extref> ( <nadruk>31066</nadruk>
      ).<noot id="n1"><noot.nr>1</noot.nr><noot.al>R&amp;D, p. 3</noot.al></noot></al>
    <al>Slot.</al></stuk>`;
  expect(textOfXml(xml)).toBe(`Zie nr. 7 (31066).${MARK}\n\nSlot.\n\n1 R&D, p. 3`);
});

const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('a Word file', () => {
  const paragraph = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;

  test('becomes paragraphs, with its footnotes at the end', () => {
    const zip = zipOf({
      'word/document.xml':
        paragraph('<w:t>Zie de</w:t><w:tab/><w:t>brief.</w:t><w:footnoteReference w:id="2"/>') +
        paragraph('') +
        paragraph('<w:t xml:space="preserve">Slot </w:t>'),
      'word/footnotes.xml': `<w:footnote w:id="2">${paragraph('<w:t>Kamerstuk 1, nr. 2</w:t>')}</w:footnote>`,
    });
    expect(textOfWord(zip)).toBe(`Zie de\tbrief.${MARK}\n\nSlot \n\n1 Kamerstuk 1, nr. 2`);
  });

  test('is a zip archive with a text in it', () => {
    expect(() => textOfWord(Buffer.from('%PDF-1.7'))).toThrow('no word/document.xml');
    expect(() => textOfWord(zipOf({ 'a.txt': '' }))).toThrow('no word/document.xml');
  });
});
