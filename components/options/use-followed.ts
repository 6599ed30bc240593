import { useEffect, useState } from 'preact/hooks';

/** A value that a part of the page shows: only that is drawn anew when it changes, and not the list of thousands. */
export interface Followed<T> {
  get: () => T;
  set: (value: T) => void;
  /** Calls back with every new value; the result stops that. */
  follow: (callback: (value: T) => void) => () => void;
}

export function createFollowed<T>(value: T): Followed<T> {
  const followers = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      followers.forEach((follower) => follower(next));
    },
    follow(callback) {
      followers.add(callback);
      return () => void followers.delete(callback);
    },
  };
}

/** The value as it is now. */
export function useFollowed<T>(followed: Followed<T>): T {
  const [value, setValue] = useState(followed.get);
  useEffect(() => followed.follow((next) => setValue(() => next)), [followed]);
  return value;
}
