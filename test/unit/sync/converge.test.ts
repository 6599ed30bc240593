import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCloud, createDevice, type Cloud } from './devices.ts';

const IDS = ['kst-30001-1', 'kst-30001-2', 'kst-30001-3'] as const;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Devices that each see a copy of what the browser's maker holds. A copy and the original come together one item at a
 * time, when it pleases them; of an item that two have written, one is lost.
 */
function createWorld(skews: readonly number[]) {
  const base = { now: Date.parse('2026-11-01T12:00:00Z') };
  const server: Record<string, unknown> = {};
  let names = 0;
  const devices = skews.map((skew) => {
    const copy: Cloud = createCloud();
    const clock = {
      get now() {
        return base.now + skew;
      },
      set now(now: number) {
        base.now = now - skew;
      },
    };
    const device = createDevice('', copy, clock);
    // Every time that it joins, a device has a new name.
    device.ports.newDevice = () => String((names += 1)).padStart(4, '0');
    const seen: Record<string, unknown> = {};
    return Object.assign(device, { copy, seen });
  });
  type Device = (typeof devices)[number];

  /** One item goes to the maker, or comes from there; in a conflict the one asked for wins. */
  function carry({ copy, seen }: Device, name: string, up: boolean): void {
    const [from, to] = up ? [copy.items, server] : [server, copy.items];
    if (name in from) to[name] = from[name];
    else Reflect.deleteProperty(to, name);
    seen[name] = server[name];
  }

  const namesOf = ({ copy }: Device) =>
    [...new Set([...Object.keys(copy.items), ...Object.keys(server)])].sort();

  /** All that is not carried yet, what was written here first. */
  function carryAll(device: Device): void {
    for (const name of namesOf(device)) carry(device, name, device.copy.items[name] !== device.seen[name]);
  }

  /** A round in which the browser stops taking writes after so many. */
  async function brokenRound({ ports, sync }: Device, after: number): Promise<void> {
    const { writeItems, removeItems } = ports;
    let left = after;
    const count = () => {
      if ((left -= 1) < 0) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    };
    ports.removeItems = async (names) => {
      for (const name of names) {
        count();
        await removeItems([name]);
      }
    };
    ports.writeItems = async (items) => {
      for (const [name, text] of Object.entries(items)) {
        count();
        await writeItems({ [name]: text });
      }
    };
    await sync().catch(() => {});
    Object.assign(ports, { writeItems, removeItems });
  }

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 8; turn++)
      for (const device of devices) {
        carryAll(device);
        await device.sync();
        carryAll(device);
      }
  }
  return { devices, carry, carryAll, namesOf, brokenRound, settle };
}

const step = fc.record({
  device: fc.nat(2),
  id: fc.constantFrom(...IDS),
  act: fc.constantFrom(
    'save',
    'note',
    'note',
    'add',
    'remove',
    'sync',
    'sync',
    'carry',
    'carry',
    'broken',
    'up',
    'down',
    'rejoin',
  ),
  number: fc.nat(5),
});
const skews = fc.array(fc.constantFrom(0, 0, -400 * DAY, -DAY, 3_000, DAY, 90 * DAY), {
  minLength: 2,
  maxLength: 3,
});

test('devices whose clocks differ, with rounds that break off and items that come when they like, end up the same, and no note is lost', async () => {
  await fc.assert(
    fc.asyncProperty(skews, fc.boolean(), fc.array(step, { maxLength: 40 }), async (skews, joined, steps) => {
      const { devices, carry, carryAll, namesOf, brokenRound, settle } = createWorld(skews);
      /** Words that were written, and words that were deleted by somebody who saw them. */
      const written = new Map<string, string>();
      const deleted = new Set<string>();
      let words = 0;
      const write = (id: string, text: string) => {
        const word = `<${(words += 1)}>`;
        written.set(word, id);
        return text ? `${text} ${word}` : word;
      };
      if (joined) {
        for (const id of IDS) devices[0]!.save(id, { note: write(id, '') });
        await settle();
      }
      for (const { device: place, id, act, number } of steps) {
        const device = devices[place % devices.length]!;
        const note = device.get(id)?.note ?? '';
        const gone = () => (note.match(/<\d+>/g) ?? []).forEach((word) => deleted.add(word));
        if (act === 'save' && !device.has(id)) device.save(id, { note: number > 2 ? write(id, '') : '' });
        if (act === 'add' && device.has(id)) device.write(id, { note: write(id, note) });
        if (act === 'note' && device.has(id)) {
          gone();
          device.write(id, { note: write(id, '') });
        }
        if (act === 'remove') {
          gone();
          device.remove(id);
        }
        if (act === 'sync') await device.sync();
        if (act === 'broken') await brokenRound(device, number % 3);
        if (act === 'rejoin') device.forget();
        if (act === 'carry') carryAll(device);
        const names = namesOf(device);
        if (names.length > 0 && (act === 'up' || act === 'down'))
          carry(device, names[number % names.length]!, act === 'up');
      }
      await settle();
      const [first, ...others] = devices;
      for (const other of others) expect(other.shown).toEqual(first!.shown);
      for (const [word, id] of written)
        if (!deleted.has(word)) expect(first!.get(id)?.note ?? 'no document').toContain(word);
      const before = devices.map(({ copy }) => ({ ...copy.items }));
      await settle();
      expect(devices.map(({ copy }) => copy.items)).toEqual(before);
    }),
    { numRuns: 300 },
  );
}, 60_000);
