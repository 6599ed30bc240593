import type { Exchange } from '../../exchanges/types.ts';
import { createByteWriter, zigzag } from '../bytes.ts';
import type { Bytes } from '../bytes.ts';
import { writeWords } from '../columns/word-column.ts';
import { PEOPLE, STATE } from './exchange-shard.ts';

/**
 * Writes the facts of a shard's exchanges, in order.
 *
 * @param blocks Where each block of texts begins: places among these exchanges.
 * @param hasTexts Whether a block holds an exchange's texts.
 */
export function writeExchanges(
  exchanges: readonly Exchange[],
  blocks: readonly number[],
  hasTexts: (exchange: Exchange) => boolean,
): Bytes {
  const writer = createByteWriter();
  writer.uint(exchanges.length);
  exchanges.forEach(({ ordinal }, place) =>
    writer.uint(zigzag(ordinal - (exchanges[place - 1]?.ordinal ?? 0) - 1)),
  );
  for (const exchange of exchanges) {
    const { text, question, answer } = exchange;
    writer.uint(
      (text === 'excerpt' ? STATE.excerpt : 0) |
        (question === null ? 0 : STATE.question) |
        (answer === null ? 0 : STATE.answer) |
        (hasTexts(exchange) ? STATE.texts : 0) |
        (isNumbered(exchange) ? STATE.numbered : 0),
    );
  }
  const numbers = (exchange: Exchange) => (isNumbered(exchange) ? undefined : exchange.numbers);
  writeWords(
    writer,
    exchanges.map(numbers).map((list) => list && JSON.stringify(list)),
  );
  writeWords(
    writer,
    exchanges.map(({ date }) => date),
  );
  for (const name of PEOPLE) {
    writeWords(
      writer,
      exchanges.map(({ asker, respondent }) => ({ ...asker, respondent })[name]),
    );
  }
  writer.uint(blocks.length);
  blocks.forEach((start, block) => writer.uint(start - (blocks[block - 1] ?? 0)));
  return writer.finish();
}

/** Most exchanges are numbered as they are counted. */
const isNumbered = ({ numbers, ordinal }: Exchange) =>
  numbers?.length === 1 && numbers[0] === String(ordinal);
