import { describe, expect, test } from 'vitest';
import { printSession, sessionOf, sessionOfDate } from '../../../lib/documents/session.ts';

describe('a parliamentary year', () => {
  test.each([
    ['2021', '22', '20212022'],
    ['2021', '2022', '20212022'],
    ['1999', '2000', '19992000'],
    ['1999', '00', '19992000'],
    ['85', '86', '19851986'],
    ['99', '00', '19992000'],
    ['2021', '23', undefined],
    ['2021', '2021', undefined],
    ['1700', '01', undefined],
    ['2200', '01', undefined],
  ])('%s and %s make %s', (first, second, session) => {
    expect(sessionOf(first, second)).toBe(session);
  });

  test.each([
    ['2022-04-20', '20212022'],
    ['2022-09-19', '20212022'],
    ['2022-09-20', '20222023'],
    ['2015-09-14', '20142015'],
    ['2015-09-15', '20152016'],
    ['2020-12-31', '20202021'],
    ['2021-01-01', '20202021'],
  ])('begins on the third Tuesday of September: %s is in %s', (date, session) => {
    expect(sessionOfDate(date)).toBe(session);
  });

  test.each([
    ['20212022', '2021/22'],
    ['19992000', '1999/2000'],
    ['20092010', '2009/10'],
  ])('%s is printed %s', (session, printed) => {
    expect(printSession(session)).toBe(printed);
  });
});
