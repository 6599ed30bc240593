import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const NODE = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../../scripts/index.ts', import.meta.url));

/** A record as the repository's SRU gives it, with made facts. */
const record = (id: string, title: string, more = '') =>
  `<sru:record><sru:recordData><gzd:gzd xmlns:gzd="g"><gzd:originalData><o:meta xmlns:o="o" xmlns:dcterms="d">
  <dcterms:identifier>${id}</dcterms:identifier><dcterms:title>${title}</dcterms:title>
  <dcterms:creator scheme="s">Tweede Kamer der Staten-Generaal</dcterms:creator><dcterms:date>2024-01-15</dcterms:date>
  <o:dossiernummer>31066</o:dossiernummer><o:dossiertitel>Belastingdienst</o:dossiertitel>${more}
  </o:meta></gzd:originalData></gzd:gzd></sru:recordData></sru:record>`;
const sru = (total: number, records: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><sru:searchRetrieveResponse xmlns:sru="r"><sru:version>2.0</sru:version>
  <sru:numberOfRecords>${total}</sru:numberOfRecords><sru:records>${records}</sru:records></sru:searchRetrieveResponse>`;
const PAPERS = [
  record('kst-31066-1', 'Brief over &#233;&#233;n &amp; ander', '<o:subrubriek>Brief</o:subrubriek>'),
  record(
    'kst-1259252',
    'Nota',
    '<o:ondernummer>D</o:ondernummer><o:documentstatus>Onopgemaakt</o:documentstatus>',
  ),
  record('kst-31066-2', 'Motie'),
];
const ODATA = {
  '@odata.count': 2,
  value: [
    {
      DocumentNummer: '2024D00001',
      Soort: 'Motie',
      Onderwerp: 'Motie van het lid',
      Titel: 'Belastingdienst',
      Datum: '2024-01-15T00:00:00+01:00',
      Volgnummer: 2,
      Kamerstukdossier: [{ Nummer: 31066, Toevoeging: null }],
    },
    { DocumentNummer: '2024D00002', Onderwerp: 'Antwoord', Volgnummer: -1, Aanhangselnummer: '232401244' },
  ],
};

type Reply = (response: ServerResponse) => unknown;
const xml =
  (body: string): Reply =>
  (response) =>
    response.setHeader('content-type', 'text/xml').end(body);
const json =
  (body: unknown): Reply =>
  (response) =>
    response.setHeader('content-type', 'application/json;odata.metadata=minimal').end(JSON.stringify(body));
const status =
  (code: number, headers = {}): Reply =>
  (response) =>
    response.writeHead(code, headers).end();

let folder: string;
let server: Server;
let asked: string[];
/** What is answered before the service is itself again. */
let first: Reply[];
let open: number;
let most: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerlens-harvest-'));
  [asked, first, open, most] = [[], [], 0, 0];
  server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://x');
    asked.push(`${url.pathname} ${url.searchParams.get('query') ?? url.searchParams.get('$filter')!}`);
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const reply = first.shift();
    if (reply) reply(response);
    else if (url.pathname === '/OData/v4/2.0/Document') json(ODATA)(response);
    else if (!url.searchParams.get('query')!.includes('"Kamerstuk"')) xml(sru(0, ''))(response);
    else {
      const start = Number(url.searchParams.get('startRecord')) - 1;
      xml(sru(PAPERS.length, PAPERS.slice(start, start + 2).join('')))(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function run(...args: string[]) {
  try {
    return { code: 0, ...(await promisify(execFile)(NODE, [SCRIPT, ...args])) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}
const harvest = (...args: string[]) => {
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return run(
    'harvest',
    '--out',
    folder,
    '--from',
    '2024-01-01',
    '--to',
    '2024-01-31',
    '--base-url',
    base,
    '--pause',
    '10',
    ...args,
  );
};
const table = async (name: string) =>
  (await readFile(join(folder, name), 'utf8')).replace(/\n$/, '').split('\n').slice(1);

describe('harvesting', () => {
  test('fills a source folder that can be built, one request at a time', async () => {
    expect(await harvest()).toMatchObject({
      code: 0,
      stdout: `${folder}: 4 documents, 1 dossiers, 1 aliases\n`,
    });
    expect(await table('documents.tsv')).toEqual([
      'ah-tk-20232024-1244\taanhangsel\t\tAntwoord\t\t\t\t\t2024D00002\t',
      'kst-1259252\tkamerstuk\t\tNota\t2024-01-15\t31066\tTweede Kamer der Staten-Generaal\t\t\t',
      'kst-31066-1\tkamerstuk\tBrief\tBrief over één & ander\t2024-01-15\t31066\tTweede Kamer der Staten-Generaal\t\t\t',
      'kst-31066-2\tkamerstuk\tMotie\tMotie\t2024-01-15\t31066\tTweede Kamer der Staten-Generaal\t\t2024D00001\t',
    ]);
    expect(await table('aliases.tsv')).toEqual(['kst-31066-D\tkst-1259252']);
    expect(await table('dossiers.tsv')).toEqual(['31066\tBelastingdienst']);
    expect(asked[0]).toContain('dt.date>="2024-01-01" AND dt.date<"2024-02-01"');
    expect(most).toBe(1);
    const out = join(folder, 'index');
    expect(await run('build', '--documents', folder, '--out', out)).toMatchObject({ code: 0 });
    expect(await run('check', out)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('4 documents'),
    });
  });

  test('asks only for what it does not have yet', async () => {
    await harvest();
    asked = [];
    expect(await harvest('--to', '2024-02-02')).toMatchObject({ code: 0 });
    expect(asked).not.toEqual([]);
    expect(asked.filter((query) => query.includes('2024-01-01'))).toEqual([]);
  });

  test.each<[string, Reply]>([
    ['is overloaded', status(503)],
    ['asks to wait', status(429, { 'retry-after': '0' })],
    ['breaks off its answer', xml(sru(3, PAPERS[0]!).slice(0, 400))],
    [
      'breaks off the connection',
      (response) =>
        response.writeHead(200, { 'content-length': 5000 }).write('<?xml', () => response.destroy()),
    ],
  ])('asks again when the service %s', async (_, reply) => {
    first = [reply, reply];
    expect(await harvest()).toMatchObject({ code: 0, stderr: expect.stringContaining('asking again in') });
    expect(await table('documents.tsv')).toHaveLength(4);
  });

  const diagnostic = `<sru:searchRetrieveResponse xmlns:sru="r"><sru:diagnostics><diag:diagnostic xmlns:diag="d">
    <diag:details>dt.data</diag:details><diag:message>Unsupported index</diag:message></diag:diagnostic></sru:diagnostics></sru:searchRetrieveResponse>`;
  test.each<[string, Reply, string]>([
    ['a diagnostic with status 200', xml(diagnostic), 'the service says: Unsupported index: dt.data'],
    [
      'another sort of answer',
      (response) => response.setHeader('content-type', 'text/html').end('<p>'),
      'the answer is "text/html" instead of XML',
    ],
    ['a count and no records', xml(sru(7, '')), 'of 7 records none came from 1 on'],
    ['no such address', status(404), 'status 404'],
  ])('fails with a sentence on %s, and goes on there the next time', async (_, reply, message) => {
    first = [reply];
    const failed = await harvest();
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr).toContain(message);
    expect(failed.stderr).toMatch(/http:\/\/127\.0\.0\.1:\d+\/sru\?/);
    expect(await harvest()).toMatchObject({ code: 0 });
  });

  test('names a publication that it cannot take, and keeps the rest', async () => {
    first = [xml(sru(2, record('kst 1', 'Los') + PAPERS[0]!))];
    const { code, stderr } = await harvest();
    expect(code).toBe(1);
    expect(stderr).toContain('"kst 1" is no canonical id');
    expect(await table('documents.tsv')).toContainEqual(expect.stringContaining('kst-31066-1'));
  });

  test('gives up on a service that stays away', async () => {
    const { code, stderr } = await harvest('--pause', '1', '--base-url', 'http://127.0.0.1:1');
    expect(code).toBe(1);
    expect(stderr).toMatch(/no connection/);
  });

  test('asks in halves for more than a list can reach', async () => {
    first = [xml(sru(12_000, PAPERS[0]!)), xml(sru(1, PAPERS[0]!)), xml(sru(1, PAPERS[2]!))];
    expect(await harvest()).toMatchObject({ code: 0 });
    expect(asked.slice(0, 3).map((query) => /dt\.date>=.*?(?= sort)/.exec(query)?.[0])).toEqual([
      'dt.date>="2024-01-01" AND dt.date<"2024-02-01"',
      'dt.date>="2024-01-01" AND dt.date<"2024-01-16"',
      'dt.date>="2024-01-16" AND dt.date<"2024-02-01"',
    ]);
  });
});
