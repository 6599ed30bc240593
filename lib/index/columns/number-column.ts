import { unzigzag, zigzag } from '../bytes.ts';
import type { ByteReader, ByteWriter } from '../bytes.ts';

/** Letters of the Tweede Kamer's numbers: "2022D06725" is a document's, "2022Z03223" a case's. */
type Letter = 'D' | 'Z';

/**
 * Writes a number of the Tweede Kamer, or none, for each place: the steps of its year, then what follows the letter.
 *
 * @throws RangeError when a text is no such number.
 */
export function writeNumbers(
  writer: ByteWriter,
  letter: Letter,
  numbers: readonly (string | undefined)[],
): void {
  const parts = numbers.map((number) => (number === undefined ? undefined : split(number, letter)));
  let before = 0;
  for (const part of parts) {
    writer.uint(part ? 1 + zigzag(part.year - before) : 0);
    if (part) before = part.year;
  }
  for (const part of parts) if (part) writer.uint(part.serial);
}

/** @returns The number at a place, or undefined. */
export function readNumbers(
  reader: ByteReader,
  letter: Letter,
  count: number,
): (place: number) => string | undefined {
  const years = reader.uints(count);
  const serials = new Uint32Array(count);
  let before = 0;
  for (let place = 0; place < count; place++) {
    const step = years[place]!;
    if (step === 0) continue;
    years[place] = before += unzigzag(step - 1);
    serials[place] = reader.uint();
  }
  return (place) =>
    !years[place] ? undefined : `${years[place]}${letter}${String(serials[place]).padStart(5, '0')}`;
}

function split(number: string, letter: Letter) {
  const parts = /^([1-9]\d{3})([DZ])(\d{5})$/.exec(number);
  if (parts?.[2] !== letter) throw new RangeError(`"${number}" is no number like 2022${letter}06725`);
  return { year: Number(parts[1]), serial: Number(parts[3]) };
}
