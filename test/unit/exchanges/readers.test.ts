import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../lib/papers/types.ts';
import { readPaper } from '../../../scripts/exchanges/readers/read-paper.ts';

const PAPERS = fileURLToPath(new URL('../../labelled/exchanges/papers/', import.meta.url));
const made = (name: string) => new Uint8Array(readFileSync(PAPERS + name));
const bytes = (text: string) => new TextEncoder().encode(text);

/** A paper with what was said of it. */
async function read(file: string, content: Uint8Array): Promise<{ paper: Paper; told: string[] }> {
  const told: string[] = [];
  const paper = await readPaper(file, content, (problem) => told.push(problem));
  return { paper, told };
}

const textsOf = ({ blocks }: Paper) => blocks.map(({ text }) => text);
const docx = (document: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ 'word/document.xml': document, ...more }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

describe('the format', () => {
  test.each([
    ['leerplicht.pdf', 'pdf'],
    ['rijbewijs.docx', 'docx'],
    ['vissen.xml', 'xml'],
    ['pagina.html', 'html'],
    ['zwembaden.txt', 'text'],
  ])('of %s is %s, whatever its name', async (name, format) => {
    const wrong = format === 'text' ? 'paper.pdf' : 'paper.txt';
    expect(await read(name, made(name))).toMatchObject({ paper: { format }, told: [] });
    const { paper, told } = await read(wrong, made(name));
    expect(paper.format).toBe(format);
    expect(told).toEqual([expect.stringMatching(/^is named as .*; it was read as that$/)]);
  });
});

describe('text', () => {
  test.each([
    ['UTF-8', bytes('privé')],
    ['an older encoding', new Uint8Array([0x70, 0x72, 0x69, 0x76, 0xe9])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x70, 0, 0x72, 0, 0x69, 0, 0x76, 0, 0xe9, 0])],
  ])('is read in %s', async (_, content) => {
    expect(textsOf((await read('a.txt', content)).paper)).toEqual(['privé']);
  });
});

describe('XML', () => {
  test('gives the id, roles, notes with their marks, and the publisher’s links', async () => {
    const { paper } = await read('vissen.xml', made('vissen.xml'));
    expect(paper.id).toBe('ah-tk-20162017-411');
    const asked = paper.blocks.filter(({ role }) => role === 'question');
    expect(asked.map(({ text, begins }) => [text, begins]).slice(0, 2)).toEqual([
      ['Vraag 1', true],
      ['Kent u de uitzending over droogvallende sloten?', undefined],
    ]);
    const marked = paper.blocks.find(({ marks }) => marks.length > 0)!;
    expect(marked.marks).toEqual([{ at: marked.text.length, note: 'n1' }]);
    expect(paper.notes.get('n1')).toEqual({
      number: '1',
      text: 'Aanhangsel Handelingen II 2015/16, nr. 2210.',
    });
    const linked = paper.blocks.find(({ links }) => links)!;
    const [{ start, end, href }] = linked.links as [{ start: number; end: number; href: string }];
    expect([linked.text.slice(start, end), href]).toEqual([
      '33 450, nr. 60',
      'https://zoek.officielebekendmakingen.nl/kst-33450-60',
    ]);
  });

  test('that is cut off is read as far as it goes', async () => {
    const { paper, told } = await read('a.xml', made('vissen.xml').subarray(0, 1_500));
    expect(paper.blocks.length).toBeGreaterThan(2);
    expect(told).toEqual([expect.stringMatching(/^is cut off: \d+ elements are not closed/)]);
  });

  test.each([
    ['an entity of a file', '<!ENTITY x SYSTEM "file:///etc/hostname">'],
    ['entities that multiply', '<!ENTITY a "lol"><!ENTITY b "&a;&a;">'],
  ])('with %s is refused', async (_, entity) => {
    const xml = `<?xml version="1.0"?><!DOCTYPE p [${entity}]><p><al>&x;&b;</al></p>`;
    await expect(read('a.xml', bytes(xml))).rejects.toThrow('declares entities of its own');
  });

  test('nested beyond reason is refused', async () => {
    const xml = `${'<a>'.repeat(10_000)}x${'</a>'.repeat(10_000)}`;
    await expect(read('a.xml', bytes(xml))).rejects.toThrow('deep');
  });

  test('parts the pieces of a name as the schema means them', async () => {
    const speaker =
      '<spreker><voorvoegsels>De</voorvoegsels><naam><achternaam>voorzitter</achternaam></naam>:</spreker>';
    const xml = `<?xml version="1.0"?><handelingen><spreekbeurt>${speaker}<al>Dank.</al></spreekbeurt></handelingen>`;
    expect(textsOf((await read('a.xml', bytes(xml))).paper)).toEqual(['De voorzitter:', 'Dank.']);
  });
});

