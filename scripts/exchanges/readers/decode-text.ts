/** The text of a file: in the encoding it declares, else UTF-8, else what older Dutch files are in. */
export function decodeText(bytes: Uint8Array): string {
  const bom =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1_024));
  const declared = bom ?? /\b(?:encoding|charset)=["']?([\w-]{3,20})/i.exec(head)?.[1];
  for (const encoding of [declared, 'utf-8']) {
    const text = encoding === undefined ? undefined : decodeAs(bytes, encoding);
    if (text !== undefined) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
