/** A file that cannot be read; its message says why, in one line that follows the file's name. */
export class ReadError extends Error {}

/** What is wrong with a file that is read all the same. */
export type Tell = (problem: string) => void;
