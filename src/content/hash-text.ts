/**
 * A short hash of a text, to see that it has not changed since it was signed. It guards against
 * mistakes, not against forgers: FNV-1a, 53 bits, in hexadecimal.
 */
export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }

  return (hash >> 11n).toString(16).padStart(14, '0');
}
