/** Bytes of files kept in memory at most; what is made of them takes about twice as many beside them. */
const CAPACITY = 1_500_000;

/** What was made of a file, and how many bytes the file has. */
export interface Opened<T> {
  value: T;
  bytes: number;
}

export interface FileCache {
  /**
   * What `open` makes of a file. The most recently used stay in memory; one that could not be opened is opened
   * anew the next time.
   *
   * @param open Always the same function for the same file.
   */
  get<T>(file: string, open: () => Promise<Opened<T>>): Promise<T>;
}

export function createFileCache(): FileCache {
  const files = new Map<string, { value: Promise<unknown>; bytes: number }>();
  let total = 0;

  const forget = (file: string) => {
    total -= files.get(file)?.bytes ?? 0;
    files.delete(file);
  };

  const add = <T>(file: string, open: () => Promise<Opened<T>>): Promise<T> => {
    const entry = { value: keep(), bytes: 0 };
    files.set(file, entry);
    return entry.value;

    async function keep(): Promise<T> {
      try {
        const { value, bytes } = await open();
        if (files.get(file) === entry) total += entry.bytes = bytes;
        for (const oldest of files.keys()) {
          if (total <= CAPACITY || oldest === file) break;
          forget(oldest);
        }
        return value;
      } catch (error) {
        if (files.get(file) === entry) forget(file);
        throw error;
      }
    }
  };

  return {
    get<T>(file: string, open: () => Promise<Opened<T>>): Promise<T> {
      const known = files.get(file);
      if (!known) return add(file, open);
      files.delete(file);
      files.set(file, known);
      return known.value as Promise<T>;
    },
  };
}
