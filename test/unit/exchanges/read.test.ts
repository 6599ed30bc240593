import { describe, expect, test } from 'vitest';
import { readExchanges, type Paragraph } from '../../../lib/exchanges/read.ts';
import { paper } from './paper.ts';

/** Each exchange with the words of its paragraphs, so that a test reads like the paper. */
function readWords(paragraphs: Paragraph[]) {
  const words = (indexes: number[] | null) => indexes?.map((at) => paragraphs[at]!.text).join(' / ') ?? null;
  return readExchanges(paragraphs).map(({ question, answer, ...rest }) => ({
    ...rest,
    question: words(question),
    answer: words(answer),
  }));
}

describe('numbered questions', () => {
  test('are paired with their answers, by the numbers', () => {
    const read = readWords(
      paper(`
        Vragen van het lid Jansen (D66) aan de Minister van Financiën (ingezonden 2 maart 2024).
        Antwoord van Minister De Vries (Financiën) (ontvangen 9 april 2024).
        Vraag 1
        Kent u dit bericht?
        Antwoord 1
        Ja.
        Vraag 2
        Wat vindt u ervan?
        Waarom?
        Antwoord 2
        Veel.
        Daarom.
      `),
    );
    const people = {
      asker: { member: 'Jansen', fraction: 'D66' },
      respondent: 'Minister De Vries (Financiën)',
      date: '2024-04-09',
      asked: '2024-03-02',
    };
    expect(read).toEqual([
      {
        ordinal: 1,
        numbers: ['1'],
        ...people,
        question: 'Vraag 1 / Kent u dit bericht?',
        answer: 'Antwoord 1 / Ja.',
      },
      {
        ordinal: 2,
        numbers: ['2'],
        ...people,
        question: 'Vraag 2 / Wat vindt u ervan? / Waarom?',
        answer: 'Antwoord 2 / Veel. / Daarom.',
      },
    ]);
  });

  test.each([
    'Antwoord 2 en 3',
    'Antwoord 2, 3',
    'Antwoorden 2 en 3',
    'Antwoord op vraag 2 en 3:',
    'Antwoord op de vragen 2 en 3',
    'Antwoord vragen 2 t/m 3',
    'Antwoord 2-3',
  ])('share an answer: %s', (head) => {
    const read = readWords(
      paper(`Vraag 1\nEen?\nAntwoord 1\nJa.\nVraag 2\nTwee?\nVraag 3\nDrie?\n${head}\nNee.`),
    );
    expect(read).toMatchObject([
      { numbers: ['1'], answer: 'Antwoord 1 / Ja.' },
      { numbers: ['2', '3'], question: 'Vraag 2 / Twee?', answer: `${head} / Nee.` },
      { numbers: ['2', '3'], question: 'Vraag 3 / Drie?', answer: `${head} / Nee.` },
    ]);
  });

  test('may be put together: one exchange for each, with the same question', () => {
    const read = readWords(paper('Vraag 1 en 2\nEen en twee?\nAntwoord 1 en 2\nJa.'));
    expect(read).toMatchObject([
      { ordinal: 1, numbers: ['1', '2'], question: 'Vraag 1 en 2 / Een en twee?' },
      { ordinal: 2, numbers: ['1', '2'], question: 'Vraag 1 en 2 / Een en twee?' },
    ]);
  });

  test('that follow each other are answered by what answers them, wherever it stands', () => {
    const read = readWords(paper('Vraag 1\nEen?\nVraag 2\nTwee?\nAntwoord 2\nNee.\nAntwoord 1\nJa.'));
    expect(read.map(({ answer }) => answer)).toEqual(['Antwoord 1 / Ja.', 'Antwoord 2 / Nee.']);
  });

  test('have no answer in a postponement', () => {
    const read = readWords(
      paper(`
        Vragen van de leden Jansen en Pietersen (beiden Volt) (ingezonden 1 mei 2024).
        Mededeling van Minister De Vries (Financiën) (ontvangen 3 mei 2024).
        Vraag 1
        Kent u dit?
        Mededeling
        Het antwoord volgt later.
      `),
    );
    expect(read).toMatchObject([
      {
        asker: { member: 'Jansen en Pietersen', fraction: 'Volt' },
        date: '2024-05-03',
        question: 'Vraag 1 / Kent u dit?',
        answer: null,
      },
    ]);
    expect(read[0]).not.toHaveProperty('respondent');
  });

  test('of which one is left open have an answer but for that one', () => {
    const read = readWords(paper('Vraag 1\nEen?\nVraag 2\nTwee?\nAntwoord 2\nNee.'));
    expect(read.map(({ answer }) => answer)).toEqual([null, 'Antwoord 2 / Nee.']);
  });

  test('of an open paper have no answers', () => {
    const read = readWords(paper('Vraag 1\nEen?\nVraag 2\nTwee?'));
    expect(read).toEqual([
      { ordinal: 1, numbers: ['1'], asker: {}, question: 'Vraag 1 / Een?', answer: null },
      { ordinal: 2, numbers: ['2'], asker: {}, question: 'Vraag 2 / Twee?', answer: null },
    ]);
  });

  test('end where an explanation of the paper begins', () => {
    const [read] = readWords(
      paper('Vraag 1\nEen?\nAntwoord 1\nJa.\nToelichting:\nDeze vragen vullen andere aan.'),
    );
    expect(read!.answer).toBe('Antwoord 1 / Ja.');
  });

  test('are told by the markup, where the answer has no number', () => {
    const paragraphs: Paragraph[] = [
      { text: 'Vraag 1' },
      { text: 'Een?', role: 'question' },
      { text: 'Antwoord', role: 'answer' },
      { text: 'Ja.', role: 'answer' },
    ];
    expect(readExchanges(paragraphs)).toMatchObject([{ numbers: ['1'], question: [0, 1], answer: [2, 3] }]);
  });

  test.each([
    'Vraag 1.5 miljoen',
    'Vraag 1, 2, 3 zijn al gesteld',
    'Vragen over 2 zaken',
    'Vraag 1 gaat over iets anders',
    'De Vraag 1',
  ])('are not begun by %j', (line) => {
    expect(readExchanges(paper(`${line}\nAntwoord 1\nJa.`))).toEqual([]);
  });
});

