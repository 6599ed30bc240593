import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import { pack, unpack } from '../../../lib/sync/pack.ts';
import { stampAt } from '../../../lib/sync/stamp.ts';
import { createCloud, createDevice, RECORDS, type Cloud } from './devices.ts';

const [LETTER, MOTION] = ['kst-31066-1016', 'kst-31066-1017'] as const;
const clock = { now: 0 };
let cloud: Cloud;
let work: ReturnType<typeof createDevice>;
let home: typeof work;

beforeEach(() => {
  clock.now = Date.parse('2026-11-01T12:00:00Z');
  cloud = createCloud();
  work = createDevice('work', cloud, clock);
  home = createDevice('home', cloud, clock);
});

/** Rounds in turn until both are at rest. */
async function both(devices = [work, home]) {
  for (let round = 0; round < 3; round++) for (const device of devices) await device.sync();
  const { writes } = cloud;
  for (const device of devices) await device.sync();
  expect(cloud.writes).toBe(writes);
}

describe('a saved document', () => {
  test('arrives with its labels and note, and is named by the index', async () => {
    work.save(LETTER, {
      tags: ['zorg'],
      note: 'Lezen',
      quote: { text: 'x', pageTitle: 'y', pageUrl: 'https://z' },
    });
    await both();
    expect(home.get(LETTER)).toEqual({
      id: LETTER,
      title: 'Brief over de hersteloperatie',
      kind: 'kamerstuk',
      date: '2022-04-20',
      dossier: '31066',
      url: 'https://zoek.officielebekendmakingen.nl/kst-31066-1016.html',
      tags: ['zorg'],
      note: 'Lezen',
      savedAt: work.get(LETTER)!.savedAt,
      changedAt: work.get(LETTER)!.changedAt,
    });
  });

  test('that the index does not know is named by its key until it does', async () => {
    work.save(MOTION);
    await both();
    expect(home.get(MOTION)?.title).toBe('Kamerstukken II, 31066, nr. 1017');
    home.useRecords({ ...RECORDS, [MOTION]: { id: MOTION, kind: 'kamerstuk', title: 'Motie' } });
    await both();
    expect(home.get(MOTION)?.title).toBe('Motie');
  });

  test('is at rest when the index calls it by its key too', async () => {
    work.save(MOTION);
    await both();
    const named = home.get(MOTION)!;
    home.useRecords({ ...RECORDS, [MOTION]: { id: MOTION, kind: 'kamerstuk', title: named.title } });
    const put: number[] = [];
    const { reconcileSaved } = home.ports;
    home.ports.reconcileSaved = (change) =>
      reconcileSaved((present) => {
        const outcome = change(present);
        put.push(outcome.put.length);
        return outcome;
      });
    await home.sync();
    expect(put).toEqual([0]);
  });

  test('that is a page has its address', async () => {
    const page = 'https://www.tweedekamer.nl/debat/1';
    work.save(page, { kind: 'page', url: page });
    await both();
    expect(home.get(page)).toMatchObject({ kind: 'page', title: page, url: page });
  });

  test('has the later change of each field', async () => {
    work.save(LETTER);
    await both();
    work.write(LETTER, { tags: ['zorg'] });
    home.write(LETTER, { note: 'thuis' });
    await both();
    home.write(LETTER, { tags: ['debat'] });
    work.write(LETTER, { tags: [] });
    await both();
    expect(work.shown).toEqual([[LETTER, [], 'thuis']]);
    expect(home.shown).toEqual(work.shown);
  });

  test('goes when it is removed elsewhere, and comes back when that is undone', async () => {
    work.save(LETTER, { note: 'mine', tags: ['zorg'] });
    await both();
    const before = home.get(LETTER)!;
    home.remove(LETTER);
    await both();
    expect(work.shown).toEqual([]);
    expect(JSON.stringify([...(work.memory as { shared: Map<string, unknown> }).shared])).not.toContain(
      'mine',
    );
    home.save(LETTER, before);
    await both();
    expect(work.shown).toEqual([[LETTER, ['zorg'], 'mine']]);
  });

  test('that was removed there and then changed here stays, whole', async () => {
    work.save(LETTER, { note: 'mine', tags: ['zorg'] });
    await both();
    home.remove(LETTER);
    await home.sync();
    work.write(LETTER, { tags: ['zorg', 'debat'] });
    await both();
    expect(home.shown).toEqual([[LETTER, ['zorg', 'debat'], 'mine']]);
    expect(work.shown).toEqual(home.shown);
  });

  test('of which the record cannot be read is not taken for removed', async () => {
    work.save(LETTER, { note: 'mine' });
    await both();
    home.remove(LETTER);
    home.damaged.add(LETTER);
    await both();
    expect(work.shown).toEqual([[LETTER, [], 'mine']]);
    expect(home.has(LETTER)).toBe(false);
  });

  test('changed by a device whose clock runs behind is changed all the same', async () => {
    work.save(LETTER, { note: 'first' });
    await both();
    clock.now -= 1_000_000;
    home.write(LETTER, { note: 'second' });
    await both();
    expect(work.shown).toEqual([[LETTER, [], 'second']]);
  });
});

