/** A `$value` of the Design Tokens format, of the types that the tokens here have. */
export type TokenValue =
  | string
  | number
  | string[]
  | { value: number; unit: string }
  | { colorSpace: string; components: number[]; alpha?: number; hex?: string };

/**
 * A value in CSS: `oklch(0.46 0.13 178)`, `6px`, `Georgia, serif`.
 *
 * @throws {Error} for a colour in another space than OKLCH that has no `hex`
 */
export function toCss(value: TokenValue): string {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value))
    return value.map((family) => (/\s/.test(family) ? `'${family}'` : family)).join(', ');
  if ('unit' in value) return value.value ? `${value.value}${value.unit}` : '0';
  const { colorSpace, components, alpha, hex } = value;
  if (colorSpace === 'srgb' && hex) return hex;
  if (colorSpace !== 'oklch')
    throw new Error(`A colour is in ${colorSpace}; it wants oklch, or srgb with its hex.`);
  return `oklch(${components.join(' ')}${alpha === undefined ? '' : ` / ${alpha}`})`;
}
