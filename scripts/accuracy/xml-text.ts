import { NOTE_MARK } from '../../lib/references/text/note-mark.ts';

/** Elements inside a paragraph; every other one begins a paragraph of its own. */
const INLINE =
  /^<\/?(?:nadruk|extref|extref-groep|intref|sup|inf|unl|noot\.nr|ondernummer|datum|dossiernr|naam|voornaam|achternaam|voorvoegsels|politiek|weergavenaam)[ >]/;

/**
 * The text of official XML (a Kamerstuk, Handelingen): a blank line between paragraphs, a {@link NOTE_MARK} where a
 * note stands, and the notes at the end, each behind its number. Metadata and links are left out.
 */
export function textOfXml(xml: string): string {
  const notes: string[] = [];
  const body = xml
    .replace(/<\?.*?\?>|<!--[\s\S]*?-->|<metadata>[\s\S]*?<\/metadata>/g, '')
    .replace(/\s*<noot\b[^>]*>([\s\S]*?)<\/noot>/g, (_, note: string) => {
      notes.push(note.replace(/<\/noot\.nr>\s*/, '</noot.nr> ').replace(/<\/?noot\.al>/g, ' '));
      return NOTE_MARK;
    });
  return [body, ...notes].flatMap(paragraphsOf).join('\n\n');
}

/** The paragraphs of a piece of XML; the white space that indents it is no part of them. */
function paragraphsOf(xml: string): string[] {
  return xml
    .replace(/\s+/g, ' ')
    .replace(/<[^>]+>/g, (tag) => (INLINE.test(tag) ? '' : '\n'))
    .split('\n')
    .map((paragraph) =>
      unescapeXml(paragraph)
        .replace(/ {2,}/g, ' ')
        .replace(/(?<=[([«]) | (?=[)\].,;:?!»])/g, '')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its XML entities written out; one that is not known stays. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (entity, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name] ?? entity;
      return String.fromCodePoint(decimal ? Number(decimal) : parseInt(String(hex), 16));
    },
  );
}
