import { InsoleConfig } from 'insole/react';
import { renderElement } from 'insole/ssr';
import type {} from 'insole/types/react';
import { Shoes } from './shoes';

/** Drawn on the server, for each request; the elements take over in the browser. A component of Insole's stands in a component of the server's. */
export const dynamic = 'force-dynamic';

export default async function Page() {
  const { html } = await renderElement('advice-links', {
    attributes: { condition: 'back-pain', 'href-template': '/{id}' },
  });
  return (
    <InsoleConfig content="/insole-content/">
      <pain-guide condition="back-pain" layout="compact" content="/insole-content/">
        <a href="/back-pain">Back pain</a>
      </pain-guide>
      <Shoes />
      <aside suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
    </InsoleConfig>
  );
}
