import type { Exchange } from '../../exchanges/types.ts';
import { lastWhere } from '../binary-search.ts';
import { unzigzag } from '../bytes.ts';
import type { ByteReader } from '../bytes.ts';
import { defined } from '../defined.ts';
import { readWords } from '../columns/word-column.ts';

/** What is known of an exchange, a bit each. */
export const STATE = { excerpt: 1, question: 2, answer: 4, texts: 8, numbered: 16 } as const;

/** Who asked and who answered: few different texts make them up. */
export const PEOPLE = ['fraction', 'member', 'committee', 'respondent'] as const;

/** An exchange's facts, and what is known of its texts. */
export interface ExchangeFacts extends Pick<
  Exchange,
  'ordinal' | 'numbers' | 'asker' | 'respondent' | 'date' | 'text'
> {
  /** Whether it has a question and an answer. */
  question: boolean;
  answer: boolean;
  /** The block of texts that they are in; undefined when the index has no room for them. */
  block: number | undefined;
}

export interface ExchangeShard {
  count: number;
  blocks: number;
  at(place: number): ExchangeFacts;
  /** Places of the exchanges whose texts are in a block, in their order there. */
  inBlock(block: number): number[];
}

export function readExchanges(reader: ByteReader): ExchangeShard {
  const count = reader.uint();
  const ordinals = reader.uints(count);
  let before = 0;
  for (let place = 0; place < count; place++) ordinals[place] = before += unzigzag(ordinals[place]!) + 1;
  const states = reader.uints(count);
  const numbers = readWords(reader, count);
  const date = readWords(reader, count);
  const [fraction, member, committee, respondent] = PEOPLE.map(() => readWords(reader, count));
  const blocks = reader.uints(reader.uint());
  blocks.forEach((gap, block) => (blocks[block] = (blocks[block - 1] ?? 0) + gap));
  const has = (place: number, state: number) => (states[place]! & state) !== 0;

  return {
    count,
    blocks: blocks.length,
    at(place) {
      const ordinal = ordinals[place]!;
      const listed = numbers.at(place);
      const asker = {
        fraction: fraction!.at(place),
        member: member!.at(place),
        committee: committee!.at(place),
      };
      return {
        ordinal,
        ...defined({
          numbers: has(place, STATE.numbered)
            ? [String(ordinal)]
            : listed === undefined
              ? undefined
              : (JSON.parse(listed) as string[]),
        }),
        asker: defined(asker),
        ...defined({ respondent: respondent!.at(place), date: date.at(place) }),
        text: has(place, STATE.excerpt) ? 'excerpt' : 'summary',
        question: has(place, STATE.question),
        answer: has(place, STATE.answer),
        block: has(place, STATE.texts)
          ? lastWhere(blocks.length, (block) => blocks[block]! <= place)
          : undefined,
      };
    },
    inBlock(block) {
      const places = Array.from({ length: (blocks[block + 1] ?? count) - blocks[block]! });
      return places.map((_, index) => blocks[block]! + index).filter((place) => has(place, STATE.texts));
    },
  };
}
