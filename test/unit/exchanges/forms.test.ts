import { describe, expect, test } from 'vitest';
import { quoteExchange } from '../../../lib/exchanges/quote.ts';
import { readExchanges, type Paragraph } from '../../../lib/exchanges/read.ts';
import { paper } from './paper.ts';

/** Who asks, what is asked, and the answer; without heads. */
const pairs = (text: string) => {
  const paragraphs = paper(text);
  return readExchanges(paragraphs)
    .map((exchange) => quoteExchange(exchange, paragraphs))
    .map(({ asker, numbers, question, answer }) => [
      numbers?.join() ?? asker.member ?? asker.fraction,
      question,
      answer,
    ]);
};

describe('lists of questions', () => {
  test('part an answer without a label from its question', () => {
    expect(
      pairs(
        'Vraag 1\nDit is zo. Hoe komt dat?\nDoor dat.\nEn is dat erg? Nee.\nVraag 2\nGeef een overzicht.\nZie hieronder.',
      ),
    ).toEqual([
      ['1', 'Dit is zo. Hoe komt dat?', 'Door dat.\nEn is dat erg? Nee.'],
      ['2', 'Geef een overzicht.', 'Zie hieronder.'],
    ]);
  });

  test('part them inside a paragraph too', () => {
    expect(pairs('Vraag 1\nHoe komt dat? En waarom? Door dat.\nVraag 2\nWat nu? Niets.')).toEqual([
      ['1', 'Hoe komt dat? En waarom?', 'Door dat.'],
      ['2', 'Wat nu?', 'Niets.'],
    ]);
  });

  test('may number the paragraph, also with a list inside an answer that asks', () => {
    expect(pairs('1. Wat is gevraagd?\nDit:\n1. Hoe?\n2. Waarom?\n2. Wat kost het?\nVeel.')).toEqual([
      ['1', 'Wat is gevraagd?', 'Dit:\n1. Hoe?\n2. Waarom?'],
      ['2', 'Wat kost het?', 'Veel.'],
    ]);
  });

  test('may number the paragraph and take questions together at the answer', () => {
    expect(
      pairs('1. Een?\n2. Twee?\nAntwoord op vraag 1 en 2:\nJa.\n3. Drie?\nAntwoord vraag 3:\nNee.'),
    ).toEqual([
      ['1,2', 'Een?', 'Ja.'],
      ['1,2', 'Twee?', 'Ja.'],
      ['3', 'Drie?', 'Nee.'],
    ]);
  });

  test('end before the minister signs', () => {
    expect(pairs('Vraag 1\nEen?\nAntwoord 1\nJa.\nDe Minister van Financiën,\nA. B. Jansen')).toEqual([
      ['1', 'Een?', 'Ja.'],
    ]);
  });

  test('may put a postponement where the markup has answers', () => {
    const paragraphs: Paragraph[] = [
      { text: 'Vraag 1', role: 'question', begins: true },
      { text: 'Wanneer komt het?', role: 'question' },
      { text: 'Mededeling', role: 'answer', begins: true },
      { text: 'De vragen kosten meer tijd.', role: 'answer' },
    ];
    expect(readExchanges(paragraphs)).toMatchObject([{ numbers: ['1'], question: [0, 1], answer: null }]);
  });

  test('have no answer when all that is answered is that it comes later', () => {
    const later = 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.';
    expect(pairs(`Vraag 1\nEen?\nVraag 2\nTwee?\nAntwoord\n${later}`)).toEqual([
      ['1', 'Een?', null],
      ['2', 'Twee?', null],
    ]);
    expect(pairs(`Vraag 1\nEen?\nAntwoord 1\nJa.\nVraag 2\nTwee?\nAntwoord 2\n${later}`)[1]?.[2]).toBe(later);
  });

  test('leave a topic between two questions out of the answer', () => {
    expect(pairs('Vraag 1\nEen?\nAntwoord\nJa.\n# Artikel 2\nVraag 2\nTwee?\nAntwoord\nNee.')).toEqual([
      ['1', 'Een?', 'Ja.'],
      ['2', 'Twee?', 'Nee.'],
    ]);
  });

  test.each([
    ['Vraag l\nEen?\nAntwoord l\nJa.', '1'],
    ['Vraag 1Een?\nAntwoord 1Ja.', '1'],
    ['Vraag 1: Een?\nNader antwoord vraag 1: Ja.', '1'],
  ])('are read in %j', (text, number) => {
    expect(pairs(text)).toEqual([[number, 'Een?', 'Ja.']]);
  });

  test('printed with one number twice are told apart by the answer', () => {
    expect(pairs('Vraag 1\nEen?\nAntwoord 1\nJa.\nVraag 1\nTwee?\nAntwoord 2\nNee.')).toEqual([
      ['1', 'Een?', 'Ja.'],
      ['2', 'Twee?', 'Nee.'],
    ]);
  });
});

