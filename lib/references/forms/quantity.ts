/** Words behind digits that make them a count or an amount, and no number of a paper. */
export const QUANTITY = String.raw` ?(?:euro|personen|mensen|inwoners|leerlingen|studenten|kinderen|gezinnen|huishoudens|aanvrag|woningen|huizen|meldingen|besluiten|bezwaren|gevallen|bedrijven|banen|arbeidsplaatsen|records|stemmen|keer|maal|dagen|uur|jaar|kilo|ton\b|mln|miljoen|mld|miljard|procent|hectare|meter|fte|MW|GW|kW|[%‰€]|m[23²³]|km|ha\b|stuks|(?!EK |[IVX]{2}\b)[A-Z]{2}\b)`;
const BEGINS = new RegExp(QUANTITY, 'y');

/** Whether the digits that end at a place count something. */
export function isQuantity(text: string, end: number): boolean {
  BEGINS.lastIndex = end;
  return BEGINS.test(text);
}
