import type { Bytes } from './bytes.ts';

/** Deflates bytes, without a header; the same bytes on the same machine give the same. */
export function compress(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream('deflate-raw'));
}

/** @throws TypeError when the bytes are not deflated, or are cut short. */
export function decompress(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new DecompressionStream('deflate-raw'));
}

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  // Not by way of a Response, which takes several times the memory outside the heap.
  const writer = stream.writable.getWriter();
  const writing = writer.write(bytes).then(() => writer.close());
  const [parts] = await Promise.all([Array.fromAsync(stream.readable), writing]);
  return joinBytes(parts);
}

function joinBytes(parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
