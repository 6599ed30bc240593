import { afterEach, expect, test } from 'vitest';
import type { CardRequest, PreviewError } from '../../../lib/preview/types.ts';
import { summarisePage } from '../../../lib/page/page-summary.ts';
import { painted } from '../../support/page-document.ts';
import { buildPageIndex, createPageGateway } from '../../support/page-gateway.ts';
import { closePages, openPage, readPage, referencesOf } from '../../support/page-reader.ts';

afterEach(closePages);

const WORDS = 'Kamerstuk 31 066, nr. 1016';
const PAGE = `<p>Zie ${WORDS}, p. 3. En verder.</p>`;

test('a card waits with what the page itself knows', async () => {
  const page = await openPage(PAGE, { drawCard: () => new Promise(() => undefined) });
  page.walk('next');
  expect(page.status).toBe('loading');
  expect(page.host.container.querySelector('.card-kind')?.textContent).toBe('Kamerstuk');
  expect(page.host.container.querySelector('.card-title')?.textContent).toBe(`${WORDS}, p. 3`);
  expect(page.requests[0]?.subject).toMatchObject({
    reference: { kind: 'kamerstuk', targets: ['kst-31066-1016'], pages: '3', evidence: 'label' },
  });
});

test('a background that cannot be reached is said, at the reference that was asked for', async () => {
  const page = await openPage(PAGE, { drawCard: async () => null });
  page.walk('next');
  await expect.poll(() => page.status).toBe('error');
  expect(page.host.container.querySelector('.card-error')?.textContent).toMatch(/Laad deze pagina opnieuw/);
  expect(page.host.container.querySelector('.card-title')?.textContent).toBe(`${WORDS}, p. 3`);
});

test.each<PreviewError>(['index-missing', 'index-damaged', 'disconnected', 'failed'])(
  'a card says that it has no content: %s',
  async (error) => {
    const page = await openPage(PAGE, { gateway: { getPreview: async () => ({ ok: false, error }) } });
    page.walk('next');
    await expect
      .poll(() => page.model)
      .toMatchObject({ state: 'error', error, reference: { targets: ['kst-31066-1016'] } });
  },
);

test('a long text goes along no further than its sentence needs', async () => {
  const page = await openPage(
    `<p>${'Zomaar wat woorden. '.repeat(5_000)}Zie ${WORDS}. ${'En nog wat. '.repeat(5_000)}</p>`,
  );
  page.walk('next');
  const { subject } = page.requests[0] as { subject: Extract<CardRequest['subject'], { context: unknown }> };
  const { text, start, end } = subject.context;
  expect(text.slice(start, end)).toBe(WORDS);
  expect(text.length).toBeLessThan(10_000);
});

test('an index that cannot be read leaves the page unpainted, and the popup says so', async () => {
  const gateway = await createPageGateway({ files: new Map() });
  const page = await openPage(PAGE, { gateway });
  expect(painted('found')).toEqual([]);
  expect(page.summary()).toMatchObject({ groups: [], indexError: 'index-missing', scanning: false });
});

test('an index with a damaged part gives the rest, and the popup says that a part is missing', async () => {
  const files = await buildPageIndex();
  const gateway = await createPageGateway({ files });
  const whole = await readPage(PAGE, { gateway });
  expect(whole.indexError).toBeUndefined();

  const damaged = new Map(
    [...files].map(([file, bytes]) => [file, file.includes('manifest') ? bytes : bytes.slice(1)]),
  );
  const reading = await readPage(PAGE, { gateway: await createPageGateway({ files: damaged }) });
  expect(referencesOf(reading).map(([, targets]) => targets)).toEqual([['kst-31066-1016']]);
  expect(painted('unknown')).toEqual([`${WORDS}, p. 3`]);
  expect(summarisePage(reading, false).indexError).toBe('index-damaged');
});

test('what one answer could not tell is not forgotten at the next, but is on another page', async () => {
  const sound = await createPageGateway();
  let failing = true;
  const reading = await readPage(PAGE, {
    gateway: {
      readTexts: async (request) =>
        failing ? { ok: false, error: 'disconnected' } : sound.readTexts(request),
    },
  });
  expect(reading.indexError).toBe('disconnected');
  failing = false;
  await reading.update([document.querySelector('p')!], false);
  expect(painted('found')).toHaveLength(1);
  expect(reading.indexError).toBe('disconnected');
  await reading.start();
  expect(reading.indexError).toBeUndefined();
});

