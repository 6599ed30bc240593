import { arrivalsIn, isNameless } from './documents.ts';
import { includes, isAlive, mergeShared } from './merge.ts';
import { isOurs, pack, ROOM, unpack, type Packed } from './pack.ts';
import { reconcile } from './reconcile.ts';
import { applySettings, joinSettings, recordSettings, SETTINGS_KEY, takeOver } from './settings.ts';
import type { Entry, Memory, Shared, SyncPorts } from './types.ts';

/**
 * One round: takes in what the other devices changed and hands out what changed here. It writes to the browser's sync
 * only when that lacks something, so that two devices come to rest.
 *
 * @param off aborted when the reader switches synchronising off: from then on nothing is written
 * @returns whether there was room for less than all, and how many saved documents the other devices do not get whole
 * for that: what does not fit may be the removal of one, too
 * @throws the signal's reason once it is aborted, and what the ports reject with
 */
export async function synchronise(
  ports: SyncPorts,
  off: AbortSignal,
  room = ROOM,
): Promise<{ full: boolean; left: number }> {
  const items = await ports.readItems();
  const remote = await unpack(items);
  const { documents, ids, ...present } = await ports.listSaved();
  const memory = present.memory as Memory | undefined;
  const now = ports.now();
  const device = memory?.device ?? ports.newDevice();

  const settings = await shareSettings(ports, off, memory?.shared, remote, now, device);
  const wanted = [...arrivalsIn(remote, new Set(ids)), ...documents.filter(isNameless).map(({ id }) => id)];
  const found = wanted.length > 0 ? await ports.lookUp(wanted) : [];
  const records = new Map(wanted.map((id, place) => [id, found[place]]));

  let shared: Shared = remote;
  await ports.reconcileSaved((present) => {
    off.throwIfAborted();
    const change = reconcile(present, { remote, settings, records, now, device });
    shared = change.memory.shared;
    return change;
  });

  const packed = await pack(shared, room);
  if (!includes(remote, packed.shared)) await write(ports, off, items, packed);
  const left = packed.left.filter((key) => key !== SETTINGS_KEY && isAlive(shared.get(key)!));
  return { full: packed.left.length > 0, left: left.length };
}

/** Takes over what the other devices set, and gives the settings' entry with what both sides changed. */
async function shareSettings(
  ports: SyncPorts,
  off: AbortSignal,
  known: Shared | undefined,
  remote: Shared,
  now: number,
  device: string,
): Promise<Entry> {
  const before = await ports.readSettings();
  const others = remote.get(SETTINGS_KEY);
  const own = known ? before : joinSettings(before, others);
  const recorded = recordSettings(known ? known.get(SETTINGS_KEY) : others, own, now, device);
  const entry = mergeShared(new Map([[SETTINGS_KEY, recorded]]), remote).get(SETTINGS_KEY)!;
  const after = applySettings(own, entry);
  if (JSON.stringify(after) !== JSON.stringify(before)) {
    off.throwIfAborted();
    await ports.changeSettings((current) => (current.sync ? takeOver(current, before, after) : current));
  }
  return entry;
}

/** Removes first: at no time is there more than the browser has room for, and all of it is known here. */
async function write(
  ports: SyncPorts,
  off: AbortSignal,
  before: Readonly<Record<string, unknown>>,
  { items }: Packed,
): Promise<void> {
  const gone = Object.keys(before).filter((name) => isOurs(name) && !Object.hasOwn(items, name));
  off.throwIfAborted();
  if (gone.length > 0) await ports.removeItems(gone);
  const changed = Object.entries(items).filter(([name, text]) => before[name] !== text);
  off.throwIfAborted();
  await ports.writeItems(Object.fromEntries(changed));
}
