import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/pain-guide/define.js';
import type { InsoleErrorEvent } from '../../src/controllers/error-event.js';
import type { PainGuideElement } from '../../src/elements/pain-guide/pain-guide.js';
import type { Condition } from '../../src/model/condition.js';
import { catchWarnings } from '../support/console.js';
import {
  addressHeld,
  addressThatFails,
  addressWithBody,
  addressWithStatus,
  CONTENT,
} from '../support/scenario.js';
import { allWords, find, has, showsFallback, wordsOf } from '../support/shadow.js';
import { record, show, showFailing, stage } from '../support/stage.js';

const loadPack = async (): Promise<Condition> =>
  (await (await fetch(`${CONTENT}/en/sore-foot.json`)).json()) as Condition;

/** Lets everything that is ready to run, run. */
const settle = (): Promise<unknown> => aTimeout(0);

describe('pain-guide: loading', () => {
  const warnings = catchWarnings();

  it('says which guides there are when it does not know the condition, and keeps the fallback', async () => {
    const { element, event } = await showFailing<PainGuideElement>(
      html`<pain-guide condition="sore-ear" content=${CONTENT}><a href="/advice">Advice</a></pain-guide>`,
    );
    expect(event.code).to.equal('unknown-condition');
    expect(event.message).to.contain('"sore-ear"').and.to.contain('sore-foot, stiff-toe, raw-skin');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('<pain-guide>').and.to.contain(event.message);
    expect(showsFallback(element)).to.equal(true);
  });

  for (const [what, address, code] of [
    ['is not there', () => addressWithStatus(404), 'not-found'],
    ['answers with an error', () => addressWithStatus(500), 'http'],
    ['is not JSON', () => addressWithBody('{"kind":'), 'broken'],
    ['is of another kind', () => addressWithBody({ kind: 'recipe' }), 'broken'],
    ['is null', () => addressWithBody('null'), 'broken'],
    ['cannot be reached', addressThatFails, 'network'],
  ] as const) {
    it(`gives up on a pack of one's own that ${what}`, async () => {
      const src = address();
      const { element, event } = await showFailing<PainGuideElement>(
        html`<pain-guide src=${src}><p>Read our leaflet.</p></pain-guide>`,
      );
      expect(event.code).to.equal(code);
      expect(event.message).to.contain(new URL(src, document.baseURI).pathname);
      expect(warnings).to.have.lengthOf(1);
      expect(showsFallback(element)).to.equal(true);
    });
  }

  it('gives up on a pack of its kind that lacks what it should hold: with nothing, where there are no words of the author', async () => {
    const src = addressWithBody({ ...(await loadPack()), tips: undefined });
    const { element, event } = await showFailing<PainGuideElement>(
      html`<pain-guide src=${src}></pain-guide>`,
    );
    expect(event.code).to.equal('broken');
    expect(warnings).to.have.lengthOf(1);
    expect([element.offsetHeight, has(element, '.skeleton')]).to.eql([0, false]);
    element.guide = await loadPack();
    await element.updateComplete;
    expect(has(element, '.title')).to.equal(true);
  });

  it('names the address of the guides where that is none', async () => {
    const { event } = await showFailing(
      html`<pain-guide condition="sore-foot" content="https://[wrong"></pain-guide>`,
    );
    expect(event.code).to.equal('setting');
    expect(event.message).to.contain('content="https://[wrong"').and.to.contain('dist/cdn/content');
    expect(warnings).to.have.lengthOf(1);
  });

  it('says what is missing where nothing tells the folder of the guides', async () => {
    const { event } = await showFailing(html`<pain-guide condition="sore-foot"></pain-guide>`);
    expect(event.code).to.equal('missing');
    expect(event.message).to.contain('content');
  });

  it('shows a pack of its own by address', async () => {
    const src = addressWithBody({ ...(await loadPack()), title: 'Our own guide' });
    const element = await show<PainGuideElement>(html`<pain-guide src=${src}></pain-guide>`);
    expect(wordsOf(find(element, '.title'))).to.equal('Our own guide');
  });

  it('shows a pack that script hands over, a reviewer with it, and marks one that is overdue', async () => {
    const pack = await loadPack();
    pack.review.next = '2020-01-01';
    pack.review.reviewer = { name: 'Dr Ann Ode', credentials: 'MD', on: '2026-02-01' };
    const element = await show<PainGuideElement>(html`<pain-guide .guide=${pack}></pain-guide>`);
    expect(allWords(element, '.meta li').slice(0, 3)).to.eql([
      'Reviewed by Dr Ann Ode, MD, Feb 1, 2026',
      'Checked Mar 4, 2026',
      'Check overdue',
    ]);
    await expect(element).to.be.accessible();
  });

  it('is not overdue before the day of its review has passed', async () => {
    const pack = await loadPack();
    const today = new Date();
    pack.review.next = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const element = await show<PainGuideElement>(html`<pain-guide .guide=${pack}></pain-guide>`);
    expect(allWords(element, '.meta li').join()).not.to.contain('overdue');
  });

  it('takes the text of a pack as text', async () => {
    const pack = { ...(await loadPack()), title: '<img src=x onerror=alert(1)>' };
    const element = await show<PainGuideElement>(html`<pain-guide .guide=${pack}></pain-guide>`);
    expect(wordsOf(find(element, '.title'))).to.equal(pack.title);
    expect(has(element, 'img')).to.equal(false);
  });

  it('shows a skeleton while it loads, and nothing at all after a failure', async () => {
    const held = addressHeld('/no-such-folder');
    const failed = oneEvent(document, 'insole-error');
    const element = stage(html`<pain-guide src="${held.url}/x.json"></pain-guide>`)
      .firstElementChild as PainGuideElement;
    await element.updateComplete;
    expect(has(element, '.skeleton')).to.equal(true);
    await expect(element).to.be.accessible();
    await held.release();
    await failed;
    expect(has(element, '.skeleton')).to.equal(false);
    expect(element.offsetHeight).to.equal(0);
    expect(warnings).to.have.lengthOf(1);
  });

  it("shows the author's words instead of a skeleton, also where they come later", async () => {
    const held = addressHeld(CONTENT);
    const element = stage(html`<pain-guide condition="sore-foot" content=${held.url}></pain-guide>`)
      .firstElementChild as PainGuideElement;
    await element.updateComplete;
    element.append('Our leaflet');
    await waitUntil(() => !has(element, '.skeleton'), 'the skeleton goes');
    expect(showsFallback(element)).to.equal(true);
    await held.release();
  });

  it('takes what a frame of the page has made for words, too', async () => {
    const held = addressHeld(CONTENT);
    const page = stage(
      html`<pain-guide condition="sore-foot" content=${held.url}></pain-guide><iframe></iframe>`,
    );
    const element = page.querySelector('pain-guide')!;
    const words = page.querySelector('iframe')!.contentDocument!.createElement('p');
    words.textContent = 'Our leaflet';
    element.append(words);
    await element.updateComplete;
    await waitUntil(() => !has(element, '.skeleton'), 'the skeleton goes');
    await held.release();
  });

  it('leaves the fallback while it holds the focus', async () => {
    const held = addressHeld(CONTENT);
    const ready = record('insole-ready');
    const element = stage(
      html`<pain-guide condition="sore-foot" content=${held.url}><a href="/advice">Advice</a></pain-guide>
        <button>Elsewhere</button>`,
    ).firstElementChild as PainGuideElement;
    await element.updateComplete;
    element.querySelector('a')!.focus();
    await held.release();
    await waitUntil(() => element.shown, 'the guide is there');
    await element.updateComplete;
    expect(showsFallback(element)).to.equal(true);
    expect(ready).to.have.lengthOf(0);
    const shown = oneEvent(element, 'insole-ready');
    (element.nextElementSibling as HTMLElement).focus();
    await shown;
    expect(wordsOf(find(element, '.title'))).to.equal('Sore foot');
  });

  it('shows the last condition that was asked for, whichever arrives first', async () => {
    const slow = addressHeld(CONTENT);
    const element = stage(html`<pain-guide condition="sore-foot" content=${slow.url}></pain-guide>`)
      .firstElementChild as PainGuideElement;
    await element.updateComplete;
    const shown = oneEvent(element, 'insole-ready');
    element.condition = 'stiff-toe';
    element.content = CONTENT;
    await shown;
    await slow.release();
    await fetch(`${slow.url}/en/sore-foot.json`);
    await settle();
    expect(wordsOf(find(element, '.title'))).to.equal('Stiff toe');
  });

  it('goes back to the fallback when the next condition is not known', async () => {
    const element = await show<PainGuideElement>(
      html`<pain-guide condition="sore-foot" content=${CONTENT}><p>Leaflet</p></pain-guide>`,
    );
    const failed = oneEvent(element, 'insole-error');
    element.condition = 'sore-nose';
    await failed;
    expect(showsFallback(element)).to.equal(true);
  });

  it('loads again after a failure when asked to', async () => {
    const element = (
      await showFailing<PainGuideElement>(html`<pain-guide src=${addressWithStatus(503)}></pain-guide>`)
    ).element;
    const again = oneEvent(element, 'insole-error');
    element.reload();
    expect(((await again) as Event as InsoleErrorEvent).code).to.equal('http');
  });

  it('bears being removed while it loads, and shows the guide once it is put back', async () => {
    const held = addressHeld(CONTENT);
    const container = stage(html`<pain-guide condition="sore-foot" content=${held.url}></pain-guide>`);
    const element = container.firstElementChild as PainGuideElement;
    await element.updateComplete;
    element.remove();
    await held.release();
    await fetch(`${held.url}/en/sore-foot.json`);
    await settle();
    container.append(element);
    await waitUntil(() => has(element, '.title'), 'the guide is there');
    expect(warnings).to.have.lengthOf(0);
  });
});
