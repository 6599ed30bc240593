import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { TestCase, TestModule } from 'vitest/node';
import { findBrowser } from '../../scripts/support/find-browser.ts';
import { openLocalSites } from '../../scripts/support/local-sites.ts';
import { poll } from '../../scripts/support/poll.ts';
import { keepTally, readTally, tallyLine } from '../../scripts/support/test-tally.ts';
import { extraRequests } from '../e2e/support/own-traffic.ts';
import { layOutText } from '../support/official-layout.ts';
import { layOutXml } from '../support/official-xml.ts';

// What the other tests stand on must itself be able to fail.

describe('the count of a test run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kamerlens-harness-'));
  const path = join(folder, 'tally.json');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const testIn = (state: string) => ({ result: () => ({ state }) }) as unknown as TestCase;
  const group = (...failed: string[]) => ({ errors: () => failed.map((message) => ({ message })) });
  const moduleOf = (tests: TestCase[], own: string[] = [], groups = [group()]) =>
    ({
      ...group(...own),
      children: { allTests: () => tests, allSuites: () => groups },
    }) as unknown as TestModule;
  const [passed, failed, skipped, pending] = ['passed', 'failed', 'skipped', 'pending'].map(testIn);
  /** What the last line says of a run of these files, with errors outside of all tests. */
  const lineOf = (
    modules: TestModule[],
    outside: Error[] = [],
    reason: 'failed' | 'interrupted' = 'failed',
  ) => {
    const reporter = keepTally(path);
    void reporter.onTestRunStart?.([]);
    for (const { children } of modules)
      for (const test of children.allTests()) void reporter.onTestCaseResult?.(test);
    void reporter.onTestRunEnd?.(modules, outside as never, reason);
    return tallyLine(readTally(path));
  };

  test.each([
    ['all passed', [moduleOf([passed!, passed!])], '2 passed, 0 failed'],
    ['one failed', [moduleOf([passed!]), moduleOf([failed!])], '1 passed, 1 failed'],
    ['some skipped', [moduleOf([passed!, skipped!, skipped!])], '1 passed, 0 failed, 2 skipped'],
    [
      'a file that broke before its first test',
      [moduleOf([passed!]), moduleOf([], ['x'])],
      '1 passed, 1 failed',
    ],
    [
      'a group whose preparation failed',
      [moduleOf([skipped!], [], [group('x')])],
      '0 passed, 1 failed, 1 skipped',
    ],
    ['a test that never came to its end', [moduleOf([passed!, pending!])], '1 passed, 1 failed'],
  ])('%s', (_, modules, line) => {
    expect(lineOf(modules)).toBe(line);
  });

  test('a failure outside every test', () => {
    expect(lineOf([moduleOf([passed!])], [new Error('x')])).toBe('1 passed, 1 failed');
  });

  test('a run that was broken off has the count so far, and is a failure', () => {
    expect(lineOf([moduleOf([passed!, passed!])], [], 'interrupted')).toBe('2 passed, 1 failed');
  });

  test('no count at all is a failure', () => {
    expect(tallyLine(readTally(join(folder, 'none.json')))).toBe('0 passed, 1 failed');
  });
});

describe('the local sites', () => {
  const statusOf = (proxy: string, path: string): Promise<number> => {
    const [host, port] = proxy.split(':');
    return new Promise((resolve, reject) => {
      request({ host, port, method: 'CONNECT', path })
        .on('connect', (response, socket) => {
          socket.destroy();
          resolve(response.statusCode ?? 0);
        })
        .on('error', reject)
        .end();
    });
  };

  test('are reached through the proxy, and nothing else is', async () => {
    const sites = await openLocalSites(() => ({ body: '' }));
    expect(await statusOf(sites.proxy, 'zoek.officielebekendmakingen.nl:443')).toBe(200);
    expect(await statusOf(sites.proxy, 'www.tweedekamer.nl:443')).toBe(200);
    expect(await statusOf(sites.proxy, 'repository.overheid.nl:443')).toBe(403);
    expect(await statusOf(sites.proxy, 'www.tweedekamer.nl:80')).toBe(403);
    await sites.close();
    expect(extraRequests(sites.requests)).toEqual(['repository.overheid.nl', 'www.tweedekamer.nl']);
  });

  test("a browser's own calls do not count as the extension's", () => {
    const own = [
      'update.googleapis.com',
      'http://update.googleapis.com/x?y',
      'firefox.settings.services.mozilla.com',
    ];
    expect(extraRequests(own.map((address) => ({ address, outcome: 'refused' })))).toEqual([]);
    expect(extraRequests([{ address: 'www.tweedekamer.nl/x', outcome: 'missing' }])).toHaveLength(1);
  });
});

test('a browser that is named but cannot be run is an error', () => {
  vi.stubEnv('KAMERLENS_CHROMIUM', '/no/such/browser');
  expect(() => findBrowser('chromium')).toThrow(/KAMERLENS_CHROMIUM names \/no\/such\/browser/);
  vi.unstubAllEnvs();
});

test('polling gives up with the name of what did not come', async () => {
  await expect(poll('The card', async () => null, 60)).rejects.toThrow(
    'The card did not come within 0.06 s.',
  );
});

test('plain text is laid out as the official site does: questions, answers, marks, notes', () => {
  const html = layOutText(
    'Vragen',
    [
      'Vraag 1',
      'Kent u dit stuk?',
      '1 ',
      'Antwoord 1',
      'Ja. Het is in deze brief ',
      '2 genoemd.',
      '1Kamerstuk 29 383, nr. 406.',
      'Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1Antwoord 2',
      'Nee.',
    ].join('\n'),
  );
  expect(html).toContain(
    '<div class="vraag">\n<h2 class="stuktitel no-toc">Vraag 1</h2>\n<p>Kent u dit stuk?<a class="nootnum',
  );
  expect(html).toMatch(/in deze brief<a [^>]*id="ID-2-mark">2<\/a> genoemd\./);
  expect(html).toContain('<h2 class="stuktitel no-toc">Antwoord 2</h2>\n<p>Nee.</p>');
  expect(html).toMatch(/id="noten">\n<div class="voet noot" id="ID-1">.*Kamerstuk 29 383, nr\. 406\./);
  expect(html).not.toContain('vergaderjaar 2022–2023, Aanhangsel');
});

test('official XML is laid out with its links and notes', () => {
  const html = layOutXml(
    'Stuk',
    `<kamerstuk><al>Zie het plan.<noot id="x" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk
     <extref doc="kst-36277-3" soort="document">36 277, nr. 3</extref></noot.al></noot></al></kamerstuk>`,
  );
  expect(html).toMatch(/<p>Zie het plan\.<a class="nootnum[^>]*>1<\/a>\s*<\/p>/);
  expect(html).toContain('href="https://zoek.officielebekendmakingen.nl/kst-36277-3">36 277, nr. 3</a>');
});
