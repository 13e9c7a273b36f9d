import type { CSSProperties, ReactElement } from 'react';
import { TOKENS } from '../../../src/styles/tokens.js';

const CHIP: CSSProperties = {
  display: 'inline-block',
  inlineSize: 20,
  blockSize: 20,
  borderRadius: 4,
  border: '1px solid #8595a5',
  verticalAlign: 'middle',
};

/** A token by its name; a colour with what it comes to on a light page and on a dark one. */
export function Swatch({ name }: { name: string }): ReactElement {
  const { light, dark } = TOKENS.find((token) => token.name === name) ?? {};
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <code>{name}</code>{' '}
      {light && <span style={{ ...CHIP, background: light }} title={`on a light page: ${light}`} />}{' '}
      {dark && <span style={{ ...CHIP, background: dark }} title={`on a dark page: ${dark}`} />}
    </span>
  );
}
