import { Fragment, type ReactElement } from 'react';

/** A description of the manifest: what stands between backticks is code. */
export const Words = ({ children = '' }: { children?: string }): ReactElement => (
  <>
    {children
      .split('`')
      .map((text, index) =>
        index % 2 ? <code key={index}>{text}</code> : <Fragment key={index}>{text}</Fragment>,
      )}
  </>
);
