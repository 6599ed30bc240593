import { ClampedText } from '../ui/clamped-text.tsx';
import { useTranslate } from '../ui/i18n.tsx';

const SENTENCE_LENGTH = 240;

/** The sentence in which this reference is used, with the reference marked; nothing when it is all there is. */
export function ThisPlace({ sentence, raw }: { sentence: string; raw: string }) {
  const translate = useTranslate();
  if (!/\p{L}/u.test(sentence.replace(raw, ''))) return null;
  const at = sentence.indexOf(raw);
  return (
    <section class="this-place">
      <h3>{translate('cardThisPlace')}</h3>
      <blockquote>
        {at < 0 || sentence.length > SENTENCE_LENGTH ? (
          <ClampedText key={sentence} text={sentence} limit={SENTENCE_LENGTH} />
        ) : (
          <span lang="nl">
            {sentence.slice(0, at)}
            <mark>{raw}</mark>
            {sentence.slice(at + raw.length)}
          </span>
        )}
      </blockquote>
    </section>
  );
}
