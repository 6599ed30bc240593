/** The months as dates have them, in order. */
export const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
