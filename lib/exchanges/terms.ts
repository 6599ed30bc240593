/** Dutch function words, and the words that every parliamentary question shares. */
const STOPWORDS = new Set(
  `aan aangaande al alle als bent bij dan dat de deze die dit door dus een eens en er geen haar had heb hebben
   heeft hem hen het hierop hij hoe hun iets ik in indien is ja je kan kunnen kunt maar mee meer men met mij
   mijn moet moeten naar nee niet niets nog nu of om omdat onder ons ook op over reeds sinds te ten ter tot
   tussen uit uw van vanuit vanwege veel via vier voor wanneer want waren was wat we wel welke werd werden wij
   wilt wie wordt worden ze zelf zich zij zijn zo zoals zou zouden zowel zullen
   antwoord bereid brief graag kabinet kamer kamerstuk kamerstukken leden lid minister nr pagina staatssecretaris
   vraag vragen`.match(/\S+/g),
);

/** The distinct words of a text that say what it is about: lower case, without diacritics, no stopwords. */
export function termsOf(text: string): Set<string> {
  const words = plain(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !STOPWORDS.has(word)));
}

/** The same words, each with how the text first writes it, in the order of the text. */
export function writtenTerms(text: string): Map<string, string> {
  const terms = new Map<string, string>();
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
    const term = plain(word);
    if (!STOPWORDS.has(term) && !terms.has(term)) terms.set(term, word);
  }
  return terms;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
