/** Control characters other than tab and line ends: no format has a place for them. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const CONTROLS = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\uFEFF]/g;

/** The text with plain line ends and nothing that a file of text cannot hold. */
export function lines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .toWellFormed();
}

/** The text on one line, with single spaces. */
export function oneLine(text: string): string {
  return lines(text).replace(/\s+/g, ' ').trim();
}
