import type {} from 'insole/types/react';
import { Shoes } from './shoes';

/** Drawn on the server, for each request; the elements take over in the browser. */
export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <>
      <pain-guide condition="back-pain" layout="compact" content="/insole-content/">
        <a href="/back-pain">Back pain</a>
      </pain-guide>
      <Shoes />
    </>
  );
}
