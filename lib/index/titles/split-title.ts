const PART = / ?[\p{L}\p{M}]+| ?\d+| ?[^\p{L}\p{M}\d\s]+|\s/gu;

/** A title in words, numbers and marks, each with the space before it; joined they are the title. */
export function splitTitle(title: string): string[] {
  return title.match(PART) ?? [];
}
