/** What an error says of itself, also where what was thrown is no error. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
