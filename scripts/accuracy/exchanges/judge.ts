import type { PrintedExchange } from '../../exchanges/paper-exchanges.ts';
import type { ExchangeLabel } from './label.ts';

/** What became of a label, or of an exchange that has none. */
export interface PairVerdict {
  form: string;
  /** The label's place among its paper's, from 1; 0 for an exchange without a label. */
  label: number;
  outcome: 'right' | 'wrong' | 'missed' | 'extra';
  /** What is not as labelled: "question", "answer", "numbers", "asker". */
  differs: string[];
  /** Targets cited in it: labelled and found, only labelled, only found. */
  cited: { right: string[]; missed: string[]; extra: string[] };
}

type WordsAt = (span: [number, number]) => string;

/** Letters at either end that must agree; marks, hyphens and spaces do not count. */
const ENDS = 20;

/**
 * Judges the exchanges of one paper. An exchange belongs to the label whose question begins alike (of an answer
 * without a question: whose answer does); it is right when both ends of both texts, the numbers and who asked agree.
 * @param wordsAt the words of a label's span
 */
export function judgeExchanges(
  labels: readonly ExchangeLabel[],
  found: readonly PrintedExchange[],
  wordsAt: WordsAt,
): PairVerdict[] {
  const left = new Set(found);
  const form = labels[0]?.form ?? '';
  const verdicts = labels.map((label, index): PairVerdict => {
    const candidates = [...left].filter((exchange) => isOf(exchange, label, wordsAt));
    const match =
      candidates.find((exchange) => differences(exchange, label, wordsAt).length === 0) ?? candidates[0];
    if (!match) {
      const missed = (label.cites ?? []).map(citeKey);
      return {
        form: label.form,
        label: index + 1,
        outcome: 'missed',
        differs: [],
        cited: { right: [], missed, extra: [] },
      };
    }
    left.delete(match);
    const differs = differences(match, label, wordsAt);
    const outcome = differs.length === 0 ? 'right' : 'wrong';
    return { form: label.form, label: index + 1, outcome, differs, cited: judgeCited(match, label) };
  });
  const extras = [...left].map((): PairVerdict => ({
    form,
    label: 0,
    outcome: 'extra',
    differs: [],
    cited: { right: [], missed: [], extra: [] },
  }));
  return [...verdicts, ...extras];
}

function isOf(exchange: PrintedExchange, label: ExchangeLabel, wordsAt: WordsAt): boolean {
  const [span, words] = label.question
    ? [label.question, exchange.question]
    : [label.answer, exchange.answer];
  if (!label.question && exchange.question !== null) return false;
  const wanted = span && lettersOf(wordsAt(span)).slice(0, ENDS);
  const isAlike = wanted !== null && words !== null && lettersOf(words).startsWith(wanted);
  // Questions that are asked together have the same text: their place in the group tells them apart.
  return (
    isAlike &&
    (!label.numbers ||
      !exchange.numbers ||
      label.numbers.some((number) => exchange.numbers!.includes(number)))
  );
}

function differences(exchange: PrintedExchange, label: ExchangeLabel, wordsAt: WordsAt): string[] {
  const isSame = (span: [number, number] | null, words: string | null) =>
    span === null || words === null ? span === words : haveSameEnds(wordsAt(span), words);
  return [
    ...(isSame(label.question, exchange.question) ? [] : ['question']),
    ...(isSame(label.answer, exchange.answer) ? [] : ['answer']),
    ...(label.numbers && label.numbers.join() !== exchange.numbers?.join() ? ['numbers'] : []),
    ...(label.asker && askerKey(label.asker) !== askerKey(exchange.asker) ? ['asker'] : []),
  ];
}

function haveSameEnds(labelled: string, found: string): boolean {
  const [a, b] = [lettersOf(labelled), lettersOf(found)];
  return a.slice(0, ENDS) === b.slice(0, ENDS) && a.slice(-ENDS) === b.slice(-ENDS);
}

/** Letters alone, small: what no layout changes. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/\P{L}/gu, '');
}

function askerKey({ fraction, member, committee }: PrintedExchange['asker']): string {
  return [fraction, member, committee].map((name) => name?.toLowerCase() ?? '').join('/');
}

function judgeCited(exchange: PrintedExchange, label: ExchangeLabel): PairVerdict['cited'] {
  const labelled = label.cites ?? [];
  const wanted = new Set(labelled.map(citeKey));
  const hasNumbers = labelled.some(({ note }) => note !== undefined);
  // Where nobody labelled reports, a report that is found is neither right nor wrong.
  const counts = (target: string) =>
    !target.startsWith('report:') || [...wanted].some((key) => key.includes(' report:'));
  const given = new Set(
    exchange.references
      .filter(({ targets }) => counts(targets[0]!))
      .map(({ in: place, note, targets }) =>
        citeKey({ in: place, ...(note && hasNumbers && { note }), target: targets.join('|') }),
      ),
  );
  return {
    right: [...wanted.intersection(given)],
    missed: [...wanted.difference(given)],
    extra: [...given.difference(wanted)],
  };
}

function citeKey({ in: place, note, target }: { in: string; note?: string; target: string }): string {
  return `${place}${note ?? ''} ${target}`;
}
