import { slugOf } from '../../documents/ids.ts';
import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { takePages } from '../forms/pages.ts';
import { workBefore } from './words.ts';

/** What a citation of a report says, and where it stands. */
export interface Citation {
  start: number;
  end: number;
  title: string;
  /** Part of an id; empty where none is named. */
  publisher: string;
  year?: string | undefined;
  pages?: string | undefined;
  /**
   * - R1 publisher, year and title: "SCP, 2016, Integratie in zicht", "SCP, Integratie in zicht, 2016"
   * - R2 title and publisher: "‘Gevestigd, maar niet thuis’ van het SCP"
   * - R3 a work with title and year, then its publisher: "rapport «Dichter bij elkaar?» (2012) van het SCP"
   * - R4 the work behind its publisher: "WRR-rapport «Samenleven in verscheidenheid»"
   * - R5 title, place and publisher, as books have it: "Integratie in zicht?, Den Haag: SCP 2016"
   * - R6 a title alone, which the index must have
   * - R7 an agreement of a coalition: "Coalitieakkoord 2021-2025, Omzien naar elkaar"
   * - R8 one of a series: "22e halfjaarsrapportage Belastingdienst", "Sociaal en Cultureel Rapport 2019 «…»"
   */
  form: `R${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;
  /** Whether the form proves it; else the index has to. */
  proven: boolean;
}

/** "Klimaat- en Energieverkenning 2023" is of that year where no other is printed. */
const ENDING_YEAR = /(?<=[ -])(?:19|20)\d\d$/;

/** The reference that a citation makes; its target is `report:<publisher>:<year>:<slug of the main title>`. */
export function reportOf(citation: Citation): Candidate {
  const { start, end, title, publisher, pages, form, proven } = citation;
  const ending = publisher ? ENDING_YEAR.exec(title)?.[0] : undefined;
  const year = citation.year ?? ending ?? '';
  const targets = [`report:${publisher}:${year}:${slugOf(title)}`];
  const reference = { kind: 'report' as const, start, end, raw: '', targets, ...(pages && { pages }), form };
  return proven ? { ...reference, evidence: 'label' } : { ...reference, evidence: 'known', needs: targets };
}

/** A citation's end at the cursor, with the pages that follow it. */
export function endWithPages(cursor: Cursor): { end: number; pages?: string } {
  const pages = takePages(cursor);
  return { end: cursor.position, ...(pages && { pages }) };
}

/**
 * Whether a citation may begin at `start`: at the head of a note or sentence, behind "zie" or "uit", or as one of
 * several, behind the mark of a list, or behind a word for its work ("het rapport, SCP, 2016"). Elsewhere the
 * publisher's name is a part of a sentence ("volgens het CBS (2019)").
 */
export function mayBegin(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return BEGINNING.test(before) || (before.endsWith(', ') && workBefore(before.slice(0, -2)) !== undefined);
}

const BEGINNING =
  /(?:^|[\n;(] ?|(?:^|[ \n])(?:\(?(?:\d{1,3}|[a-z])\)|\[\d{1,3}\]|[-•*▪◦·]) ?|(?:^|\D)\d{1,3} ?|[.:?] |\b[Zz]ie(?: hiervoor| hierover| daarvoor)?(?: ook| tevens| verder| eveneens| bijvoorbeeld| bijv\.| o\.a\.| onder (?:andere|meer)){0,2}:? |\b(?:[Vv]gl\.|[Cc]f\.|[Uu]it|[Bb]ron:|[Bb]ronnen:|of|en|and|resp\.) | & )$/;
