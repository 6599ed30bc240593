import type { Exchange } from '../../exchanges/types.ts';
import { createByteReader } from '../bytes.ts';
import type { Bytes, ByteWriter } from '../bytes.ts';
import { compress, decompress } from '../compress.ts';

/** An exchange's question and answer; null where it has none. */
export type Texts = Pick<Exchange, 'question' | 'answer'>;

/** Bytes of a block before it is compressed: one that goes beyond them is the last. */
const BLOCK_BYTES = 64 * 1024;

/** Divides exchanges whose texts are kept over blocks; where each begins, among all. */
export function blockStarts(
  exchanges: readonly Exchange[],
  isKept: (exchange: Exchange) => boolean,
): number[] {
  const starts: number[] = [];
  let room = 0;
  exchanges.forEach((exchange, place) => {
    if (!isKept(exchange)) return;
    if (room <= 0) {
      starts.push(place);
      room = BLOCK_BYTES;
    }
    room -= textLength(exchange);
  });
  return starts;
}

/** Characters in an exchange's texts. */
export function textLength({ question, answer }: Texts): number {
  return (question?.length ?? 0) + (answer?.length ?? 0);
}

/**
 * @param writer One for all blocks, in use until the block is packed: memory of its own for each would have a large heap
 *   collected often.
 */
export function writeTexts(texts: readonly Texts[], writer: ByteWriter): Promise<Bytes> {
  for (const { question, answer } of texts) {
    if (question !== null) writer.text(question);
    if (answer !== null) writer.text(answer);
  }
  return compress(writer.lend());
}

/** @param has For each exchange of the block whether it has a question and an answer. */
export async function readTexts(
  body: Bytes,
  has: readonly { question: boolean; answer: boolean }[],
): Promise<Texts[]> {
  const reader = createByteReader(await decompress(body));
  const texts = has.map(({ question, answer }) => ({
    question: question ? reader.text() : null,
    answer: answer ? reader.text() : null,
  }));
  if (!reader.isAtEnd()) throw new RangeError('The block has more texts than its exchanges');
  return texts;
}
