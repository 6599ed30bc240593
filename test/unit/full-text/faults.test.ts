import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fullTextKey } from '../../../components/card/full-text-key.ts';
import { createFullTextCache, type FullTextCache } from '../../../lib/full-text/cache.ts';
import { createFullTexts, type FullTextServices } from '../../../lib/full-text/full-texts.ts';
import type { Network } from '../../../lib/full-text/fetch-xml.ts';
import { messagesFor } from '../../support/messages.ts';
import {
  cutOff,
  endless,
  moved,
  send,
  stalled,
  startLocalSite,
  type Answer,
  type LocalSite,
} from './local-site.ts';

const ID = 'kst-31066-1016';
const paper = (id: string) => `<?xml version="1.0"?>
  <officiele-publicatie><metadata><meta name="DC.identifier" content="${id}"/></metadata>
  <al>Geachte voorzitter,</al></officiele-publicatie>`;

let site: LocalSite;
let cache: FullTextCache;
let number = 0;
beforeEach(async () => {
  site = await startLocalSite();
  cache = createFullTextCache({ name: `faults-${(number += 1)}` });
});
afterEach(() => {
  cache.close();
  site.close();
});

function open(
  { id = ID, ...network }: Partial<Network> & { id?: string } = {},
  more: Partial<FullTextServices> = {},
) {
  const texts = createFullTexts({
    network: site.network(network),
    cache,
    isAllowed: async () => true,
    exchangesIn: async () => ({ exchanges: [] }),
    now: () => '2026-11-23T10:00:00.000Z',
    ...more,
  });
  return texts.get({ id, sentence: '' });
}

const other = paper('kst-31066-1017');
const toOther = { [`/${ID}.xml`]: '/kst-31066-1017.xml' };
const failing = () => Promise.reject(new TypeError('Failed to fetch'));

test.each<[string, Answer, RegExp, Parameters<typeof open>[0]?]>([
  ['a text that is cut short', send(paper(ID).slice(0, -40)), /kwam beschadigd binnen/],
  ['a line that breaks', cutOff, /kwam beschadigd binnen/],
  [
    'a page that tells of an error, as if all were well',
    send('<html>Storing', 'text/html'),
    /stuurde iets anders/,
  ],
  [
    'the same as XHTML',
    send('<html><body>Storing</body></html>', 'application/xhtml+xml'),
    /stuurde iets anders/,
  ],
  ['another paper', send(other), /stuurde iets anders/],
  ['being sent on to another paper', moved(toOther, send(other)), /stuurde iets anders/],
  ['a text that is not there', send('', 'text/html', 404), /staat geen webtekst/],
  ['too many questions', send('', 'text/html', 429), /geeft de tekst nu niet/],
  ['a site out of order', send('', 'text/html', 503), /geeft de tekst nu niet/],
  ['a text without end', endless, /te groot om hier te tonen/],
  ['a site that says no more', stalled, /niet op tijd/, { patience: 50 }],
  ['no network', stalled, /Je bent offline/, { isOffline: () => true, fetch: failing }],
  ['no site', (_, response) => response.destroy(), /niet te bereiken/],
  ['a paper that has no text there', stalled, /staat geen tekst/, { id: 'blg-1184123' }],
])('%s is one sentence in the card, and nothing is kept', async (_, answer, sentence, how) => {
  site.answer = answer;
  const result = await open(how);
  if (result.ok || result.error === 'stopped') throw new Error('It did not fail');
  const key = fullTextKey({ id: ID, state: 'failed', error: result.error });
  expect(messagesFor('nl')[key].message).toMatch(sentence);
  for (const language of ['nl', 'en'] as const) {
    const sentences = messagesFor(language)[key].message.split(/(?<=\.) /);
    expect(sentences.length).toBeLessThanOrEqual(2);
  }
  expect(await cache.list()).toEqual([]);
});

test('being sent on to the same paper is no fault', async () => {
  site.answer = moved({ [`/${ID}.xml`]: `/kst-20212022-31066-1016.xml` }, send(paper(ID)));
  expect(await open()).toMatchObject({ ok: true, text: { answer: 'Geachte voorzitter,' } });
  expect((await cache.list()).map(({ id }) => id)).toEqual([ID]);
});
