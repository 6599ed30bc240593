import { formatDate } from '../../lib/i18n/format-date.ts';
import type { ShownExchange } from '../../lib/preview/types.ts';
import { askerName } from '../ui/asker-name.ts';
import { Clamped } from './clamped.tsx';
import { FullTextPart, withFullText } from './full-text.tsx';
import { PaperName } from './official-link.tsx';
import { originKey } from './origin-key.ts';
import type { FullTextWish, Texts } from './types.ts';

const QUESTION = { lines: 4, limit: 220 } as const;
const ANSWER = { lines: 5, limit: 275 } as const;

/** A question and its answer: who asked and who answered, and when; of one among `others` whose words these are too. */
export function ExchangeView({
  texts,
  exchange: summary,
  wish,
  others,
}: {
  texts: Texts;
  exchange: ShownExchange;
  wish: FullTextWish;
  others?: boolean | undefined;
}) {
  const exchange = withFullText(summary, wish);
  const { translate, language } = texts;
  const { asker, respondent, question, answer, numbers = [], relation, why, asked, date } = exchange;
  return (
    <article class="exchange">
      <Turn
        texts={texts}
        label={`${translate('question')} ${new Intl.ListFormat(language).format(numbers)}`.trim()}
        who={askerName(asker, translate)}
        nobody={translate('askerUnknown')}
        when={asked}
        text={question}
        missing={translate(relation === 'on-page' ? 'questionBeforePage' : 'questionElsewhere')}
        {...QUESTION}
      />
      <Turn
        texts={texts}
        label={translate('answer')}
        who={respondent}
        nobody={answer === null ? '' : translate('respondentUnknown')}
        when={answer === null || date === asked ? undefined : date}
        text={answer}
        missing={translate('noAnswerYet')}
        {...ANSWER}
      />
      <Origin texts={texts} exchange={exchange} others={others} />
      <FullTextPart texts={texts} exchange={exchange} wish={wish} />
      {why && (
        <details class="why">
          <summary>{translate('whyAnswer')}</summary>
          {why.map((said) => (
            <p>{translate(...said)}</p>
          ))}
        </details>
      )}
    </article>
  );
}

interface TurnProps {
  texts: Texts;
  label: string;
  who: string | undefined;
  /** What to say when it is not known who. */
  nobody: string;
  /** ISO date. */
  when: string | undefined;
  text: string | null;
  /** What to say when there is no text. */
  missing: string;
  lines: 4 | 5;
  limit: number;
}

function Turn({ texts, label, who, nobody, when, text, missing, lines, limit }: TurnProps) {
  return (
    <div class="turn">
      <h4>
        {label}{' '}
        <span class={who ? 'who' : 'quiet'}>
          {who || nobody}
          {when && ','}
        </span>{' '}
        {when && <span class="when">{formatDate(when, texts.language)}</span>}
      </h4>
      {text === null ? (
        <p class="missing">{missing}</p>
      ) : (
        <Clamped texts={texts} text={text} lines={lines} limit={limit} />
      )}
    </div>
  );
}

/** Whose words these are, and where they stand; without an answer also a date, which may be of either. */
function Origin({
  texts,
  exchange,
  others,
}: Pick<Parameters<typeof ExchangeView>[0], 'texts' | 'exchange' | 'others'>) {
  const { translate, language } = texts;
  const { text, date, answer, asked, relation, paper } = exchange;
  const dated = answer === null && date !== asked ? date : undefined;
  const elsewhere = relation === 'cites-target';
  if (!others && !dated && !elsewhere) return null;
  return (
    <p class="exchange-origin">
      {others && (
        <span class="tag" title={translate(`${originKey(text)}Hint`)}>
          {translate(originKey(text))}
        </span>
      )}
      {dated && <span>{formatDate(dated, language)}</span>}
      {elsewhere &&
        (paper ? (
          <PaperName texts={texts} paper={paper} />
        ) : (
          <span>{translate('exchangeSourceUnknown')}</span>
        ))}
    </p>
  );
}
