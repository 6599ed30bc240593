import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, ROOM, unpack } from '../../../lib/sync/pack.ts';
import { SETTINGS_KEY } from '../../../lib/sync/settings.ts';
import { stampAt } from '../../../lib/sync/stamp.ts';
import type { Entry, Items, Shared } from '../../../lib/sync/types.ts';
import { shared } from './arbitrary.ts';

/** As both browsers count: the name and the value as JSON, in bytes. */
const bytesOf = (name: string, value: unknown) => Buffer.byteLength(name + JSON.stringify(value));

function expectRoom(items: Items, { item, total }: { item: number; total: number }) {
  const sizes = Object.entries(items).map(([name, value]) => bytesOf(name, value));
  expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(item);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(total);
  expect(sizes.length).toBeLessThanOrEqual(512);
}

const documents = (count: number, note: (place: number) => string): Shared =>
  new Map(
    Array.from({ length: count }, (_, place): [string, Entry] => [
      `kst-${30_000 + (place % 700)}-${place}`,
      {
        fields: {
          saved: [1_700_000_000 + 7919 * place, stampAt(1.7e12 + 7919e3 * place, 'a1b2')],
          tags: [['zorg', `debat ${place % 9}`], stampAt(1.7e12 + 7920e3 * place, 'a1b2')],
          note: [note(place), stampAt(1.7e12 + 7921e3 * place, 'c3d4')],
        },
      },
    ]),
  );

describe('packing', () => {
  test('is undone by unpacking', async () => {
    await fc.assert(
      fc.asyncProperty(shared, async (of) => {
        const { items, left } = await pack(of);
        expect(left).toEqual([]);
        expect(await unpack(items)).toEqual(of);
      }),
    );
  });

  test('stays within the room, whatever the room and the notes', async () => {
    const room = fc.record({
      item: fc.integer({ min: 100, max: 900 }),
      total: fc.integer({ min: 0, max: 3000 }),
    });
    const notes = fc.array(fc.string({ maxLength: 400, unit: 'binary' }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(notes, room, async (texts, room) => {
        const of = documents(texts.length, (place) => texts[place]!);
        const packed = await pack(of, room);
        expectRoom(packed.items, room);
        expect(await unpack(packed.items)).toEqual(packed.shared);
        expect(new Set([...packed.shared.keys(), ...packed.left])).toEqual(new Set(of.keys()));
      }),
      { numRuns: 60 },
    );
  });

  test('takes more than 1,500 documents with labels and short notes', async () => {
    const { items, left } = await pack(documents(1500, (place) => (place % 5 ? '' : `Vraag ${place} lezen`)));
    expectRoom(items, ROOM);
    expect(left).toEqual([]);
  });

  test('of too many takes the settings and those changed last', async () => {
    const all = documents(9000, (place) => `Notitie ${Math.sin(place)} over het debat`);
    const settings: Entry = { fields: { theme: ['dark', stampAt(0, 'a1b2')] } };
    const { items, shared: packed, left } = await pack(new Map([...all, [SETTINGS_KEY, settings]]));
    expectRoom(items, ROOM);
    expect(packed.get(SETTINGS_KEY)).toEqual(settings);
    const taken = [...packed.keys()].filter((key) => key !== SETTINGS_KEY);
    expect(new Set(taken)).toEqual(new Set([...all.keys()].slice(-taken.length)));
    expect(left).toHaveLength(9000 - taken.length);
    expect(taken.length).toBeGreaterThan(700);
  });

  test('a change of one document changes one item', async () => {
    const all = documents(300, () => 'Lezen');
    const before = await pack(all);
    const [key, entry] = [...all][17]!;
    const note = ['Gelezen', stampAt(1.8e12, 'a1b2')] as const;
    const after = await pack(new Map([...all, [key, { fields: { ...entry.fields, note } }]]));
    const changed = Object.keys(after.items).filter((name) => after.items[name] !== before.items[name]);
    expect(changed).toHaveLength(1);
  });
});

describe('unpacking', () => {
  test('never rejects, and gives only what is whole', async () => {
    const items = fc.dictionary(fc.constantFrom('k1.0.0', 'k1.1.0', 'k2.0.0', 'other'), fc.anything());
    await fc.assert(
      fc.asyncProperty(items, async (some) => {
        expect(await unpack(some)).toEqual(new Map());
      }),
    );
  });

  test('leaves out what is damaged or unknown and takes the rest', async () => {
    const { items } = await pack(
      new Map<string, Entry>([
        ['kst-1-1', { fields: { note: ['goed', stampAt(1, 'aaaa')] } }],
        [
          'kst-1-2',
          {
            fields: {
              note: [{ not: 'a note' } as never, stampAt(1, 'aaaa')],
              tags: [['zorg'], 'gisteren'],
              colour: ['red', stampAt(1, 'aaaa')],
            },
            removed: 'ooit',
          },
        ],
        ['kst-1-3', { fields: 5 as never }],
      ]),
    );
    expect(await unpack({ ...items, 'k1.9.9': 'AAAA', 'k1.9.8': 7 })).toEqual(
      new Map([
        ['kst-1-1', { fields: { note: ['goed', stampAt(1, 'aaaa')] } }],
        ['kst-1-2', { fields: {} }],
      ]),
    );
  });
});
