import { describe, expect, test } from 'vitest';
import { readAddressee, readAsker, readDate, readRespondent } from '../../../lib/exchanges/people.ts';

describe('who asked', () => {
  test.each([
    ['Vragen van het lid Bromet (GroenLinks) aan de Minister', { member: 'Bromet', fraction: 'GroenLinks' }],
    [
      'Vragen van de leden Paternotte en Podt (beiden D66) aan',
      { member: 'Paternotte en Podt', fraction: 'D66' },
    ],
    ['Vragen van de leden A, B en C (allen SP) aan', { member: 'A, B en C', fraction: 'SP' }],
    [
      'Vragen van het lid\nPostma (Nieuw Sociaal\nContract) aan',
      { member: 'Postma', fraction: 'Nieuw Sociaal Contract' },
    ],
    ['Vragen van de commissie', {}],
    ['', {}],
  ])('%j', (head, asker) => {
    expect(readAsker(head)).toEqual(asker);
  });
});

describe('who answered', () => {
  test.each([
    ['Antwoord van Minister De Vries (Financiën) (ontvangen', 'Minister De Vries (Financiën)'],
    ['Antwoord van de Staatssecretaris Jansen (Zorg) mede', 'Staatssecretaris Jansen (Zorg)'],
    ['Antwoord van Minister-President Jansen (Algemene Zaken)', 'Minister-President Jansen (Algemene Zaken)'],
    ['Mededeling van Minister De Vries (Financiën)', undefined],
    ['', undefined],
  ])('%j', (head, respondent) => {
    expect(readRespondent(head)).toBe(respondent);
  });

  test.each([
    ['Kan de minister dit zeggen?', 'minister'],
    ['Wil de Staatssecretaris dat?', 'staatssecretaris'],
    ['Is de regering bereid?', 'regering'],
    ['Wie weet het?', undefined],
  ])('as asked: %s', (question, respondent) => {
    expect(readAddressee(question)).toBe(respondent);
  });
});

test.each([
  ['(ingezonden 2 maart 2024). (ontvangen 9 april 2024)', '2024-04-09'],
  ['(ingezonden 2 maart 2024)', '2024-03-02'],
  ['ontvangen 14november 2024', '2024-11-14'],
  ['ontvangen 14 brumaire 2024', undefined],
  ['', undefined],
])('the date of %j is %s', (head, date) => {
  expect(readDate(head)).toBe(date);
});
