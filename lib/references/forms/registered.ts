import type { Candidate } from '../candidate.ts';
import type { Rule } from '../rule.ts';
import { DASH } from '../text/plain.ts';
import type { ReferenceKind } from '../types.ts';

const NUMBER = /(20\d\d([ZDA])\d{5}|TZ20\d{4}-\d{1,4}|T\d{5})\b/y;
const MARKS: Record<string, readonly [mark: string, kind: ReferenceKind]> = {
  Z: ['zaak', 'zaak'],
  D: ['doc', 'document'],
  A: ['act', 'activiteit'],
};
/** Words that make the number of a matter that of its questions; further numbers of a list count too. */
const OF_QUESTIONS =
  /(?:([Vv]raagnummers?)|[Kk]amervra(?:ag|gen)(?:,? \(?(?:met |onder )?(?:het )?(?:kenmerk|nummer|nr\.))?) ?[:(]? ?(?:\d{4}Z\d{5}(?:, | en )){0,6}$/;
/** The promises made to the Eerste Kamer have so short a number that it needs its word, or the index. */
const OF_PROMISES = /[Tt]oezegging(?:en)?(?:[ :(]|met nummers? |nr\. ){1,3}(?:T\d{5}[^.;\nT]{1,40}){0,9}$/;
/** Written questions begin with their own number. */
const OWN_NUMBER = /gesteld door de leden der Kamer\s{0,3}$/;
const LONGEST_LEAD = 120;

/** Numbers under which the chambers register matters, documents, activities and promises: "2022Z01234", "T01234". */
export const registered: Rule = {
  cues: {
    digit: String.raw`(?<=(?<![\w-])2)0\d\d[ZDA]\d{5}`,
    capital: String.raw`(?<=(?<![\w-])T)(?:Z20\d{4}${DASH}\d|\d{5})`,
  },
  take(cursor) {
    const start = cursor.position;
    const match = cursor.take(NUMBER);
    if (!match) return [];
    const [, number = '', letter = ''] = match;
    const before = cursor.text.slice(Math.max(0, start - LONGEST_LEAD), start);
    if (OWN_NUMBER.test(before)) return [];
    const place = { start, end: cursor.position, raw: '', evidence: 'label' as const };
    const question = letter === 'Z' ? OF_QUESTIONS.exec(before) : null;
    if (question) {
      return [
        { kind: 'kamervraag', ...place, targets: [`kv-tk-${number}`], form: question[1] ? 'A7' : 'A8' },
      ];
    }
    const [mark, kind] = MARKS[letter] ?? ['toezegging', 'toezegging'];
    const reference: Candidate = { kind, ...place, targets: [`${mark}-${number}`], form: 'ID' };
    const weak = /^T\d/.test(number) && !OF_PROMISES.test(before);
    return [weak ? { ...reference, evidence: 'known', needs: reference.targets } : reference];
  },
};
