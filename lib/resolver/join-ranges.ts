import type { TextToRead } from '../references/extract-texts.ts';
import type { PlacedReference } from '../references/surroundings/surroundings.ts';

/**
 * Joins references that share a place, as those of a range do ("nrs. 3-5": 4 has no words of its own): one reference
 * to all of them, from the first word to the last, as a page has one card for a place. Where the index knows none of
 * those without words of their own, they are left out instead, and the printed ones keep their own places.
 * @param references in the order of the texts
 */
export function joinRanges(
  references: readonly PlacedReference[],
  texts: readonly TextToRead[],
  isKnown: (target: string) => boolean,
): PlacedReference[] {
  return groupsOf(references).flatMap((group) => {
    const [first, ...others] = group;
    if (!first || others.length === 0) return group;
    const apart = withoutOverlaps(group);
    const hidden = group.filter((one) => !apart.includes(one));
    if (!hidden.some(({ targets }) => targets.some(isKnown))) return apart;
    const end = Math.max(...group.map((one) => one.end));
    const { pages: _pages, ...rest } = first;
    const raw = texts[first.text]!.text.slice(first.start, end);
    return [{ ...rest, end, raw, targets: [...new Set(group.flatMap(({ targets }) => targets))] }];
  });
}

/** References in runs of those that overlap. */
function groupsOf(references: readonly PlacedReference[]): PlacedReference[][] {
  const groups: PlacedReference[][] = [];
  let last: { text: number; end: number } | undefined;
  for (const reference of references) {
    if (last?.text === reference.text && reference.start < last.end) {
      groups.at(-1)!.push(reference);
      last.end = Math.max(last.end, reference.end);
    } else {
      groups.push([reference]);
      last = { text: reference.text, end: reference.end };
    }
  }
  return groups;
}

/** Those that stand apart: of two that overlap the first. */
function withoutOverlaps(group: readonly PlacedReference[]): PlacedReference[] {
  let end = 0;
  return group.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
