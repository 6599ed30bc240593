import { alignAnswers } from './align.ts';
import type { FractionPair } from './pending.ts';
import { isAsking, isIntroduction, mentionedFraction, takeAsking } from './fractions.ts';
import { isAnswerLabel, isSignature } from './heads.ts';
import type { Paragraph } from './paragraph.ts';
import { partyKey, takeAskerLine } from './parties.ts';
import { isQuestion, sentencesOf } from './sentences.ts';

/** The head of the part that answers: "II Antwoord van de Minister", "BRIEF VAN DE MINISTER …". */
const PART =
  /^(?:(?:II|III|B|2)[.:]? )?(?:(?:antwoord(?:en)?|reactie|beantwoording)(?: ?\/ ?reactie)?(?: (?:van|door) (?:de |het )?(?:minister|staatssecretaris|bewindslieden|bewindspersonen|regering|kabinet|initiatiefnemers?)(?: [^.?]*)?)?|brief van de (?:minister|staatssecretaris)(?: [^.?]*)?)$/i;
const FURNITURE =
  /^(?:Hoogachtend|Met vriendelijke groet|De (?:wnd\. )?(?:voorzitter|griffier|adjunct-griffier|Minister|Staatssecretaris)\b[^.]{0,80}$|Aan de |Den Haag,|Hierbij |De leden van de (?:vaste )?commissie|De (?:vaste )?commissie)/;

const isFurniture = (text: string) => FURNITURE.test(text) || isSignature(text);

interface Unit {
  fraction: string;
  paragraphs: number[];
}

/**
 * Written consultations in two parts: first what the fractions ask, then all answers, under the same heads or
 * naming the same fractions. Pairs by fraction, order and shared words. Empty when a paper has no such parts.
 */
export function readConsultation(paragraphs: readonly Paragraph[]): FractionPair[] {
  const part = findAnswerPart(paragraphs);
  if (part === undefined) return [];
  const questions = questionUnits(paragraphs, part);
  const answers = answerUnits(paragraphs, part + 1);
  return [...new Map(questions.map(({ fraction }) => [partyKey(fraction), fraction])).values()].flatMap(
    (fraction) => {
      const asked = questions.filter((unit) => partyKey(unit.fraction) === partyKey(fraction));
      const given = answers.filter((unit) => isOf(unit.fraction, fraction));
      return alignAnswers(
        paragraphs,
        asked.map((unit) => unit.paragraphs),
        given.map((unit) => unit.paragraphs),
      ).map(({ question, answer }) => ({ asker: { fraction }, question, answer }));
    },
  );
}

/** The one head behind the questions under which all answers stand. */
function findAnswerPart(paragraphs: readonly Paragraph[]): number | undefined {
  const heads = paragraphs.flatMap(({ text }, index) => (PART.test(text.trim()) ? [index] : []));
  const asks = (from: number, to: number) =>
    paragraphs.slice(from, to).some(({ text }) => takeAsking(text)?.fraction !== undefined);
  const behind = heads.filter((index) => asks(0, index));
  return behind.length === 1 ? behind[0] : undefined;
}

function questionUnits(paragraphs: readonly Paragraph[], end: number): Unit[] {
  const units: Unit[] = [];
  let fraction: string | undefined;
  let isOpen = false;
  for (const [index, { text, heading }] of paragraphs.slice(0, end).entries()) {
    const asking = takeAsking(text);
    const party = takeAskerLine(text, heading)?.asker.fraction;
    if (party !== undefined) fraction = party;
    else if (isFurniture(text) && !asking?.fraction) fraction = undefined;
    if (party !== undefined || heading) {
      isOpen = false;
      continue;
    }
    fraction = asking?.fraction ?? fraction;
    if (fraction === undefined || isIntroduction(text)) continue;
    const open = units.at(-1);
    // What asks nothing leads to the question behind it, or belongs to the one before.
    const isLead = open && !open.paragraphs.some((at) => isAsking(paragraphs[at]!.text));
    if (isOpen && open?.fraction === fraction && (isLead || !isAsking(text))) open.paragraphs.push(index);
    else units.push({ fraction, paragraphs: [index] });
    isOpen = true;
  }
  return units.filter((unit) => unit.paragraphs.some((at) => isAsking(paragraphs[at]!.text)));
}

function answerUnits(paragraphs: readonly Paragraph[], from: number): Unit[] {
  const units: Unit[] = [];
  let fraction: string | undefined;
  let begins = true;
  for (let index = from; index < paragraphs.length; index += 1) {
    const { text, heading } = paragraphs[index]!;
    const party = takeAskerLine(text, heading)?.asker.fraction;
    if (party !== undefined) {
      fraction = party;
      begins = true;
      continue;
    }
    if (heading || isAnswerLabel(text) || (isFurniture(text) && !takeAsking(text))) continue;
    const asking = takeAsking(text);
    const named = asking?.fraction ?? (isQuestion(text) ? undefined : mentionedFraction(text));
    if (named !== undefined && (asking || fraction === undefined || isNew(text))) fraction = named;
    // A paragraph that only says again what was asked begins the answer, and is none.
    if (asking) {
      begins = true;
      if (!saysMore(text)) continue;
    }
    if (fraction === undefined) continue;
    if (begins || named !== undefined || units.length === 0) units.push({ fraction, paragraphs: [index] });
    else units.at(-1)!.paragraphs.push(index);
    begins = false;
  }
  return units;
}

/** Whether a paragraph that says again what was asked goes on to answer it. */
function saysMore(text: string): boolean {
  const last = sentencesOf(text).at(-1);
  return (
    last !== undefined && last.start > 0 && takeAsking(last.text) === undefined && !isQuestion(last.text)
  );
}

/** Whether an answer that names a fraction turns to it: "Op de vraag van de leden van …". */
function isNew(text: string): boolean {
  return /^(?:Op |In (?:antwoord|reactie)|Naar aanleiding|Ten aanzien|Over |Wat betreft|De vra|De leden|Aan de leden)/.test(
    text,
  );
}

/** Whether a head in the second part ("VVD") is meant for who asked in the first ("VVD", "VVD en D66"). */
function isOf(answered: string, asked: string): boolean {
  const names = (text: string) => text.split(/, | en /).map(partyKey);
  return answered === asked || names(answered).some((name) => names(asked).includes(name));
}
