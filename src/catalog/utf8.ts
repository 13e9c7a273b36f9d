const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws {TypeError} for anything but whole characters in UTF-8 */
export const decodeUtf8 = (bytes: Uint8Array): string => UTF8.decode(bytes);

/** How many bytes at the end belong to a character that is not complete. */
export function countIncomplete(bytes: Uint8Array): number {
  for (let count = 1; count <= 3 && count <= bytes.length; count++) {
    const byte = bytes[bytes.length - count]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > count ? count : 0;
  }
  return 0;
}

export function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (!first.length) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
