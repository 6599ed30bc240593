import type { Paragraph, ReadExchange } from './read.ts';

/** An exchange in the words of the text it was read from. */
export interface QuotedExchange extends Omit<ReadExchange, 'question' | 'answer'> {
  question: string | null;
  answer: string | null;
  /** Indexes of the paragraphs it takes up, the question's first. Never empty. */
  paragraphs: number[];
}

/** The head of a question or answer, which is shown in another way. */
const HEAD =
  /^(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op)?(?: vra(?:ag|gen))? \d+(?:(?:,| en| t\/m)? \d+)*[:.]?\s*/;

/** Puts the words of its paragraphs to an exchange. */
export function quoteExchange(
  { question, answer, ...rest }: ReadExchange,
  paragraphs: readonly Paragraph[],
): QuotedExchange {
  const wordsOf = (indexes: readonly number[]) =>
    indexes
      .map((index) => paragraphs[index]!.text)
      .join('\n')
      .replace(HEAD, '');
  return {
    ...rest,
    question: question && wordsOf(question),
    // The rest of an answer begins in the middle of a sentence.
    answer: answer && `${question ? '' : '… '}${wordsOf(answer)}`,
    paragraphs: [...(question ?? []), ...(answer ?? [])],
  };
}