describe('HTML', () => {
  test('gives the paper without menus and notes, with marks', async () => {
    const { paper } = await read('pagina.html', made('pagina.html'));
    expect(textsOf(paper)).not.toContain('Vraag 9');
    expect(textsOf(paper)).not.toContain('Over deze website');
    const marked = paper.blocks.filter(({ marks }) => marks.length > 0);
    expect(marked.map(({ text, marks }) => [text, paper.notes.get(marks[0]!.note)])).toEqual([
      ['Er komen driehonderd mensen.', { number: '1', text: 'Kamerstuk 19 637, nr. 2100.' }],
    ]);
  });

  test('takes two line breaks for the end of a paragraph, and bold lines for headings', async () => {
    const { paper } = await read(
      'a.html',
      bytes('<html><body><p><b>Kop</b></p><p>Een<br><br>Twee<br>drie</p>'),
    );
    expect(paper.blocks.map(({ text, kind }) => [text, kind])).toEqual([
      ['Kop', 'heading'],
      ['Een', 'paragraph'],
      ['Twee drie', 'paragraph'],
    ]);
  });
});

describe('Word', () => {
  test('gives footnotes in order, headings, and what was not deleted', async () => {
    const { paper } = await read('rijbewijs.docx', made('rijbewijs.docx'));
    expect(paper.blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['heading', 'heading']);
    expect(textsOf(paper).join(' ')).not.toContain('geschrapt');
    const marked = paper.blocks.find(({ marks }) => marks.length > 0)!;
    expect(marked.text.slice(0, marked.marks[0]!.at)).toMatch(/toeneemt\.$/);
    expect([...paper.notes.values()]).toEqual([{ number: '1', text: 'Kamerstuk 29 398, nr. 950.' }]);
  });

  test('joins notes that the writer listed by hand to their marks', async () => {
    const body = ['Vraag 1', 'Kent u dit? 1)', 'Antwoord 1', 'Ja.', '1) Trouw, 3 mei 2024'];
    const paragraphs = body.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
    const { paper } = await read('a.docx', docx(`<w:document><w:body>${paragraphs}</w:body></w:document>`));
    expect(textsOf(paper)).toEqual(['Vraag 1', 'Kent u dit?', 'Antwoord 1', 'Ja.']);
    expect(paper.notes.get(paper.blocks[1]!.marks[0]!.note)?.text).toBe('Trouw, 3 mei 2024');
  });

  test.each([
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'no word/document.xml'],
    ['a zip that is cut off', made('rijbewijs.docx').subarray(0, 1_400), 'zip'],
    ['a zip bomb', docx(' '.repeat(65_000_000)), 'unpacks to more than 64 MB'],
  ])('that is %s is refused', async (_, content, message) => {
    await expect(read('a.docx', content)).rejects.toThrow(message);
  });
});

describe('PDF', () => {
  test('gives lines, raised marks and notes at the foot', async () => {
    const { paper } = await read('leerplicht.pdf', made('leerplicht.pdf'));
    const marked = paper.blocks.filter(({ marks }) => marks.length > 0);
    expect(marked.map(({ text, marks }) => text.slice(0, marks[0]!.at).slice(-7))).toEqual(
      [' school?', ' maart.'].map((end) => end.slice(-7)),
    );
    expect([...paper.notes.values()].map(({ text }) => text)).toEqual([
      'Zie ook Kamerstuk 35 925 VIII, nr. 190.',
      'Kamerstuk 31 293, nr. 688.',
    ]);
  });

  const asText = new TextDecoder('latin1').decode(made('leerplicht.pdf'));
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const key = `<${'41'.repeat(32)}>`;
  test.each([
    ['damaged', latin(asText.slice(0, 900)), 'is a damaged PDF'],
    ['without a text layer', latin(asText.replace(/\(.*\) Tj/g, '() Tj')), 'has no text layer'],
    [
      'encrypted',
      latin(
        asText.replace(
          'trailer\n<< ',
          `trailer\n<< /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00><00>] `,
        ),
      ),
      'is an encrypted PDF',
    ],
  ])('that is %s is refused', async (_, content, message) => {
    await expect(read('a.pdf', content)).rejects.toThrow(message);
  });
});

describe('a file', () => {
  test.each([
    ['that is empty', new Uint8Array(), 'is empty'],
    ['of another kind', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'is no XML, HTML'],
    ['of an older Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'is no XML, HTML'],
  ])('%s is refused', async (_, content, message) => {
    await expect(read('a', content)).rejects.toThrow(message);
  });

  test('with a paragraph beyond reason is read in part', async () => {
    const { paper, told } = await read(
      'a.txt',
      bytes(`Vraag 1\n${'woord '.repeat(50_000)}\nAntwoord 1\nJa.`),
    );
    expect(told).toEqual(['has a paragraph of 299999 characters, of which 200000 were read']);
    expect(textsOf(paper).at(-1)).toBe('Ja.');
  });
});
