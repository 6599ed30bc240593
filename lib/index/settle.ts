import { IndexError } from './types.ts';

/** What was read, or why it could not be. */
export async function settle<T>(reading: Promise<T>): Promise<T | IndexError> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof IndexError) return error;
    throw error;
  }
}
