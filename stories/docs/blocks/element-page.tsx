import { Controls, Description, Primary, Stories, Subtitle, Title } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';

/** The page of an element. */
export const ElementPage = (): ReactElement => (
  <>
    <Title />
    <Subtitle />
    <Description />
    <Primary />
    <Controls />
    <Stories title="States" includePrimary={false} />
  </>
);
