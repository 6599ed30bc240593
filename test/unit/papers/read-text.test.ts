import { describe, expect, test } from 'vitest';
import { readText } from '../../../lib/papers/text/read-text.ts';

/** The texts of a paper's blocks, headings behind "#". */
const blocks = (raw: string) =>
  readText(raw).blocks.map(({ text, kind }) => (kind === 'heading' ? `# ${text}` : text));

/** Where marks stand, as the words before them, and the note's text. */
function marks(raw: string): [string, string][] {
  const { blocks: all, notes } = readText(raw);
  return all.flatMap(({ text, marks: own }) =>
    own.map(({ at, note }): [string, string] => [text.slice(0, at).slice(-8), notes.get(note)!.text]),
  );
}

describe('page furniture', () => {
  test.each([
    [
      'the official foot',
      'Dit is een zin die\nTweede Kamer, vergaderjaar 2022–2023, 31 066, nr. 12 3\nnog doorgaat.',
    ],
    [
      'a foot with the next page glued to it',
      'Dit is een zin die\nTweede Kamer, vergaderjaar 2022–2023, Aanhangsel 3nog doorgaat.',
    ],
    ['an imprint', 'Dit is een zin die\nkst-31066-12\nISSN 0921 - 7371\n’s-Gravenhage 2022\nnog doorgaat.'],
    ['a counted page', 'Dit is een zin die\nPagina 2 van 7\nnog doorgaat.'],
    ['form feeds and page numbers', 'Dit is een zin die\n1\n\fnog doorgaat.\n2\n'],
  ])('goes: %s', (_, raw) => {
    expect(blocks(raw)).toEqual(['Dit is een zin die nog doorgaat.']);
  });

  test('goes when it comes back on three pages, and stays when it does not', () => {
    const page = (text: string) => `Ons kenmerk 5164\n${text}`;
    expect(blocks(['Een is er.', 'Twee zijn er.', 'Drie zijn er.'].map(page).join('\f'))).toEqual([
      'Een is er.',
      'Twee zijn er.',
      'Drie zijn er.',
    ]);
    expect(blocks(page('Een is er.'))).toEqual(['# Ons kenmerk 5164', 'Een is er.']);
  });

  test('is not a reference that looks like a foot', () => {
    const raw = 'Zie de brief.1\n1Tweede Kamer, vergaderjaar 2023–2024, 31 066, nr. 1372';
    expect(marks(raw)).toEqual([['e brief.', 'Tweede Kamer, vergaderjaar 2023–2024, 31 066, nr. 1372']]);
  });
});

describe('words', () => {
  test.each([
    ['cut at a line end', 'de stikstof-\nuitstoot', 'de stikstofuitstoot'],
    ['cut inside a line', 'de emissiefacto-ren', 'de emissiefactoren'],
    ['written with a hyphen', 'de EU-\nlidstaten en niet-\nstemmers', 'de EU-lidstaten en niet-stemmers'],
    ['two halves', 'de in- en\nuitvoer van in-\nen uitvoer', 'de in- en uitvoer van in- en uitvoer'],
    ['glued articles', 'vanhet bericht ophet net', 'van het bericht op het net'],
    ['glued sentences', 'is ontvangen.Ik streef', 'is ontvangen. Ik streef'],
    ['glued numbers', 'op21 oktober, Kamerstuk36 600', 'op 21 oktober, Kamerstuk 36 600'],
    ['an address', 'zie www.voor-beeld.nl/op21.Een', 'zie www.voor-beeld.nl/op21.Een'],
    ['names that only look glued', 'GroenLinks, PvdA en zijnde IKEA', 'GroenLinks, PvdA en zijnde IKEA'],
  ])('%s', (_, raw, text) => {
    expect(blocks(raw)).toEqual([text]);
  });
});

