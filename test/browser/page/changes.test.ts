import { afterEach, describe, expect, test } from 'vitest';
import type { TextsRequest, TextsResult } from '../../../lib/messaging/protocol.ts';
import { addHtml, find, painted, showPage } from '../../support/page-document.ts';
import { createPageGateway } from '../../support/page-gateway.ts';
import { pointAt, pointer, restAside } from '../../support/page-input.ts';
import { closePages, openPage, readPage, referencesOf } from '../../support/page-reader.ts';

afterEach(closePages);

const FIRST = 'Kamerstuk 31 066, nr. 1016';
const SECOND = 'Kamerstuk 31 066, nr. 1017';

/** A gateway whose answers about texts wait until they are let go, in the order that they were asked. */
async function slowGateway() {
  const gateway = await createPageGateway();
  const waiting: (() => void)[] = [];
  return {
    asked: () => waiting.length,
    letGo: (index: number) => waiting[index]!(),
    gateway: {
      readTexts: async (request: TextsRequest): Promise<TextsResult> => {
        const answer = await gateway.readTexts(request);
        await new Promise<void>((resolve) => waiting.push(resolve));
        return answer;
      },
    },
  };
}

describe('a page that goes on changing', () => {
  test.each([
    ['a block', '<p>Zie kst-31066-10.</p>'],
    ['a block in blocks', '<div><section><p>Zie kst-31066-10.</p></section></div>'],
    ['words', 'Zie kst-31066-10.'],
    ['an inline element', '<em>Zie kst-31066-10.</em>'],
    [
      'a link that says nothing',
      '<a href="https://zoek.officielebekendmakingen.nl/kst-31066-10.html">zie</a>',
    ],
  ])('gets %s that comes late read', async (_, html) => {
    await openPage(`<main><p>Zie ${FIRST}.</p></main>`);
    expect(painted('found')).toEqual([FIRST]);
    addHtml(find('main'), html);
    await expect.poll(() => painted('found')).toHaveLength(2);
  });

  test('late content in parts that are not read stays unread', async () => {
    await openPage(
      '<main></main><nav><div></div></nav><button><div></div></button><div contenteditable></div>',
    );
    for (const selector of ['nav div', 'button div', '[contenteditable]']) {
      addHtml(
        find(selector),
        `<p>${FIRST}</p><p><a href="https://www.tweedekamer.nl/x?did=2022D06725">x</a></p>`,
      );
    }
    addHtml(find('main'), `<p>${SECOND}</p>`);
    await expect.poll(() => [...painted('found'), ...painted('unknown')]).toEqual([SECOND]);
  });

  test('words added around a reference make it another', async () => {
    await openPage('<p>Zie Kamerstuk 31 066, nr. 10</p>');
    find('p').append('16.');
    await expect.poll(() => painted('found')).toEqual([FIRST]);
  });

  test('text that is written over is read anew', async () => {
    const page = await openPage(`<p>Zie ${FIRST}.</p>`);
    (find('p').firstChild as Text).data = `Vanaf nu: ${SECOND}.`;
    await expect.poll(() => painted('found')).toEqual([SECOND]);
    expect(page.summary().groups.map(({ raw }) => raw)).toEqual([SECOND]);
  });

  test('what leaves the page is forgotten', async () => {
    const page = await openPage(`<p id="a">Zie ${FIRST}.</p><p>Zie ${SECOND}.</p>`);
    find('#a').remove();
    await expect.poll(() => painted('found')).toEqual([SECOND]);
    expect(page.summary().groups).toHaveLength(1);
  });

  test('another body in place of the first is read, and followed', async () => {
    await openPage(`<p>Zie ${FIRST}.</p>`);
    const body = document.createElement('body');
    addHtml(body, `<p>Zie ${SECOND}.</p>`);
    document.body.replaceWith(body);
    await expect.poll(() => painted('found')).toEqual([SECOND]);
    addHtml(body, `<p>Zie ${FIRST}.</p>`);
    await expect.poll(() => painted('found')).toEqual([SECOND, FIRST]);
  });
});

