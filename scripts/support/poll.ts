/**
 * Asks again and again until there is an answer.
 * @param what named in the error: "the card".
 * @param timeout milliseconds after which it gives up: a net for what never comes, and no measure of how fast it comes.
 * @throws Error when `probe` still gave nothing (undefined, null or false) at the end.
 */
export async function poll<Answer>(
  what: string,
  probe: () => Promise<Answer>,
  timeout = 40_000,
): Promise<NonNullable<Exclude<Answer, false>>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer as NonNullable<Exclude<Answer, false>>;
    }
    if (Date.now() > end) throw new Error(`${what} did not come within ${String(timeout / 1000)} s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
