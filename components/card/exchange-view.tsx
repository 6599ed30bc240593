import type { ComponentChildren } from 'preact';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { ShownExchange } from '../../lib/preview/types.ts';
import type { Paper } from '../../lib/documents/paper.ts';
import { askerName } from '../ui/asker-name.ts';
import { ClampedText } from '../ui/clamped-text.tsx';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { PaperLink } from '../ui/paper-link.tsx';

const QUESTION_LENGTH = 240;
const ANSWER_LENGTH = 320;

/** A question and its answer: who asked, who answered, when, and whose words these are. */
export function ExchangeView({ exchange }: { exchange: ShownExchange }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { asker, respondent, question, answer, numbers = [], date, text, relation, why } = exchange;
  const summary = text === 'summary';
  return (
    <article class="exchange">
      <Turn
        label={`${translate('question')} ${new Intl.ListFormat(language).format(numbers)}`.trim()}
        who={askerName(asker, translate)}
        nobody={translate('askerUnknown')}
      >
        {question === null ? (
          <span class="missing">
            {translate(relation === 'on-page' ? 'questionBeforePage' : 'questionElsewhere')}
          </span>
        ) : (
          <ClampedText key={question} text={question} limit={QUESTION_LENGTH} />
        )}
      </Turn>
      <Turn
        label={translate('answer')}
        who={respondent}
        nobody={answer === null ? '' : translate('respondentUnknown')}
      >
        {answer === null ? (
          <span class="missing">{translate('noAnswerYet')}</span>
        ) : (
          <ClampedText key={answer} text={answer} limit={ANSWER_LENGTH} />
        )}
      </Turn>
      <p class="exchange-origin">
        <span class="tag" title={translate(summary ? 'textSummaryHint' : 'textExcerptHint')}>
          {translate(summary ? 'textSummary' : 'textExcerpt')}
        </span>
        {date && <span>{formatDate(date, language)}</span>}
        {relation === 'cites-target' && <Source paper={exchange.paper} />}
      </p>
      {why && (
        <details class="why">
          <summary>{translate('whyAnswer')}</summary>
          {why.map((said) => (
            <p key={said[0]}>{translate(...said)}</p>
          ))}
        </details>
      )}
    </article>
  );
}

function Turn({
  label,
  who,
  nobody,
  children,
}: {
  label: string;
  who: string | undefined;
  /** What to say when it is not known who. */
  nobody: string;
  children: ComponentChildren;
}) {
  return (
    <div class="turn">
      <h4>
        {label} {who ? <span class="who">{who}</span> : <span class="quiet">{nobody}</span>}
      </h4>
      <p>{children}</p>
    </div>
  );
}

function Source({ paper }: { paper: Paper | undefined }) {
  const translate = useTranslate();
  return paper ? <PaperLink paper={paper} /> : <span>{translate('exchangeSourceUnknown')}</span>;
}
