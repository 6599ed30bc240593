/** Which documents are selected, and the one from which a range goes on. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor?: string;
}

export const NO_SELECTION: Selection = { ids: new Set() };

/** Selects one, or takes it out; a range goes on from it. */
export function selectOne({ ids }: Selection, id: string, on: boolean): Selection {
  return { ids: withAll(ids, [id], on), anchor: id };
}

/**
 * Selects, or takes out, everything from the anchor to `id` in the order of `found`; as {@link selectOne} when the
 * anchor is not among them. The anchor stays.
 */
export function selectTo(
  selection: Selection,
  found: readonly { id: string }[],
  id: string,
  on: boolean,
): Selection {
  const from = found.findIndex((document) => document.id === selection.anchor);
  const to = found.findIndex((document) => document.id === id);
  if (from < 0 || to < 0) return selectOne(selection, id, on);
  const range = found.slice(Math.min(from, to), Math.max(from, to) + 1).map((document) => document.id);
  return { ...selection, ids: withAll(selection.ids, range, on) };
}

/** Selects, or takes out, several at once. */
export function selectAll(selection: Selection, ids: readonly string[], on: boolean): Selection {
  return { ...selection, ids: withAll(selection.ids, ids, on) };
}

function withAll(before: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) {
    if (on) after.add(id);
    else after.delete(id);
  }
  return after;
}