describe('a page that changes while it is read', () => {
  test('nodes that leave before the answer comes give nothing', async () => {
    const { gateway, asked, letGo } = await slowGateway();
    const reading = readPage(`<p id="a">Zie ${FIRST}.</p><p>Zie ${SECOND}.</p>`, { gateway });
    await expect.poll(asked).toBe(1);
    find('#a').remove();
    letGo(0);
    expect(referencesOf(await reading)).toEqual([[SECOND, ['kst-31066-1017']]]);
    expect(painted('found')).toEqual([SECOND]);
  });

  test('text that changes before the answer comes is what it is now, once', async () => {
    const { gateway, asked, letGo } = await slowGateway();
    const page = openPage('<p>Zie Kamerstuk 31 066, nr. 10</p><p>Zie kst-31066-1017.</p>', { gateway });
    await expect.poll(asked).toBe(1);
    find('p').append('16.');
    await expect.poll(asked).toBe(2);
    letGo(1);
    await expect.poll(() => painted('found')).toEqual([FIRST]);
    letGo(0);
    const { summary } = await page;
    expect(painted('found')).toEqual([FIRST, 'kst-31066-1017']);
    expect(summary().groups.map(({ targets }) => targets)).toEqual([['kst-31066-1016'], ['kst-31066-1017']]);
  });

  test('an answer about words that were written over since is not taken', async () => {
    const { gateway, asked, letGo } = await slowGateway();
    const page = openPage(`<p>Zie ${FIRST}.</p>`, { gateway });
    await expect.poll(asked).toBe(1);
    (find('p').firstChild as Text).data = 'Zie nu kst-31066-10 en meer.';
    await expect.poll(asked).toBe(2);
    letGo(0);
    await page;
    expect(painted('found')).toEqual([]);
    letGo(1);
    await expect.poll(() => painted('found')).toEqual(['kst-31066-10']);
  });

  test('a text read by both the first pass and a change has each place once', async () => {
    const reading = await readPage(`<p>Zie ${FIRST} en ${SECOND}.</p>`);
    await Promise.all([
      reading.start(),
      reading.update([find('p')], false),
      reading.update([find('p')], false),
    ]);
    expect(referencesOf(reading).map(([raw]) => raw)).toEqual([FIRST, SECOND]);
    expect(painted('found')).toHaveLength(2);
  });
});

describe('a navigation within the page', () => {
  test('leaves nothing of the old one painted, listed or open', async () => {
    const page = await openPage(
      `<main><p>De leden van de D66-fractie vragen naar ${FIRST}?</p><p>Ja.</p></main>`,
    );
    page.walk('next');
    await expect.poll(() => page.at).toBe(FIRST);
    expect(page.summary().exchanges).toHaveLength(1);
    showPage(`<main><p>Zie ${SECOND}.</p></main>`);
    const started = page.reader.start();
    expect(page.card).toBeNull();
    expect(page.summary()).toMatchObject({ groups: [], exchanges: [], scanning: true });
    await started;
    expect(painted('found')).toEqual([SECOND]);
    expect(painted('active')).toEqual([]);
    expect(page.summary()).toMatchObject({ exchanges: [], scanning: false });
  });

  test('an answer about the old page comes too late', async () => {
    const { gateway, asked, letGo } = await slowGateway();
    const opening = openPage(`<p>Zie ${FIRST}.</p>`, { gateway });
    await expect.poll(asked).toBe(1);
    const reading = await readPage(`<p>Zie ${SECOND}.</p>`);
    reading.stop();
    const started = reading.start();
    letGo(0);
    await Promise.all([opening, started]);
    expect(referencesOf(reading)).toEqual([[SECOND, ['kst-31066-1017']]]);
  });

  test('two starts in a row read the page once', async () => {
    const reading = await readPage(`<p>Zie ${FIRST}.</p>`);
    await Promise.all([reading.start(), reading.start()]);
    expect(painted('found')).toEqual([FIRST]);
    expect(reading.scanning).toBe(false);
  });
});

test('very many changes at once are all read, each once', async () => {
  await openPage(`<main>${'<div></div>'.repeat(300)}</main>`);
  for (const div of document.querySelectorAll('main div')) div.append(`Zie ${FIRST}.`);
  await expect.poll(() => painted('found')).toHaveLength(300);
});

describe('a reader that is stopped', () => {
  test('neither follows the page nor answers to the pointer', async () => {
    const page = await openPage(`<p>Zie ${FIRST}.</p>`);
    page.reader.stop();
    addHtml(document.body, `<p>Zie ${SECOND}.</p>`);
    await pointer.move(pointAt(FIRST));
    page.walk('next');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(page.card).toBeNull();
    expect(painted('found')).toEqual([]);
    expect(page.summary()).toMatchObject({ groups: [], exchanges: [] });
  });

  test('can be started again', async () => {
    const page = await openPage(`<p>Zie ${FIRST}.</p>`);
    page.reader.stop();
    await page.reader.start();
    await restAside();
    await pointer.move(pointAt(FIRST));
    await expect.poll(() => page.at).toBe(FIRST);
    addHtml(document.body, `<p>Zie ${SECOND}.</p>`);
    await expect.poll(() => painted('found')).toEqual([FIRST, SECOND]);
  });

  test('while it reads puts nothing on the page any more', async () => {
    const { gateway, asked, letGo } = await slowGateway();
    const opening = openPage(`<p>Zie ${FIRST}.</p>`, { gateway });
    await expect.poll(asked).toBe(1);
    closePages();
    letGo(0);
    await opening;
    expect(painted('found')).toEqual([]);
  });
});
