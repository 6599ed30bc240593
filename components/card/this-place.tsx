import { Clamped } from './clamped.tsx';
import type { Texts } from './types.ts';

const SENTENCE = { lines: 4, limit: 240 } as const;

/** The sentence in which this reference is used, with the reference marked; nothing when it is all there is. */
export function ThisPlace({ texts, sentence, raw }: { texts: Texts; sentence: string; raw: string }) {
  if (!/\p{L}/u.test(sentence.replace(raw, ''))) return null;
  const at = sentence.indexOf(raw);
  return (
    <section class="this-place">
      <h3>{texts.translate('cardThisPlace')}</h3>
      <blockquote>
        <Clamped texts={texts} text={sentence} {...SENTENCE}>
          {at < 0 ? undefined : (
            <>
              {sentence.slice(0, at)}
              <mark>{raw}</mark>
              {sentence.slice(at + raw.length)}
            </>
          )}
        </Clamped>
      </blockquote>
    </section>
  );
}
