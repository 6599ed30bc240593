/** A place in a text that moves on as sticky patterns match there. */
export interface Cursor {
  readonly text: string;
  position: number;
  /** Where the last reference that was read ends: words before it do not lead another. */
  free: number;
  /** Matches a sticky pattern at the position and moves behind it; null, without moving, when it does not match. */
  take(pattern: RegExp): RegExpExecArray | null;
}

export function createCursor(text: string, position = 0): Cursor {
  return {
    text,
    position,
    free: 0,
    take(pattern) {
      pattern.lastIndex = this.position;
      const match = pattern.exec(text);
      if (match) this.position = pattern.lastIndex;
      return match;
    },
  };
}
