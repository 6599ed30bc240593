import { lastWhere } from '../binary-search.ts';
import type { ByteReader, ByteWriter } from '../bytes.ts';
import { joinId, splitId } from '../id-order.ts';

/** Ids in the index's order, found and made one at a time. */
export interface IdColumn {
  /** Place of an id; −1 when it is not there. */
  find(id: string): number;
  at(place: number): string;
}

/** @param ids In the index's order, each once. */
export function writeIds(writer: ByteWriter, ids: readonly string[]): void {
  const series = [...Map.groupBy(ids.map(splitId), (id) => id.series)];
  writer.uint(series.length);
  let before = '';
  for (const [name, own] of series) {
    const shared = sharedLength(before, name);
    writer.uint(shared);
    writer.text(name.slice(shared));
    writer.uint(own.length);
    before = name;
  }
  for (const [, own] of series) {
    own.forEach(({ number }, place) => writer.uint(number - (own[place - 1]?.number ?? -1)));
  }
}

/** @throws RangeError when these are not `count` ids. */
export function readIds(reader: ByteReader, count: number): IdColumn {
  const names: string[] = [];
  const starts: number[] = [];
  let total = 0;
  for (let left = reader.uint(); left > 0; left--) {
    const shared = reader.uint();
    names.push((names.at(-1) ?? '').slice(0, shared) + reader.text());
    starts.push(total);
    total += reader.uint();
  }
  if (total !== count) throw new RangeError('The series do not add up');
  const numbers = Int32Array.from(reader.uints(count));
  const endOf = (series: number) => starts[series + 1] ?? count;
  names.forEach((_, series) => {
    let number = -1;
    for (let place = starts[series]!; place < endOf(series); place++)
      numbers[place] = number += numbers[place]!;
  });

  return {
    find(id) {
      const { series: name, number } = splitId(id);
      const series = lastWhere(names.length, (place) => names[place]! <= name);
      if (series < 0 || names[series] !== name) return -1;
      const start = starts[series]!;
      const place = start + lastWhere(endOf(series) - start, (offset) => numbers[start + offset]! <= number);
      return place >= start && numbers[place] === number ? place : -1;
    },
    at(place) {
      const series = lastWhere(names.length, (series) => starts[series]! <= place);
      return joinId({ series: names[series]!, number: numbers[place]! });
    },
  };
}

/** Length of what two texts begin with; never half of a character. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return /[\uD800-\uDBFF]/.test(a[length - 1] ?? '') ? length - 1 : length;
}