describe('questions of fractions', () => {
  test('are answered by what follows, up to the next fraction', () => {
    const read = readWords(
      paper(`
        De leden van de D66-fractie vragen waarom. Kan de minister dat zeggen?
        Zo is het gekomen.
        En zo gebleven.
        De leden van de VVD-fractie vragen hoe. Kan de staatssecretaris dat zeggen?
        Zo.
      `),
    );
    expect(read).toEqual([
      {
        ordinal: 1,
        asker: { fraction: 'D66' },
        respondent: 'minister',
        question: 'De leden van de D66-fractie vragen waarom. Kan de minister dat zeggen?',
        answer: 'Zo is het gekomen. / En zo gebleven.',
      },
      {
        ordinal: 2,
        asker: { fraction: 'VVD' },
        respondent: 'staatssecretaris',
        question: 'De leden van de VVD-fractie vragen hoe. Kan de staatssecretaris dat zeggen?',
        answer: 'Zo.',
      },
    ]);
  });

  test.each([
    ['De leden van de GroenLinks-PvdA-fractie vragen', 'GroenLinks-PvdA'],
    ['De leden van de fractie van het CDA vragen', 'CDA'],
    ['De leden van de Partij voor de Dieren vragen', 'Partij voor de Dieren'],
    ['De leden van de fractie van Nieuw Sociaal Contract vragen', 'Nieuw Sociaal Contract'],
    ['De leden van de fracties van CDA, PVV en SP vragen', 'CDA, PVV en SP'],
    ['De leden van de VVD-fractie en de D66-fractie vragen', 'VVD en D66'],
    ['De leden van de VVD en het CDA vragen', 'VVD en CDA'],
    ['Het lid van de 50PLUS-fractie vraagt', '50PLUS'],
    ['De leden van de commissie vragen', undefined],
    ['De minister en de leden van de D66-fractie vragen', undefined],
  ])('%s: %s', (question, fraction) => {
    const [read] = readExchanges(paper(`${question} waarom.\nDaarom.`));
    expect(read?.asker.fraction).toBe(fraction);
  });

  test('go on over several paragraphs, also as "deze leden"', () => {
    const read = readWords(
      paper(`
        De leden van de D66-fractie lezen dit.
        De leden van de D66-fractie vragen dat.
        Deze leden vragen nog iets.
        Daarom.
        Voorts vragen deze leden meer.
        Ook daarom.
      `),
    );
    expect(read.map(({ question, answer }) => [question, answer])).toEqual([
      [
        'De leden van de D66-fractie lezen dit. / De leden van de D66-fractie vragen dat. / Deze leden vragen nog iets.',
        'Daarom.',
      ],
      ['Voorts vragen deze leden meer.', 'Ook daarom.'],
    ]);
    expect(read[1]!.asker).toEqual({ fraction: 'D66' });
  });

  test('in a text that begins in an answer come behind the rest of that answer', () => {
    const read = readWords(
      paper('van het beleid is dit de kern.\nDit ook.\nDe leden van de D66-fractie vragen waarom.\nDaarom.'),
    );
    expect(read).toEqual([
      { ordinal: 1, asker: {}, question: null, answer: 'van het beleid is dit de kern. / Dit ook.' },
      {
        ordinal: 2,
        asker: { fraction: 'D66' },
        question: 'De leden van de D66-fractie vragen waarom.',
        answer: 'Daarom.',
      },
    ]);
  });

  test('end at a heading', () => {
    const read = readWords(
      paper(
        'De leden van de D66-fractie vragen waarom.\nDaarom.\n# Overig\nEen mededeling over iets anders.',
      ),
    );
    expect(read.map(({ answer }) => answer)).toEqual(['Daarom.']);
  });

  test('that only follow each other belong to a paper that answers elsewhere', () => {
    expect(
      readExchanges(
        paper('De leden van de D66-fractie vragen dit.\nDe leden van de VVD-fractie vragen dat.'),
      ),
    ).toEqual([]);
  });
});

describe('a text without questions', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'De minister schrijft een brief.\nDaarin staat veel.'],
    ['prose that begins in a sentence', 'en dat was dat.\nVerder niets.'],
  ])('gives none: %s', (_, text) => {
    expect(readExchanges(paper(text))).toEqual([]);
  });
});
