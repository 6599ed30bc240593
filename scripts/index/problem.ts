/** What is wrong with one place of a source; the rest of the source still counts. */
export interface Problem {
  file: string;
  /** 1-based. */
  line: number;
  message: string;
}

export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
