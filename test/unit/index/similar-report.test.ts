import { describe, expect, test } from 'vitest';
import { similarReport } from '../../../lib/index/similar-report.ts';
import { openTestIndex } from './fixture.ts';

const IDS = [
  'report:scp:2016:integratie-in-zicht',
  'report:scp:2017:de-sociale-staat-van-nederland-2017',
  'report:scp:2018:de-sociale-staat-van-nederland-2018',
  'report:scp:2022:gevestigd-maar-niet-thuis',
  'report:cpb:2022:macro-economische-verkenning-2023',
  'report:significant:2023:monitor-van-gelijkwaardige-kansen-en-evenredige-posities-op-de-arbeidsmarkt',
  'report:wrr:2017:weten-is-nog-geen-doen',
  'kst-31066-1016',
];

describe('a report that is cited otherwise', () => {
  test.each([
    ['without its article', 'report:scp:2017:sociale-staat-van-nederland-2017', IDS[1]],
    ['with its edition as its year', 'report:scp:2018:de-sociale-staat-van-nederland', IDS[2]],
    ['of which the title has the year', 'report:cpb:2023:macro-economische-verkenning-2023', IDS[4]],
    ['with another edition', 'report:scp:2018:de-sociale-staat-van-nederland-2019', undefined],
    ['with half its title', 'report:significant:2023:monitor-gelijkwaardige-kansen', IDS[5]],
    ['with words behind its title', 'report:scp:2016:integratie-in-zicht-en-verder', IDS[0]],
    ['with half its title and no year', 'report:significant::monitor-van-gelijkwaardige-kansen', undefined],
    ['with other small words and no year', 'report:scp::gevestigd-en-niet-thuis', undefined],
    ['with other small words and no year', 'report:scp::integratie-op-zicht', IDS[0]],
    ['without year, of several editions', 'report:scp::de-sociale-staat-van-nederland', undefined],
    ['with another year', 'report:scp:2015:integratie-in-zicht', undefined],
    ['of another publisher', 'report:wrr:2016:integratie-in-zicht', undefined],
    ['that shares one word', 'report:wrr:2017:weten', undefined],
    ['without a publisher', 'report:::weten-is-nog-geen-doen', undefined],
    ['of small words only', 'report:wrr:2017:de-en-het', undefined],
  ])('%s: %s is %s', (_, asked, expected) => {
    expect(similarReport(IDS, asked)).toBe(expected);
  });

  test('is none where two are as like', () => {
    const twice = ['report:scp:2016:grip-op-zorg-en-welzijn', 'report:scp:2016:grip-op-zorg-en-wonen'];
    expect(similarReport(twice, 'report:scp:2016:grip-op-zorg')).toBeUndefined();
  });
});

describe('the index finds a report', () => {
  const documents = IDS.map((id) => ({ id, kind: 'report' as const, title: id }));
  const opened = openTestIndex({ documents, dossiers: [], aliases: [], exchanges: [] });

  test.each([
    ['report:scp::gevestigd-maar-niet-thuis', IDS[3]],
    ['report:::gevestigd-maar-niet-thuis', IDS[3]],
    ['report:significant:2023:monitor-gelijkwaardige-kansen', IDS[5]],
    ['report:scp:2022:iets-anders', undefined],
    ['report:::niet-thuis', undefined],
  ])('%s as %s', async (asked, expected) => {
    const { reader } = await opened;
    const [record] = await reader.documents([asked]);
    expect(record?.id).toBe(expected);
  });
});