describe('a device that joins', () => {
  test('loses nothing: labels and notes of both come together', async () => {
    work.save(LETTER, { tags: ['zorg'], note: 'werk' });
    home.save(LETTER, { tags: ['debat'], note: 'thuis' });
    home.save(MOTION);
    await both();
    expect(work.shown).toEqual([
      [LETTER, ['zorg', 'debat'], 'werk\n\nthuis'],
      [MOTION, [], ''],
    ]);
    expect(home.shown).toEqual(work.shown);
  });

  test('keeps what another removed before', async () => {
    home.save(LETTER, { note: 'thuis' });
    work.save(LETTER);
    await work.sync();
    work.remove(LETTER);
    await both();
    expect(work.shown).toEqual([[LETTER, [], 'thuis']]);
  });

  test('again changes nothing', async () => {
    work.save(LETTER, { tags: ['zorg'], note: 'werk' });
    await both();
    home.forget();
    await both();
    expect(home.shown).toEqual([[LETTER, ['zorg'], 'werk']]);
  });

  test('takes the settings of the others, and keeps what was off', async () => {
    work.set({ theme: 'dark', sitesOff: ['www.tweedekamer.nl'] });
    home.set({ theme: 'light', delay: 500, sitesOff: ['zoek.officielebekendmakingen.nl'] });
    await both();
    const expected = {
      theme: 'dark',
      delay: 500,
      sitesOff: ['www.tweedekamer.nl', 'zoek.officielebekendmakingen.nl'],
    };
    expect(work.settings).toMatchObject(expected);
    expect(home.settings).toMatchObject(expected);
  });
});

describe('settings', () => {
  test('have the later change of each, and the switch stays each device’s own', async () => {
    await both();
    work.set({ theme: 'dark' });
    home.set({ delay: 800 });
    await both();
    work.set({ delay: 150 });
    await both();
    work.set({ theme: 'auto', sync: false });
    await both();
    expect(home.settings).toMatchObject({ theme: 'auto', delay: 150, sync: true });
  });

  test('that only a newer version knows stay, though this one goes by its default', async () => {
    const choice = ['wavy', stampAt(clock.now, 'next')] as const;
    const shared = new Map([['', { fields: { underline: choice } }]]);
    cloud.items = { ...(await pack(shared)).items };
    await both();
    expect(work.settings.underline).toBe(DEFAULT_SETTINGS.underline);
    expect((await unpack(cloud.items)).get('')?.fields['underline']).toEqual(choice);
  });

  test('changed by the reader during a round are not overwritten', async () => {
    await both();
    work.set({ theme: 'dark', language: 'en' });
    await work.sync();
    const { changeSettings } = home.ports;
    home.ports.changeSettings = (change) => {
      home.set({ theme: 'light' });
      return changeSettings(change);
    };
    await home.sync();
    expect(home.settings).toMatchObject({ theme: 'light', language: 'en' });
    home.ports.changeSettings = changeSettings;
    await both();
    expect(work.settings).toMatchObject({ theme: 'light', language: 'en' });
  });
});

test('a round that failed loses nothing', async () => {
  work.save(LETTER, { note: 'mine' });
  const { writeItems } = work.ports;
  work.ports.writeItems = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  await expect(work.sync()).rejects.toThrow('quota');
  expect(work.shown).toEqual([[LETTER, [], 'mine']]);
  work.ports.writeItems = writeItems;
  await both();
  expect(home.shown).toEqual(work.shown);
});

describe('switched off during a round', () => {
  test.each(['readItems', 'listSaved', 'changeSettings', 'lookUp', 'reconcileSaved', 'removeItems'] as const)(
    'at %s, nothing is written any more',
    async (moment) => {
      work.save(LETTER, { note: 'van werk' });
      work.set({ theme: 'dark' });
      await work.sync();
      home.save(MOTION, { note: 'van thuis' });
      // An item of another division of the documents, which a round removes.
      cloud.items['k1.0.9'] = 'oud';
      const off = new AbortController();
      const writes: string[] = [];
      for (const name of ['changeSettings', 'reconcileSaved', 'removeItems', 'writeItems'] as const) {
        const write = home.ports[name] as (data: unknown) => Promise<void>;
        Object.assign(home.ports, {
          [name]: async (data: unknown) => {
            await write(data);
            // Only now: what throws in a transaction has written nothing.
            writes.push(off.signal.aborted ? `${name} too late` : name);
          },
        });
      }
      const at = home.ports[moment] as (...data: unknown[]) => Promise<unknown>;
      Object.assign(home.ports, {
        [moment]: async (...data: unknown[]) => {
          const answer = await at(...data);
          off.abort();
          return answer;
        },
      });
      await expect(home.sync(off.signal)).rejects.toThrow('aborted');
      expect(writes.filter((write) => write.endsWith('too late'))).toEqual([]);
      expect(writes).not.toContain('writeItems');
      expect(home.get(MOTION)?.note).toBe('van thuis');
    },
  );

  test('the settings are left as the reader has them', async () => {
    work.set({ theme: 'dark' });
    await work.sync();
    const { changeSettings } = home.ports;
    home.ports.changeSettings = (change) => {
      home.set({ sync: false });
      return changeSettings(change);
    };
    await home.sync();
    expect(home.settings).toMatchObject({ sync: false, theme: 'auto' });
  });
});

