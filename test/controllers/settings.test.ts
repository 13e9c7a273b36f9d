import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/advice-links/define.js';
import '../../src/elements/insole-config/define.js';
import type { AdviceLinksElement } from '../../src/elements/advice-links/advice-links.js';
import { CONTENT } from '../support/scenario.js';
import { allWords } from '../support/shadow.js';
import { show } from '../support/stage.js';

describe('settings', () => {
  it('are those of the place to which an element is moved', async () => {
    const links = await show<AdviceLinksElement>(
      html`<insole-config condition="sore-foot">
        <advice-links content=${CONTENT} href-template="/{id}"></advice-links>
      </insole-config>`,
    );
    expect(allWords(links, 'a')).to.eql(['Stiff toe', 'Raw skin']);
    links.closest('insole-config')!.after(links);
    await waitUntil(() => allWords(links, 'a').length === 3, 'it lists all guides, for no condition is set');
  });
});