describe('fractions', () => {
  test.each([
    ['verb last', 'Is dat zo, zo vragen de leden van de fracties van CDA en SP.', 'CDA en SP'],
    ['inverted', 'Naar aanleiding hiervan vragen de leden van de D66-fractie waarom.', 'D66'],
    ['at the end', 'De brief zegt dat het zo is. De leden van de SGP-fractie vragen waarom.', 'SGP'],
    ['one fraction as one', 'De VVD-fractie vraagt of dat zo is.', 'VVD'],
    ['one member', 'Het lid Omtzigt vraagt of dat zo is.', 'Omtzigt'],
  ])('ask: %s', (_, question, asker) => {
    expect(pairs(`${question}\nDat is zo.`)).toEqual([[asker, question, 'Dat is zo.']]);
  });

  test.each([
    'Anders dan de leden van de VVD-fractie menen, is dat niet zo.',
    'In antwoord op de vraag van de leden van de VVD-fractie kan dat worden bevestigd.',
    'De leden van de VVD-fractie merken terecht op dat het zo is.',
    'De leden van de VVD-fractie vragen of de termijn langer kan. Een langere termijn is niet nodig.',
  ])('are named in an answer: %s', (answer) => {
    const question = 'De leden van de VVD-fractie vragen of de termijn voor bezwaar langer kan.';
    expect(pairs(`${question}\n${answer}`)).toEqual([['VVD', question, answer]]);
  });

  test('that wait for the same answer share it, but for who only introduces', () => {
    expect(
      pairs(`
        De leden van de CDA-fractie hebben kennisgenomen van de brief en hebben nog enkele vragen.
        De leden van de VVD-fractie vragen waarom.
        De leden van de SP-fractie sluiten zich daarbij aan.
        Daarom.
      `),
    ).toEqual([
      ['VVD', 'De leden van de VVD-fractie vragen waarom.', 'Daarom.'],
      ['SP', 'De leden van de SP-fractie sluiten zich daarbij aan.', 'Daarom.'],
    ]);
  });

  test('may have the answer in their own paragraph', () => {
    expect(pairs('De leden van de VVD-fractie vragen waarom. De regering antwoordt dat het moet.')).toEqual([
      ['VVD', 'De leden van de VVD-fractie vragen waarom.', 'De regering antwoordt dat het moet.'],
    ]);
  });

  test.each(['DENK', '# Vragen van de leden van de DENK-fractie', 'Fractie van DENK:'])(
    'are named by a line above: %s',
    (line) => {
      expect(pairs(`${line}\nHoe kan dat?\nZo.\nEn waarom?\nDaarom.`)).toEqual([
        ['DENK', 'Hoe kan dat?', 'Zo.'],
        ['DENK', 'En waarom?', 'Daarom.'],
      ]);
    },
  );

  test('may be members, named before their question', () => {
    expect(pairs('Vraag van het lid Vos (SP): Hoe kan dat?\nAntwoord:\nZo.')).toEqual([
      ['Vos', 'Hoe kan dat?', 'Zo.'],
    ]);
  });
});

