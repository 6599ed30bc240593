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
  const body = new Response(bytes).body!.pipeThrough(stream);
  return new Uint8Array(await new Response(body).arrayBuffer());
}