describe('notes', () => {
  test.each([
    ['glued to the word', 'Dit staat vast.1\n1 Kamerstuk 31 066, nr. 7.', 'at vast.'],
    ['alone on a line', 'Dit staat\n1\nvast.\n1\n Kamerstuk 31 066, nr. 7.', 't staat'],
    ['at the begin of a line', 'Dit staat\n1 vast.\n1Kamerstuk 31 066, nr. 7.', 't staat'],
    ['raised', 'Dit² staat vast.¹\n¹ Kamerstuk 31 066, nr. 7.', 'at vast.'],
    ['in brackets', 'Dit staat vast [1].\n[1] Kamerstuk 31 066, nr. 7.', 'at vast'],
  ])('leave the text and keep their mark: %s', (_, raw, before) => {
    const [mark] = marks(raw);
    expect(mark?.[0].trim().endsWith(before.trim())).toBe(true);
    expect(mark?.[1]).toBe('Kamerstuk 31 066, nr. 7.');
  });

  test('may have several marks on one line, also when one note stands on the next page', () => {
    const raw = 'Dit staat vast.\n2, 3 en 4\n2 Trouw.\n3 De Volkskrant.\n\fEn dit ook.\n4 Het Parool.\n';
    expect(marks(`Eerst dit.1\n1 NRC.\n\f${raw}`).map(([, note]) => note)).toEqual([
      'NRC.',
      'Trouw.',
      'De Volkskrant.',
      'Het Parool.',
    ]);
  });

  test.each([
    'Dit kost 2 miljoen.\n2 miljoen is veel.',
    'Het gaat om CO2.\n2 Tonnen per jaar.',
    'De lijst:\n1. Een.\n2. Twee.',
  ])('are not made of %j', (raw) => {
    expect(readText(raw).notes.size).toBe(0);
  });
});

describe('paragraphs', () => {
  test('end at a blank line, but not where a page break cuts a sentence', () => {
    expect(blocks('Een zin die\n\n\fdoorgaat.\n\nEen andere.')).toEqual([
      'Een zin die doorgaat.',
      'Een andere.',
    ]);
  });

  test('of heads stand alone, also with their text behind them', () => {
    expect(blocks('Vraag 1\nWat nu?\nAntwoord 1: Niets\nVraag 2Waarom dan?')).toEqual([
      'Vraag 1',
      'Wat nu?',
      'Antwoord 1: Niets',
      'Vraag 2Waarom dan?',
    ]);
  });

  test('are parted softly where only a sentence ends with the line', () => {
    const raw = `${'Dit is een lange regel met woorden, die hier ook echt met een zin eindigt.\n'.repeat(2)}Nog een.`;
    expect(readText(raw).blocks.map(({ soft }) => soft)).toEqual([undefined, true, true]);
  });

  test('keep a number that stands above each question', () => {
    expect(blocks('1\n\nWat nu?\n\nNiets.\n\n2\n\nWaarom dan?\n\nDaarom.')).toEqual([
      '1',
      'Wat nu?',
      'Niets.',
      '2',
      'Waarom dan?',
      'Daarom.',
    ]);
  });
});

test.each([
  ['one line of digits', '1'.repeat(300_000)],
  ['many short lines', 'woord dat doorgaat\n'.repeat(20_000)],
  ['one long word with hyphens', 'a-'.repeat(100_000)],
  ['many marks', 'Zin 1 eindigt hier1.\n'.repeat(5_000)],
])('takes time in proportion to the text: %s', { timeout: 10_000 }, (_, raw) => {
  expect(readText(raw).blocks.length).toBeGreaterThan(0);
});

describe('titles between full lines', () => {
  const full = 'Deze regel is zo lang als de meeste regels van de brief zijn en eindigt hier ook nog.';

  test.each([
    ['in capitals', 'BRIEF VAN DE MINISTER VAN FINANCIËN'],
    ['of a part', 'II. Reactie van de Minister'],
    ['of a fraction', 'Vragen en opmerkingen van de leden van de VVD-fractie'],
    ['with a number', '2. Hoofdlijnen van het voorstel'],
  ])('stand alone: %s', (_, title) => {
    expect(blocks(`${full}\n${title}\n${full}`)).toEqual([full, `# ${title}`, full]);
  });

  test('are no headings in a table of contents', () => {
    const title = 'Vragen en opmerkingen van de leden van de VVD-fractie 12';
    expect(blocks(`${full}\n${title}\n${full}`)).toEqual([full, title, full]);
  });

  test('are none inside a sentence', () => {
    const text = 'Dit gaat over de\nReactie van de Minister op\nalles.';
    expect(blocks(text)).toEqual(['Dit gaat over de Reactie van de Minister op alles.']);
  });

  test('that are numbered are no marks', () => {
    const foot = 'Tweede Kamer, vergaderjaar 2022–2023, 31 066, nr. 12 1';
    const raw = `Ontvangen 1 mei 2023\n1. Inleiding\nDit is bekend.\n1\nEn dit ook.\n1Kamerstuk 29 383, nr. 406.\n${foot}`;
    expect(marks(raw)).toEqual([['bekend. ', 'Kamerstuk 29 383, nr. 406.']]);
    expect(
      marks(
        `De prijs is twee euro\n1. Zoals eerder\ngemeld is dat veel.\n1Kamerstuk 29 383, nr. 406.\n${foot}`,
      ),
    ).toEqual([['ee euro.', 'Kamerstuk 29 383, nr. 406.']]);
  });
});
