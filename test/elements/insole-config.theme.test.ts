import { expect, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/insole-config/define.js';
import '../../src/elements/promo-banner/define.js';
import { catchWarnings } from '../support/console.js';
import { stage } from '../support/stage.js';

const themed = (theme: string, content?: TemplateResult): TemplateResult =>
  html`<insole-config theme=${theme}
    >${content ?? html`<promo-banner messages='[{"text":"Free returns"}]'></promo-banner>`}</insole-config
  >`;

const read = (container: Element, name: string): string =>
  getComputedStyle(container.querySelector('promo-banner')!).getPropertyValue(`--insole-${name}`);

describe('insole-config theme', () => {
  const warnings = catchWarnings();

  it('brings a theme to what is inside, and takes it away again', async () => {
    const container = stage(themed('retail'));
    const config = container.querySelector('insole-config')!;
    await waitUntil(() => read(container, 'hue') === '262', 'the theme is there');
    config.theme = 'editorial';
    await waitUntil(() => read(container, 'hue') === '245', 'the other one is there');
    config.theme = undefined;
    await waitUntil(() => read(container, 'hue') === '', 'none is left');
  });

  it('puts nothing into the page', async () => {
    const before = document.head.childElementCount;
    const container = stage(themed('contrast'));
    await waitUntil(() => read(container, 'inset') === '16px');
    expect(document.head.childElementCount).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
    expect(getComputedStyle(document.documentElement).getPropertyValue('--insole-inset')).to.equal('');
  });

  it('leaves nothing of a theme within another one', async () => {
    const container = stage(themed('editorial', themed('contrast')));
    await waitUntil(() => read(container, 'inset') === '16px');
    expect(read(container, 'heading-font')).to.equal('');
  });

  it('comes after what the page says', async () => {
    const container = stage(themed('retail'));
    container.querySelector('insole-config')!.style.setProperty('--insole-hue', '300');
    await waitUntil(() => read(container, 'inset') === '16px');
    expect(read(container, 'hue')).to.equal('300');
  });

  it('tells the developer of one that there is not', async () => {
    stage(themed('neon'));
    await waitUntil(() => warnings.length);
    expect(warnings.join()).to.contain('neon').and.to.contain('retail');
  });
});
