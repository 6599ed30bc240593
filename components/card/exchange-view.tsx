import { formatDate } from '../../lib/i18n/format-date.ts';
import type { ShownExchange } from '../../lib/preview/types.ts';
import { askerName } from '../ui/asker-name.ts';
import { Clamped } from './clamped.tsx';
import { FullTextPart, withFullText } from './full-text.tsx';
import { PaperName } from './official-link.tsx';
import type { FullTextWish, Texts } from './types.ts';

const QUESTION = { lines: 4, limit: 220 } as const;
const ANSWER = { lines: 5, limit: 275 } as const;

/** A question and its answer: who asked, who answered, when, and whose words these are. */
export function ExchangeView({
  texts,
  exchange: summary,
  wish,
}: {
  texts: Texts;
  exchange: ShownExchange;
  wish: FullTextWish;
}) {
  const exchange = withFullText(summary, wish);
  const { translate, language } = texts;
  const { asker, respondent, question, answer, numbers = [], relation, why } = exchange;
  return (
    <article class="exchange">
      <Turn
        texts={texts}
        label={`${translate('question')} ${new Intl.ListFormat(language).format(numbers)}`.trim()}
        who={askerName(asker, translate)}
        nobody={translate('askerUnknown')}
        text={question}
        missing={translate(relation === 'on-page' ? 'questionBeforePage' : 'questionElsewhere')}
        {...QUESTION}
      />
      <Turn
        texts={texts}
        label={translate('answer')}
        who={respondent}
        nobody={answer === null ? '' : translate('respondentUnknown')}
        text={answer}
        missing={translate('noAnswerYet')}
        {...ANSWER}
      />
      <Origin texts={texts} exchange={exchange} />
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
  text: string | null;
  /** What to say when there is no text. */
  missing: string;
  lines: 4 | 5;
  limit: number;
}

function Turn({ texts, label, who, nobody, text, missing, lines, limit }: TurnProps) {
  return (
    <div class="turn">
      <h4>
        {label} {who ? <span class="who">{who}</span> : <span class="quiet">{nobody}</span>}
      </h4>
      {text === null ? (
        <p class="missing">{missing}</p>
      ) : (
        <Clamped texts={texts} text={text} lines={lines} limit={limit} />
      )}
    </div>
  );
}

/** Whose words these are, of when, and where they stand. */
function Origin({ texts, exchange }: { texts: Texts; exchange: ShownExchange }) {
  const { translate, language } = texts;
  const { text, date, relation, paper } = exchange;
  const summary = text === 'summary';
  return (
    <p class="exchange-origin">
      <span class="tag" title={translate(summary ? 'textSummaryHint' : 'textExcerptHint')}>
        {translate(summary ? 'textSummary' : 'textExcerpt')}
      </span>
      {date && <span>{formatDate(date, language)}</span>}
      {relation === 'cites-target' &&
        (paper ? (
          <PaperName texts={texts} paper={paper} />
        ) : (
          <span>{translate('exchangeSourceUnknown')}</span>
        ))}
    </p>
  );
}
