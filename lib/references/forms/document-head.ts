import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import { dossierId, takeDossier } from './dossier.ts';

/** The title of a dossier follows it, and begins with a capital. */
const TITLE = / ?(?=[A-ZÀ-Þ«‘])/y;
/** What kind of paper a head goes on to name, in capitals. */
const KIND =
  '(?:GEWIJZIGDE? |TWEEDE |NADERE? )?(?:BRIEF|MOTIE|AMENDEMENT|SUBAMENDEMENT|VERSLAG|NOTA|MEMORIE|LIJST|VOORSTEL|KONINKLIJKE|ADVIES|BIJLAGE|RAPPORT|VOORLOPIG|EINDVERSLAG|JAARVERSLAG|GELEIDENDE|INBRENG|NOTITIE|STAND|OVERZICHT|REGELING|OORSPRONKELIJK|HERDRUK)';
const NUMBER = new RegExp(
  `(?: |\\n)(?:[Nn]r\\. ?(\\d{1,4}|[A-Z]{1,3})|([A-Z]{1,2}))(?: ?\\n| )(?=${KIND})`,
  'g',
);
/** Long titles of several dossiers. */
const LONGEST = 1_200;
/** A head has no sentences. */
const SENTENCE = /[.?!] [A-ZÀ-Þ](?!\.)|\b(?:Kamerstuk|Aanhangsel|Handelingen)/;

/**
 * Reads the head that a paper begins with: "32 824 Integratiebeleid ⏎ 25 295 Infectieziektenbestrijding ⏎ Nr. 328
 * BRIEF VAN …". Of several dossiers the first has the number.
 */
export function takeDocumentHead(cursor: Cursor): Candidate[] {
  const start = cursor.position;
  const dossier = takeDossier(cursor, { labelled: false });
  if (!dossier || !cursor.take(TITLE)) return [];
  const rest = cursor.text.slice(cursor.position, cursor.position + LONGEST);
  NUMBER.lastIndex = 0;
  const number = NUMBER.exec(rest);
  if (!number || SENTENCE.test(rest.slice(0, number.index))) return [];
  const end = cursor.position + number.index + number[0].trimEnd().length;
  cursor.position = end;
  const target = `kst-${dossierId(dossier)}-${number[1] ?? number[2]!}`;
  return [{ kind: 'kamerstuk', start, end, raw: '', targets: [target], form: 'K27', evidence: 'label' }];
}
