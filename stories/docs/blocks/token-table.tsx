import type { ReactElement } from 'react';
import { TOKENS, type Token } from '../../../src/styles/tokens.js';
import { ELEMENTS } from '../../support/manifest.js';
import { Swatch } from './swatch.js';
import { Table } from './table.js';
import { Words } from './words.js';

/** The tokens of a layer, with the elements that they reach. */
export const TokenTable = ({ layer }: Pick<Token, 'layer'>): ReactElement => (
  <Table
    heads={['Token', 'What it is for', 'Default', 'Elements']}
    rows={TOKENS.filter((token) => token.layer === layer).map(({ name, description, default: value }) => [
      <Swatch key={name} name={name} />,
      <Words key={name}>{description}</Words>,
      <code key={name}>{value}</code>,
      listElements(name),
    ])}
  />
);

/** Which elements take a token. `insole-config`, which shows nothing, only hands themes on. */
function listElements(name: string): string {
  const styled = ELEMENTS.filter(
    ({ tagName, cssProperties }) => tagName !== 'insole-config' && cssProperties?.length,
  );
  const taking = styled.filter(({ cssProperties }) => cssProperties!.some((token) => token.name === name));
  return taking.length === styled.length ? 'all' : taking.map(({ tagName }) => tagName).join(', ');
}