describe('a consultation in two parts', () => {
  const asked = `
    # Vragen van de leden van de VVD-fractie
    De leden van de VVD-fractie vragen naar de haven van Delfzijl.
    De leden van de VVD-fractie vragen naar de dijken in Zeeland.
    # II Antwoord van de minister
    # Vragen van de leden van de VVD-fractie`;
  const [harbour, dikes] = ['De haven van Delfzijl blijft open.', 'De dijken in Zeeland zijn sterk.'];

  test.each([
    ['in order', [harbour, dikes]],
    ['in another order, by their words', [dikes, harbour]],
    [
      'behind a sentence that says again what was asked',
      [harbour, `Deze leden vragen ook naar Zeeland.\n${dikes}`],
    ],
  ])('pairs %s', (_, answers) => {
    expect(pairs(`${asked}\n${answers.join('\n')}`).map(([, , answer]) => answer)).toEqual([harbour, dikes]);
  });

  test('gives the one answer to all paragraphs that it shares words with', () => {
    const both = 'De haven van Delfzijl en de dijken in Zeeland blijven.';
    expect(pairs(`${asked}\n${both}`).map(([, , answer]) => answer)).toEqual([both, both]);
  });
});

describe('a debate', () => {
  test('pairs who asks with the paragraphs of the reply that answer, and nothing else', () => {
    expect(
      pairs(`
        # De voorzitter:
        Het woord is aan mevrouw Vos.
        # Mevrouw Vos (SP):
        Wanneer begint het herstel van de brug bij Kampen?
        # De heer Berg (CDA):
        Wie betaalt de nieuwe sluis in Terneuzen?
        # Minister De Jong:
        Mevrouw Vos vroeg naar het herstel van de brug. Dat begint in mei.
        De sluis in Terneuzen wordt door het Rijk betaald.
        # De heer Pot (VVD):
        Dank voor het antwoord.
      `),
    ).toEqual([
      [
        'Vos',
        'Wanneer begint het herstel van de brug bij Kampen?',
        'Mevrouw Vos vroeg naar het herstel van de brug. Dat begint in mei.',
      ],
      [
        'Berg',
        'Wie betaalt de nieuwe sluis in Terneuzen?',
        'De sluis in Terneuzen wordt door het Rijk betaald.',
      ],
    ]);
  });
});

describe('fractions', () => {
  test.each([
    'De Minister van Financiën, A.B. Jansen',
    'De Staatssecretaris van Onderwijs, Cultuur en Wetenschap, Anne van der Berg',
  ])('get an answer that ends before the signature %j', (signature) => {
    expect(pairs(`De leden van de SP-fractie vragen waarom.\nDaarom.\n${signature}`)).toEqual([
      ['SP', 'De leden van de SP-fractie vragen waarom.', 'Daarom.'],
    ]);
  });

  test('ask together, each with members of its own', () => {
    const question = 'De leden van de PVV-fractie en de leden van de fractie van de SP vragen waarom.';
    expect(pairs(`${question}\nDaarom.`)).toEqual([['PVV en SP', question, 'Daarom.']]);
  });

  test('get an answer that begins with the minister', () => {
    const answer = 'De minister van Financiën, die hierover gaat, antwoordt later.';
    expect(pairs(`De leden van de SP-fractie vragen waarom.\n${answer}`)[0]?.[2]).toBe(answer);
  });

  test('may have a label above each question', () => {
    expect(pairs('# Vragen van de SP-fractie\nVraag\nWaarom is dat?\nAntwoord\nDaarom.')).toEqual([
      ['SP', 'Waarom is dat?', 'Daarom.'],
    ]);
  });

  test('have the same name in both parts of a consultation, short or long', () => {
    expect(
      pairs(
        `# I Vragen
         # Partij voor de Dieren
         De leden van de Partij voor de Dieren-fractie zien veel dieren. Komen er minder?
         # II Antwoord van de minister
         # PvdD
         Er komen minder dieren.`,
      ).map(([, , answer]) => answer),
    ).toEqual(['Er komen minder dieren.']);
  });
});
