import { readAddressee, readAsker, readDate, readRespondent } from './people.ts';
import { SAME_FRACTION, takeAnswerHead, takeFraction, takeQuestionHead } from './heads.ts';
import type { Asker } from './types.ts';

/** One paragraph of a paper, from whatever source: a web page, a file. */
export interface Paragraph {
  text: string;
  /** What the markup itself says it is. */
  role?: 'question' | 'answer';
  heading?: boolean;
}

/** A question with its answer, as the paragraphs they take up. */
export interface ReadExchange {
  ordinal: number;
  numbers?: string[];
  asker: Asker;
  respondent?: string;
  date?: string;
  /** Indexes of the paragraphs, ascending; null when it is not in the text. */
  question: number[] | null;
  answer: number[] | null;
}

/**
 * Finds the questions and answers in a paper. Two forms: numbered questions ("Vraag 1 … Antwoord 1 …"), and
 * fractions whose questions are followed by the answer ("De leden van de D66-fractie …"), as in a written
 * consultation. A text that begins in the middle of an answer gives that rest as an exchange without a question.
 */
export function readExchanges(paragraphs: readonly Paragraph[]): ReadExchange[] {
  const numbered = readNumbered(paragraphs);
  return numbered.length > 0 ? numbered : readFractionBlocks(paragraphs);
}

interface Answer {
  numbers: string[];
  paragraphs: number[];
}

function readNumbered(paragraphs: readonly Paragraph[]): ReadExchange[] {
  const questions: { number: string; paragraphs: number[] }[] = [];
  /** By each number they answer; of two answers to one question the first counts. */
  const answers = new Map<string, Answer>();
  let open: number[] | undefined;
  let postponed = false;
  let lead = paragraphs.length;
  for (const [index, { text, role }] of paragraphs.entries()) {
    const question = takeQuestionHead(text);
    const answer =
      takeAnswerHead(text) ?? (role === 'answer' && /^Antwoord\b/.test(text) ? { numbers: [] } : undefined);
    if (question) {
      lead = Math.min(lead, index);
      open = [index];
      for (const number of question.numbers) questions.push({ number, paragraphs: open });
    } else if (answer && questions.length > 0) {
      open = [index];
      const numbers = answer.numbers.length > 0 ? answer.numbers : unanswered(questions, answers);
      for (const number of numbers) {
        if (!answers.has(number)) answers.set(number, { numbers, paragraphs: open });
      }
    } else if (/^(?:Mededeling|Toelichting:)/.test(text)) {
      postponed ||= text.startsWith('Mededeling');
      open = undefined;
    } else open?.push(index);
  }
  if (answers.size === 0 && !postponed) return [];
  const people = readPeople(paragraphs.slice(0, lead));
  return questions.map(({ number, paragraphs: question }, index) => {
    const answer = answers.get(number);
    const numbers = answer?.numbers ?? [number];
    return { ordinal: index + 1, numbers, ...people, question, answer: answer?.paragraphs ?? null };
  });
}

function unanswered(
  questions: readonly { number: string }[],
  answers: ReadonlyMap<string, Answer>,
): string[] {
  return questions.map(({ number }) => number).filter((number) => !answers.has(number));
}

function readPeople(lead: readonly Paragraph[]): { asker: Asker; respondent?: string; date?: string } {
  const text = lead.map((paragraph) => paragraph.text).join('\n');
  const respondent = readRespondent(text);
  const date = readDate(text);
  return { asker: readAsker(text), ...(respondent && { respondent }), ...(date && { date }) };
}

function readFractionBlocks(paragraphs: readonly Paragraph[]): ReadExchange[] {
  const blocks: { asker: Asker; question: number[] | null; answer: number[] }[] = [];
  let current: (typeof blocks)[number] | undefined;
  const begin = (asker: Asker, question: number[] | null) => {
    current = { asker, question, answer: [] };
    blocks.push(current);
  };
  const first = paragraphs.find(({ heading }) => !heading);
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, heading } = paragraph;
    if (paragraph === first && /^\s*[a-zà-ÿ]/.test(text)) begin({}, null);
    const fraction = takeFraction(text);
    if (heading) current = undefined;
    else if (fraction) {
      const continued =
        current?.question && current.answer.length === 0 && current.asker.fraction === fraction;
      if (continued) current!.question!.push(index);
      else begin({ fraction }, [index]);
    } else if (current?.question && SAME_FRACTION.test(text)) {
      if (current.answer.length === 0) current.question.push(index);
      else begin(current.asker, [index]);
    } else current?.answer.push(index);
  }
  // Questions in a row without answers belong to a paper that answers elsewhere.
  const answered = blocks.filter(({ answer }) => answer.length > 0);
  const asked = answered.some(({ question }) => question);
  if (!asked) return [];
  return answered.map((block, index) => {
    const question = block.question?.map((at) => paragraphs[at]!.text).join(' ') ?? '';
    const respondent = readAddressee(question);
    return { ordinal: index + 1, ...block, ...(respondent && { respondent }) };
  });
}
