import type { CSSProperties, ReactElement } from 'react';
import { TOKENS } from '../../../src/styles/tokens.js';

/** The grounds of a light page and of a dark one. */
const GROUNDS = { light: '#fff', dark: '#14191f' } as const;

/** A token by its name; a colour with what it comes to on a light page and on a dark one. */
export function Swatch({ name }: { name: string }): ReactElement {
  const { light, dark } = TOKENS.find((token) => token.name === name) ?? {};
  return (
    <span className="docs-token">
      <code>{name}</code>
      {light && dark && (
        <span className="docs-chips">
          <Chip page="light" color={light} />
          <Chip page="dark" color={dark} />
        </span>
      )}
    </span>
  );
}

const Chip = ({ page, color }: { page: keyof typeof GROUNDS; color: string }): ReactElement => (
  <span
    className="docs-chip"
    role="img"
    aria-label={`on a ${page} page: ${color}`}
    title={`on a ${page} page: ${color}`}
    style={{ '--chip': color, '--ground': GROUNDS[page] } as CSSProperties}
  />
);
