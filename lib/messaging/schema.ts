/** A message whose data is not what the protocol says, or larger than it may be. */
class CallError extends Error {}

/** @throws CallError when a value is not as it must be */
export type Check = (value: unknown) => void;

function need(holds: boolean, what: string): void {
  if (!holds) throw new CallError(`Expected ${what}`);
}

function objectOf(value: unknown): Record<string, unknown> {
  need(typeof value === 'object' && value !== null && !Array.isArray(value), 'an object');
  return value as Record<string, unknown>;
}

/** A text of at most so many UTF-16 characters. */
export const text =
  (most: number): Check =>
  (value) =>
    need(typeof value === 'string' && value.length <= most, `a text of at most ${most} characters`);

/** A whole number. */
export const whole =
  (most = Number.MAX_SAFE_INTEGER, least = 0): Check =>
  (value) =>
    need(
      Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
      `a number of at most ${most}`,
    );

export const oneOf =
  (...known: readonly unknown[]): Check =>
  (value) =>
    need(known.includes(value), 'one of a few words');

export const flag = oneOf(true, false);

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

export const list =
  (check: Check, most: number): Check =>
  (value) => {
    need(Array.isArray(value) && value.length <= most, `a list of at most ${most}`);
    (value as unknown[]).forEach((one) => check(one));
  };

/** An object with at least these fields. */
export const record =
  <T>(fields: Record<keyof T & string, Check>): Check =>
  (value) => {
    const given = objectOf(value);
    for (const [name, check] of Object.entries<Check>(fields)) check(given[name]);
  };

/** An object of the kind that `choose` names by one of its fields. */
export const variant =
  (choose: (value: Record<string, unknown>) => Check | undefined): Check =>
  (value) => {
    const check = choose(objectOf(value));
    need(check !== undefined, 'an object of a kind that is known');
    check!(value);
  };
