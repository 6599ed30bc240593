/** An answer takes milliseconds, a cold start some tens; after this who was asked is taken for gone. */
export const PATIENCE = 3_000;

/** The answer, if it comes in so many milliseconds. @throws Error when it does not, and what the answer rejects with */
export function withPatience<T>(answer: Promise<T>, patience: number): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(() => reject(new Error('No answer in time')), patience);
  answer.then(resolve, reject).finally(() => clearTimeout(timer));
  return promise;
}
