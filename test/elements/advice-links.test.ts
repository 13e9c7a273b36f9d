import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/advice-links/define.js';
import '../../src/elements/pain-guide/define.js';
import type { AdviceLinksElement } from '../../src/elements/advice-links/advice-links.js';
import type { PainGuideElement } from '../../src/elements/pain-guide/pain-guide.js';
import { itIsAccessible } from '../support/axe.js';
import { catchWarnings } from '../support/console.js';
import { press } from '../support/keyboard.js';
import { addressWithStatus, CONTENT } from '../support/scenario.js';
import { allWords, find, findAll, has, showsFallback, wordsOf } from '../support/shadow.js';
import { show, showFailing } from '../support/stage.js';

const related = () =>
  html`<advice-links
    condition="sore-foot"
    content=${CONTENT}
    href-template="/advice/{id}.html"
  ></advice-links>`;

const linksOf = (element: AdviceLinksElement): string[] => allWords(element, 'a');

describe('advice-links', () => {
  const warnings = catchWarnings();

  it('links the related guides by the address that the author gives', async () => {
    const element = await show<AdviceLinksElement>(related());
    expect(linksOf(element)).to.eql(['Stiff toe', 'Raw skin']);
    expect(findAll(element, 'a').map((link) => link.getAttribute('href'))).to.eql([
      '/advice/stiff-toe.html',
      '/advice/raw-skin.html',
    ]);
  });

  it('lists the guides that are named, in that order, without the one that is read and those that are not', async () => {
    const element = await show<AdviceLinksElement>(
      html`<advice-links
        condition="sore-foot"
        conditions="raw-skin, sore-foot sore-ear stiff-toe"
        content=${CONTENT}
        href-template="/{id}"
      ></advice-links>`,
    );
    expect(linksOf(element)).to.eql(['Raw skin', 'Stiff toe']);
  });

  it('lists every guide where no condition is set', async () => {
    const element = await show<AdviceLinksElement>(
      html`<advice-links content=${CONTENT} href-template="/{id}"></advice-links>`,
    );
    expect(linksOf(element)).to.eql(['Sore foot', 'Stiff toe', 'Raw skin']);
  });

  it('says in which language the titles of guides are', async () => {
    const element = await show<AdviceLinksElement>(html`<div lang="de">${related()}</div>`);
    expect(find(element, 'a').closest<HTMLElement>('[lang]')!.lang).to.equal('en');
    expect(find(element, 'h2').closest('[lang]'), 'the heading is in that of the page').to.equal(null);
  });

  it('keeps to a limit', async () => {
    const element = await show<AdviceLinksElement>(related());
    element.limit = 1;
    await element.updateComplete;
    expect(linksOf(element)).to.eql(['Stiff toe']);
  });

  it('is a landmark, named by its heading, which the author may set', async () => {
    const element = await show<AdviceLinksElement>(related());
    expect(wordsOf(find(element, 'nav > h2'))).to.equal('Explore more advice');
    expect(find(element, 'nav').getAttribute('aria-labelledby')).to.equal(find(element, 'h2').id);
    element.heading = 'More';
    element.headingLevel = 4;
    await element.updateComplete;
    expect(wordsOf(find(element, 'nav > h4'))).to.equal('More');
  });

  it('takes an empty heading, and an empty address beside a guide to show them in, for none', async () => {
    const element = await show<AdviceLinksElement>(
      html`<advice-links
        condition="sore-foot"
        content=${CONTENT}
        for="guide"
        heading=""
        href-template=""
      ></advice-links>`,
    );
    expect(wordsOf(find(element, 'nav > h2'))).to.equal('Explore more advice');
    expect(find(element, 'a').getAttribute('href')).to.equal('#guide');
  });

  it('drops an address that could run script', async () => {
    const element = await show<AdviceLinksElement>(
      html`<advice-links content=${CONTENT} href-template="javascript:alert('{id}')"></advice-links>`,
    );
    expect(has(element, 'a[href]')).to.equal(false);
  });

  it('shows the chosen guide in place, and moves the focus to it', async () => {
    const element = await show<AdviceLinksElement>(
      html`<advice-links condition="sore-foot" content=${CONTENT} for="guide"></advice-links>
        <pain-guide id="guide" condition="sore-foot" content=${CONTENT}></pain-guide>`,
    );
    await waitUntil(() => has(element, 'a'));
    const guide = document.querySelector<PainGuideElement>('#guide')!;
    await waitUntil(() => has(guide, '.title'));
    const links = document.querySelector<AdviceLinksElement>('advice-links')!;
    await waitUntil(() => has(links, 'a'));
    find(links, 'a').focus();
    await press('Enter');
    await waitUntil(() => wordsOf(find(guide, '.title')) === 'Stiff toe', 'the chosen guide');
    expect(document.activeElement).to.equal(guide);
    const { outlineStyle, outlineOffset, outlineColor } = getComputedStyle(guide);
    expect([outlineStyle, outlineOffset]).to.eql(['solid', '2px']);
    expect(outlineColor, 'the ring of all elements').to.equal(getComputedStyle(find(links, 'a')).color);
  });

  it('leaves a click that asks for a new tab to the browser', async () => {
    await show(
      html`<advice-links condition="sore-foot" content=${CONTENT} for="guide"></advice-links>
        <p id="guide"></p>`,
    );
    const links = document.querySelector<AdviceLinksElement>('advice-links')!;
    const click = new MouseEvent('click', { ctrlKey: true, cancelable: true });
    let taken: boolean | undefined;
    const link = find(links, 'a');
    link.addEventListener('click', (event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    });
    link.dispatchEvent(click);
    expect(taken).to.equal(false);
  });

  for (const [what, template, code] of [
    [
      'no place to link to',
      () => html`<advice-links condition="sore-foot" content=${CONTENT}>More</advice-links>`,
      'missing',
    ],
    [
      'guides that are not there',
      () =>
        html`<advice-links conditions="sore-ear" content=${CONTENT} href-template="/{id}"
          >More</advice-links
        >`,
      'empty',
    ],
    [
      'a condition that is not known',
      () =>
        html`<advice-links condition="sore-ear" content=${CONTENT} href-template="/{id}">More</advice-links>`,
      'unknown-condition',
    ],
    [
      'a folder that is not there',
      () => html`<advice-links content=${addressWithStatus(404)} href-template="/{id}">More</advice-links>`,
      'not-found',
    ],
  ] as const) {
    it(`keeps the fallback and says why: ${what}`, async () => {
      const { element, event } = await showFailing<AdviceLinksElement>(template());
      expect(event.code).to.equal(code);
      expect(showsFallback(element)).to.equal(true);
      expect(warnings).to.have.lengthOf(1);
    });
  }

  itIsAccessible({ links: related });
});
