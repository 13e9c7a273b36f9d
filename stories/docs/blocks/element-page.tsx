import {
  Controls,
  Description,
  Primary,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { findElement } from '../../support/manifest.js';
import { Reference } from './reference.js';

/** The page of an element: to try, to look up, and then every state. */
export function ElementPage(): ReactElement {
  const { preparedMeta } = useOf<'meta'>('meta');
  const tag = String(preparedMeta.component);
  const attributes = findElement(tag).attributes?.map(({ name }) => name);
  return (
    <>
      <Title />
      <Subtitle>{findElement(tag).summary}</Subtitle>
      <Description />
      <Primary />
      <h2>Attributes</h2>
      <Controls include={attributes} />
      <Reference tag={tag} />
      <Stories title="States" includePrimary={false} />
    </>
  );
}
