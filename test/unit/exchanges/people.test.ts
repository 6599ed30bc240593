import { describe, expect, test } from 'vitest';
import { readAddressee, readAsker, readDates, readRespondent } from '../../../lib/exchanges/people.ts';

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
    [
      'Vragen van de leden Segers (ChristenUnie), Kuik (CDA) en Bikker (ChristenUnie) aan',
      { member: 'Segers, Kuik en Bikker', fraction: 'ChristenUnie en CDA' },
    ],
    ['Kamervragen van het lid Omtzigt over toeslagen', { member: 'Omtzigt' }],
    [
      'De vaste commissie voor Economische Zaken heeft vragen',
      { committee: 'vaste commissie voor Economische Zaken' },
    ],
    [
      'Vragen van het lid Jansen over toeslagen\nVragen van het lid Jansen (SP) aan de Minister',
      { member: 'Jansen', fraction: 'SP' },
    ],
    [
      'Vragen van het lid Jansen over toeslagen, na eerdere vragen van het lid Postma (NSC) over tarieven',
      { member: 'Jansen' },
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
    [
      'Antwoord van Ministers De Jonge (VWS) en Hoekstra (Financiën)',
      'Ministers De Jonge (VWS) en Hoekstra (Financiën)',
    ],
    ['Antwoorden van de minister van Justitie mede namens de minister', 'minister van Justitie'],
    ['De vragen zijn voorgelegd aan de Minister van Financiën.', 'Minister van Financiën'],
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
  ['heeft deze vragen beantwoord bij brief van 3 juni 2021.', '2021-06-03'],
  ['Vastgesteld 9 juni 2022', '2022-06-09'],
  ['ontvangen 14 brumaire 2024', undefined],
  ['', undefined],
])('the date of %j is %s', (head, date) => {
  expect(readDates(head).date).toBe(date);
});

test('of both dates in a head it is told which is that of the question', () => {
  expect(readDates('Vragen (ingezonden 3 juli 2023). Antwoord (ontvangen 14 september 2023)')).toEqual({
    date: '2023-09-14',
    asked: '2023-07-03',
  });
  expect(readDates('Vragen (ingezonden 3 juli 2023)')).toEqual({ date: '2023-07-03', asked: '2023-07-03' });
  expect(readDates('ontvangen 14 september 2023')).toEqual({ date: '2023-09-14' });
});
