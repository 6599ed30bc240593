import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPassage, type Sought } from '../../../lib/full-text/find-passage.ts';
import { readXml } from '../../../lib/full-text/read-xml.ts';

const made = (name: string) =>
  readFileSync(new URL(`../../labelled/exchanges/papers/${name}`, import.meta.url), 'utf8');
const paragraphsOf = (name: string) => readXml(made(name), 'ah-tk-20162017-411', '').paragraphs;

const sought = (more: Partial<Sought>): Sought => ({
  ordinal: 1,
  asker: {},
  question: null,
  answer: null,
  ...more,
});

describe('the exchange that the card shows', () => {
  test('is found by the number of its question', () => {
    const passage = findPassage(paragraphsOf('vissen.xml'), sought({ ordinal: 7, numbers: ['2'] }), '');
    expect(passage.kind).toBe('exchange');
    expect(passage.question).toBe('Herinnert u zich uw eerdere antwoorden over vissen?');
    expect(passage.answer).toMatch(/^Ja\. Daarin heb ik uiteengezet/);
  });

  test('is found by who asked, and by what it is about', () => {
    const paragraphs = [
      'De leden van de VVD-fractie vragen hoe hoog de dijk wordt.',
      'De dijk wordt vier meter hoog, zo antwoordt de regering.',
      'De leden van de D66-fractie vragen wat de sluis kost en wanneer hij klaar is.',
      'De sluis kost drie miljoen euro en is in 2030 klaar.',
      'De leden van de D66-fractie vragen of het gemaal stil genoeg is voor de buurt.',
      'Het gemaal blijft onder de geluidsnorm.',
    ].map((text) => ({ text }));
    const find = (more: Partial<Sought>) =>
      findPassage(paragraphs, sought({ ordinal: 9, ...more }), '').answer;
    expect(find({ asker: { fraction: 'D66' }, question: 'Geluid van het gemaal' })).toMatch(/geluidsnorm/);
    expect(find({ asker: { fraction: 'D66' }, question: 'Kosten van de sluis' })).toMatch(/drie miljoen/);
    expect(find({ asker: { fraction: 'VVD' }, question: 'Hoogte' })).toMatch(/vier meter/);
  });

  test('is found by its place when nothing else tells', () => {
    const passage = findPassage(paragraphsOf('vissen.xml'), sought({ ordinal: 2 }), '');
    expect(passage.question).toMatch(/^Herinnert u zich/);
  });
});

describe('a paper without exchanges', () => {
  const motie = [
    'Vergaderjaar 2021-2022',
    'Nr. 7',
    'De Kamer,',
    'overwegende dat de veerdienst bij laag water uitvalt;',
    'verzoekt de regering de vaargeul te verdiepen,',
    'en gaat over tot de orde van de dag.',
  ].map((text) => ({ text }));

  test('shows the paragraphs most like what was asked, and says what is left out', () => {
    expect(findPassage(motie, undefined, 'Een motie over de veerdienst en de vaargeul.')).toEqual({
      kind: 'match',
      question: null,
      answer: `${motie[3]!.text}\n${motie[4]!.text}`,
    });
    const apart = findPassage([motie[3]!, motie[2]!, motie[4]!], undefined, 'de veerdienst en de vaargeul');
    expect(apart.answer).toBe(`${motie[3]!.text}\n[…] ${motie[4]!.text}`);
  });

  test('shows how it begins, past the lines above it, when nothing is like that', () => {
    const passage = findPassage(motie, undefined, 'Zonnepanelen');
    expect(passage.kind).toBe('opening');
    expect(passage.answer).toMatch(/^De Kamer,\noverwegende/);
  });

  test('of a long one shows no more than its first paragraphs', () => {
    const long = Array.from({ length: 50 }, (_, index) => ({ text: `Alinea ${index}. `.repeat(20).trim() }));
    expect(findPassage(long, undefined, '').answer!.length).toBeLessThan(2_000);
  });
});