test('two ways to write one document are one group, in the order of the page', async () => {
  const page = await openPage(`<p>Zie kst-31066-10.</p>${PAGE}<p>Weer kst-31066-1016 en ${WORDS}.</p>`);
  expect(page.summary().groups.map(({ title, places }) => [title, places.length])).toEqual([
    ['Een eerdere brief', 1],
    ['Verbetertraject kinderopvangtoeslag', 3],
  ]);
});

test('the places of a page are told in its order, with the one that the reader has come to', async () => {
  const between = '<div style="height: 3000px"></div>';
  const page = await openPage(`<p>Zie kst-31066-10.</p>${PAGE}${between}<p>Weer kst-31066-10.</p>${between}`);
  const [early, later] = page.summary().groups;
  expect(early).toMatchObject({ id: 'kst-31066-10', title: 'Een eerdere brief' });
  expect(page.summary()).toMatchObject({
    places: [early!.places[0], later!.places[0], early!.places[1]],
    inView: 0,
  });
  scrollTo(0, 1000);
  expect(page.summary().inView).toBe(2);
  scrollTo(0, document.documentElement.scrollHeight);
  expect(page.summary().inView).toBe(3);
});

test('a place that the popup points at is scrolled to and lights up', async () => {
  const page = await openPage(`<div style="height: 3000px"></div>${PAGE}`);
  const [place] = page.summary().groups[0]!.places;
  void page.reader.handlers.showReference(place!);
  expect(painted('flash')).toEqual([`${WORDS}, p. 3`]);
  expect(scrollY).toBeGreaterThan(1000);
  void page.reader.handlers.showReference(999);
  expect(painted('flash')).toHaveLength(1);
});

test('a choice of documents is narrowed to the one that the reader takes, at the same place', async () => {
  const page = await openPage(`<p>Zie Aanhangsel Handelingen 2021/22, nr. 7, dat er al is.</p>`);
  expect(painted('ambiguous')).toHaveLength(1);
  page.walk('next');
  await expect.poll(() => page.model).toMatchObject({ preview: { resolution: { status: 'ambiguous' } } });
  if (page.model?.state !== 'ready') throw new Error('No content');
  const { reference, preview } = page.model;
  expect(preview.exchanges).toEqual([]);

  await page.press('[data-target="ah-ek-20212022-7"]');
  await expect
    .poll(() => page.model)
    .toMatchObject({
      reference: { sentence: reference.sentence },
      preview: { resolution: { status: 'found', document: { title: 'Antwoord aan de Eerste Kamer' } } },
    });
  await page.press('[data-act=back]');
  expect(page.model).toMatchObject({ preview: { resolution: { status: 'ambiguous' } } });
});

test('a range that holds a number without words of its own has one card, with a choice of all its numbers', async () => {
  const between = ['1015', '1016', '1017', '1018'].map((number) => `kst-31066-${number}`);
  const page = await openPage('<p>Zie (Kamerstuk 31 066, nrs. 1015-1018) en stuk 9.</p>');
  expect(painted('ambiguous')).toEqual(['Kamerstuk 31 066, nrs. 1015-1018']);
  page.walk('next');
  await expect
    .poll(() => page.model)
    .toMatchObject({
      reference: { raw: 'Kamerstuk 31 066, nrs. 1015-1018', targets: between },
      preview: {
        resolution: { status: 'ambiguous', documents: [{ id: 'kst-31066-1016' }, { id: 'kst-31066-1017' }] },
      },
    });
  await page.press('[data-target="kst-31066-1017"]');
  await expect
    .poll(() => page.model)
    .toMatchObject({ preview: { resolution: { status: 'found', document: { title: 'Een latere brief' } } } });
});

test('the words of a place have no sign for a note mark inside it', async () => {
  const reading = await readPage(
    '<p>Zie Kamerstuk 31 066<a class="noot" href="#n">1</a>, nr. 1016.</p><div class="noot" id="n">1 Een noot.</div>',
  );
  expect(referencesOf(reading)).toEqual([[WORDS, ['kst-31066-1016']]]);
});

test('content that comes after the reader has gone on is not shown', async () => {
  const sound = await createPageGateway();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const page = await openPage(`${PAGE}<p>Zie kst-31066-10.</p>`, {
    gateway: {
      async getPreview(request) {
        if (request.targets.includes('kst-31066-1016')) await held;
        return sound.getPreview(request);
      },
    },
  });
  page.walk('next');
  await expect.poll(() => page.status).toBe('loading');
  page.walk('next');
  await expect.poll(() => [page.at, page.model?.state]).toEqual(['kst-31066-10', 'ready']);
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([page.at, page.model?.state]).toEqual(['kst-31066-10', 'ready']);
});