test('what stands in the sync of another version or is damaged is left alone or written anew', async () => {
  cloud.items = { 'k9.0.0': 'later', 'k1.0.0': 'geen base64!', other: { a: 1 } };
  work.save(LETTER, { note: 'mine' });
  await both();
  expect(home.shown).toEqual(work.shown);
  expect(cloud.items).toMatchObject({ 'k9.0.0': 'later', other: { a: 1 } });
});

test('with no room for all, the newest go, nothing is lost here, and it comes to rest', async () => {
  const room = { item: 600, total: 1500 };
  const devices = ['work', 'home'].map((name) => createDevice(name, cloud, clock, room));
  const [one, other] = devices as [typeof work, typeof work];
  for (let number = 1; number <= 40; number++) {
    one.save(`kst-30001-${number}`, { note: `n${Math.sin(number)}` });
    other.save(`kst-30002-${number}`, { note: `m${Math.cos(number)}` });
  }
  await both(devices);
  const { left } = await one.sync();
  expect(left).toBeGreaterThan(0);
  for (let number = 1; number <= 40; number++) {
    expect(one.has(`kst-30001-${number}`) && other.has(`kst-30002-${number}`)).toBe(true);
  }
  expect(one.has('kst-30002-40') && other.has('kst-30001-40')).toBe(true);
  expect(one.has('kst-30002-1') || other.has('kst-30001-1')).toBe(false);
});

test('of what does not fit, only documents that are still saved are said to stay behind', async () => {
  const full = createDevice('work', cloud, clock, { item: 600, total: 600 });
  const ids = Array.from({ length: 60 }, (_, place) => `kst-30001-${place}`);
  for (const id of ids) full.save(id);
  expect((await full.sync()).left).toBeGreaterThan(0);
  for (const id of ids) full.remove(id);
  expect(await full.sync()).toEqual({ full: true, left: 0 });
});

test('settings that do not fit are no document that stays behind', async () => {
  const none = createDevice('work', cloud, clock, { item: 20, total: 20 });
  none.set({ theme: 'dark' });
  expect(await none.sync()).toEqual({ full: true, left: 0 });
});

test('a note too long for an item stays here, and its document goes without it', async () => {
  const note = Array.from({ length: 4000 }, (_, place) => Math.sin(place).toString(36)).join(' ');
  work.save(LETTER, { note, tags: ['zorg'] });
  expect(await work.sync()).toEqual({ full: true, left: 1 });
  await both();
  expect(home.shown).toEqual([[LETTER, ['zorg'], '']]);
  expect(work.get(LETTER)?.note).toBe(note);
});

test('three devices that do anything in any order end up the same, and at rest', async () => {
  const id = fc.constantFrom('kst-30001-1', 'kst-30001-2', 'kst-30001-3');
  const step = fc.record({
    device: fc.nat(2),
    id,
    act: fc.constantFrom('save', 'tags', 'note', 'remove', 'sync', 'sync', 'theme'),
    word: fc.constantFrom('a', 'b', 'c'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      cloud = createCloud();
      const devices = ['aaaa', 'bbbb', 'cccc'].map((name) => createDevice(name, cloud, clock));
      for (const device of devices) await device.sync();
      for (const { device: place, id, act, word } of steps) {
        const device = devices[place]!;
        if (act === 'save' && !device.has(id)) device.save(id, { note: word });
        if (act === 'tags') device.write(id, { tags: [word] });
        if (act === 'note') device.write(id, { note: word });
        if (act === 'remove') device.remove(id);
        if (act === 'theme') device.set({ theme: word === 'a' ? 'dark' : 'light' });
        if (act === 'sync') await device.sync();
      }
      await both(devices);
      for (const device of devices) {
        expect(device.shown).toEqual(devices[0]!.shown);
        expect(device.settings).toEqual(devices[0]!.settings);
      }
    }),
    { numRuns: 150 },
  );
});
