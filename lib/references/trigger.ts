import { PUBLISHER_NAMES } from './publishers.ts';

/**
 * What every reference has somewhere: a word or digits that the rules start from. Works on text as it stands on a
 * page, before anything is normalised, so that whole parts of a page can be passed over in one test.
 */
const TRIGGER = new RegExp(
  String.raw`amer\u00AD?stuk|AMERSTUK|Kst\.|kst-|anhangsel|Aanh\.|andelingen|\d\d[\s.-]?\d{3}|\d{4}[ZDA]\d{5}|\d{4}[-–/]\d\d|(?:kv|ah|blg|stb|trb|nds|stcrt)-|akkoord|${PUBLISHER_NAMES}`,
);

/** Whether a text may hold a reference; false is certain, true is not. */
export function mayHoldReference(text: string): boolean {
  return TRIGGER.test(text);
}
