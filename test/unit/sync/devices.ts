import { DEFAULT_SETTINGS } from '../../../lib/storage/settings-schema.ts';
import type { DocumentRecord } from '../../../lib/documents/types.ts';
import type { Present } from '../../../lib/storage/saved-documents.ts';
import type { SavedDocument, Settings } from '../../../lib/storage/types.ts';
import { ROOM } from '../../../lib/sync/pack.ts';
import { synchronise } from '../../../lib/sync/synchronise.ts';
import type { Memory, SyncPorts } from '../../../lib/sync/types.ts';
import { savedDocument } from '../../support/saved-document.ts';

/** The browser maker's side: the items that all devices of one reader see. */
export interface Cloud {
  items: Record<string, unknown>;
  writes: number;
}

export const RECORDS: Record<string, DocumentRecord> = {
  'kst-31066-1016': {
    id: 'kst-31066-1016',
    kind: 'kamerstuk',
    title: 'Brief over de hersteloperatie',
    date: '2022-04-20',
    dossier: '31066',
  },
};

/** A device with a reader on it; `clock` is shared, and goes on by a second with every look at it. */
export function createDevice(name: string, cloud: Cloud, clock: { now: number }, room = ROOM) {
  const saved = new Map<string, SavedDocument>();
  /** Records that cannot be read. */
  const damaged = new Set<string>();
  let memory: unknown;
  let settings: Settings = { ...DEFAULT_SETTINGS, sync: true };
  let records = RECORDS;
  const tick = () => new Date((clock.now += 1000)).toISOString();
  const read = (): Present => ({
    documents: structuredClone([...saved.values()]),
    ids: [...saved.keys(), ...damaged],
    memory: structuredClone(memory),
  });
  const ports: SyncPorts = {
    readItems: async () => structuredClone(cloud.items),
    async writeItems(items) {
      cloud.writes += 1;
      Object.assign(cloud.items, items);
      const sizes = Object.entries(cloud.items).map(
        ([key, item]) => key.length + JSON.stringify(item).length,
      );
      if (
        Math.max(...sizes) > 8192 ||
        sizes.reduce((sum, size) => sum + size) > 102_400 ||
        sizes.length > 512
      )
        throw new Error('QUOTA_BYTES quota exceeded');
    },
    async removeItems(names) {
      for (const item of names) Reflect.deleteProperty(cloud.items, item);
    },
    listSaved: async () => read(),
    async reconcileSaved(change) {
      const outcome = change(read());
      for (const document of outcome.put) saved.set(document.id, document);
      for (const id of outcome.remove) saved.delete(id);
      memory = outcome.memory;
    },
    readSettings: async () => settings,
    async changeSettings(change) {
      settings = change(settings);
    },
    lookUp: async (ids) => ids.map((id) => records[id]),
    now: () => (clock.now += 1000),
    newDevice: () => name,
  };
  return {
    ports,
    damaged,
    get settings() {
      return settings;
    },
    get memory() {
      return memory;
    },
    set: (patch: Partial<Settings>) => void (settings = { ...settings, ...patch }),
    /** Saves a document, or puts it back. */
    save(id: string, fields: Partial<SavedDocument> = {}) {
      const now = tick();
      saved.set(id, savedDocument({ id, savedAt: now, changedAt: now, ...fields }));
    },
    write(id: string, patch: Partial<Pick<SavedDocument, 'note' | 'tags'>>) {
      const document = saved.get(id);
      if (document) saved.set(id, { ...document, ...patch, changedAt: tick() });
    },
    remove: (id: string) => saved.delete(id),
    has: (id: string) => saved.has(id),
    get: (id: string) => saved.get(id),
    /** Id, tags and note of every document, by id. */
    get shown() {
      return [...saved.values()].map(({ id, tags, note }) => [id, tags, note]).sort();
    },
    useRecords: (next: typeof records) => void (records = next),
    /** Switches synchronising off and on again. */
    forget: () => void (memory &&= { device: (memory as Memory).device }),
    sync: (off = new AbortController().signal) => synchronise(ports, off, room),
  };
}

export const createCloud = (): Cloud => ({ items: {}, writes: 0 });
