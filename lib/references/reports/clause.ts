/** Verbs that sentences have far more often than titles; "is" both have. */
const FINITE =
  / (?:was|waren|heeft|hebben|had|hadden|zal|zullen|zou|zouden|kan|kon|konden|moet|moeten|mag|wil|wilde|willen|deelt|delen|zegt|zei|zeiden|stelde|vindt|vinden|vond|vraagt|vroeg|vragen|maakt|krijgt|krijgen|komt|blijft|ziet|doet|neemt|weet|ligt|liggen|dient|dienen|vergt|leidt|zorgt|geldt|gaat|gaan|geeft|liet|laat|bevat|noemt|volgde|dat (?:de|het|er)|die (?:de|het|er))(?: |$)/;
const PASSIVE = / (?:is|was|zijn|waren)(?: |$)/;
const LONGEST = 15;

/** Whether words without quotes run on like a sentence, so that only the index can tell that they are a title. */
export function isClause(words: string): boolean {
  return FINITE.test(words) || words.split(' ').length > LONGEST;
}

/** Whether words behind a full stop may as well be a sentence of the paper: by their article, or a verb. */
export function mayBeSentence(words: string): boolean {
  return /^(?:De|Het|Een) | is /.test(words) || isClause(words);
}

/** Whether words tell what is or was done: "Kwetsbaar is vorig jaar geschreven". */
export function isPassive(words: string): boolean {
  return PASSIVE.test(words);
}
