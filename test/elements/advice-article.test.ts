import { expect, waitUntil } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/elements/advice-article/define.js';
import type { AdviceArticleElement } from '../../src/elements/advice-article/advice-article.js';
import type { Article } from '../../src/model/article.js';
import { itIsAccessible } from '../support/axe.js';
import { catchWarnings } from '../support/console.js';
import { getFocused, press, tabThrough } from '../support/keyboard.js';
import { addressWithBody, addressWithStatus, CONTENT } from '../support/scenario.js';
import { allWords, find, findAll, has, showsFallback, wordsOf } from '../support/shadow.js';
import { record, show, showFailing } from '../support/stage.js';

const article = (attributes: Record<string, string | undefined> = {}) =>
  html`<advice-article
    article=${attributes['article'] ?? 'toes-and-noses'}
    content=${CONTENT}
    src=${attributes['src'] ?? nothing}
    heading-level=${attributes['heading-level'] ?? nothing}
    emergency-number=${attributes['emergency-number'] ?? nothing}
    ><a href="/read">Read it there</a></advice-article
  >`;

const showArticle = (attributes?: Record<string, string>): Promise<AdviceArticleElement> =>
  show(article(attributes));

/** The article once its drawing is there. */
async function showDrawn(): Promise<AdviceArticleElement> {
  const element = await showArticle();
  await waitUntil(() => has(element, '.drawing svg'), 'the drawing comes');
  return element;
}

/** What is on view of what is known of the joints. */
const shownJoints = (element: AdviceArticleElement): string[] =>
  findAll(element, '.known > *')
    .filter((known) => getComputedStyle(known).visibility === 'visible')
    .map((known) => wordsOf(known.querySelector('b')!));

describe('advice-article', () => {
  const warnings = catchWarnings();

  it('shows key points, signs, its parts in their order, and its sources folded', async () => {
    const element = await showArticle();
    expect(allWords(element, '.points li')).to.eql(['Far apart. They hardly meet.2']);
    expect(allWords(element, '.care-heading')).to.eql(['Call for help now', 'Ask soon']);
    expect(allWords(element, '.section-heading')).to.eql([
      'How they hang together',
      'Counted',
      'What to try',
      'Sources (4)',
    ]);
    expect(find<HTMLDetailsElement>(element, '.fold').open).to.equal(false);
  });

  it('keeps emergencies open, and folds the other signs', async () => {
    const [emergency, other] = findAll(await showArticle(), '.care');
    expect(emergency!.querySelector('details')).to.equal(null);
    expect(other!.querySelector('details')!.open).to.equal(false);
  });

  it('says that nobody reviewed it, its dates and the time that it takes', async () => {
    expect(allWords(await showArticle(), '.meta li')).to.eql([
      'Not reviewed',
      'Checked Mar 4, 2026',
      'Next check Mar 4, 2099',
      '3 minutes',
    ]);
  });

  it('numbers its tips, each with its grade', async () => {
    const element = await showArticle();
    expect(allWords(element, 'ol.statements > li b')).to.eql(['Socks.', 'Wiggling.']);
    expect(allWords(element, 'ol.statements .grade summary')).to.eql(['Some evidence', 'Expert view']);
    expect(allWords(element, '.free')).to.eql(['Free']);
  });

  it('moves the focus to the part that a contents link names, and to the source of a citation', async () => {
    const element = await showArticle();
    find<HTMLDetailsElement>(element, '.contents').open = true;
    find(element, '.contents a[href="#counted"]').click();
    expect(wordsOf(getFocused()!)).to.equal('Counted');
    find(element, '.points sup a').click();
    expect(getFocused()!.id).to.equal('source-2');
    expect(find<HTMLDetailsElement>(element, '.fold').open).to.equal(true);
  });

  it('begins its headings where it is told to', async () => {
    const levels = (element: AdviceArticleElement): string[] => [
      ...new Set(findAll(element, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName)),
    ];
    expect(levels(await showArticle())).to.eql(['h2', 'h3', 'h4']);
    expect(levels(await showArticle({ 'heading-level': '1' }))).to.eql(['h1', 'h2', 'h3']);
  });

  it('names the emergency number where the author gives one', async () => {
    expect(allWords(await showArticle({ 'emergency-number': '112' }), '.care-heading')[0]).to.equal(
      'Call 112 now',
    );
  });

  it('gives the site a place for a figure of its own', async () => {
    const element = await show<AdviceArticleElement>(
      html`<advice-article article="toes-and-noses" content=${CONTENT}
        ><figure slot="figure"><figcaption>Our feet</figcaption></figure></advice-article
      >`,
    );
    const [figure] = find<HTMLSlotElement>(element, 'slot[name=figure]').assignedElements();
    expect(wordsOf(figure!)).to.equal('Our feet');
  });

  describe('the chain', () => {
    it('shows what is known of the foot first, and names all joints from the top down', async () => {
      const element = await showArticle();
      expect(allWords(element, 'label')).to.eql(['Spine', 'Hip', 'Knee', 'Ankle', 'Foot']);
      expect(shownJoints(element)).to.eql(['Foot.']);
    });

    it('shows another joint by the keyboard, and describes its button with it', async () => {
      const element = await showArticle();
      findAll(element, 'input').at(-1)!.focus();
      await press('ArrowUp');
      await waitUntil(() => shownJoints(element)[0] === 'Ankle.', 'the ankle is shown');
      const button = getFocused()!;
      const description = find(element, `#${button.getAttribute('aria-describedby')}`);
      expect((button as HTMLInputElement).labels![0]!.innerText).to.equal('Ankle');
      expect(description.innerText).to.contain('It bends.').and.not.to.contain('It stands.');
    });

    it('shows a joint whose place in the drawing is clicked', async () => {
      const element = await showDrawn();
      for (const [index, name] of ['Spine.', 'Hip.', 'Knee.', 'Ankle.', 'Foot.'].entries()) {
        find<SVGElement>(element, `[data-joint="${index}"]`).dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true }),
        );
        expect(shownJoints(element)).to.eql([name]);
      }
      find(element, '.drawing').click();
      expect(shownJoints(element)).to.eql(['Foot.']);
    });

    it('draws each joint at the button that has its name', async () => {
      const element = await showDrawn();
      const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
      const labels = findAll(element, 'label').map((label) => middle(label.getBoundingClientRect()));
      const lines = findAll<SVGPathElement>(element, 'g path').map(
        (line) =>
          line.getPointAtLength(line.getTotalLength()).y +
          find(element, '.drawing svg').getBoundingClientRect().top,
      );
      expect(labels).to.have.lengthOf(5);
      labels.forEach((label, index) => expect(lines[index]).to.be.closeTo(label, 2));
    });

    it('breaks no name of a joint in the narrowest place, in a broad font', async () => {
      const element = await showDrawn();
      element.parentElement!.style.cssText = 'inline-size: 280px; font: 16px monospace';
      const heights = findAll(element, 'label').map(({ offsetHeight }) => offsetHeight);
      expect(heights).to.eql([44, 44, 44, 44, 44]);
    });

    it('lets no name of a joint run into the next, however long they are', async () => {
      const element = await showDrawn();
      element.parentElement!.style.cssText = 'inline-size: 288px';
      const labels = findAll(element, 'label');
      for (const label of labels) label.append(' und Lendenwirbelsäulenabschnitt');
      const boxes = labels.map((label) => label.getBoundingClientRect());
      // Half a pixel for rounding.
      boxes.slice(1).forEach(({ top }, index) => expect(top).to.be.above(boxes[index]!.bottom - 0.5));
    });

    it('keeps the place of the drawing, and of the longest text', async () => {
      const element = await showArticle();
      // It is laid out when it is on the screen, which the browser finds out with the first layout.
      expect(element.offsetHeight).to.be.above(0);
      await waitUntil(() => find(element, '.text').checkVisibility({ contentVisibilityAuto: true }));
      const before = element.offsetHeight;
      await waitUntil(() => has(element, '.drawing svg'), 'the drawing comes');
      expect(element.offsetHeight).to.equal(before);
      find(element, 'input').click();
      expect(element.offsetHeight).to.equal(before);
    });

    it('says in which grade each is known', async () => {
      const grades = allWords(await showArticle(), '.known .grade summary');
      expect(grades).to.eql([
        'Mixed evidence',
        'Mixed evidence',
        'Expert view',
        'Early evidence',
        'Early evidence',
      ]);
    });
  });

  it('draws a dot for each study, filled where it found something, and says it in words', async () => {
    const element = await showArticle();
    const rows = findAll(element, '.studies li');
    const dots = (row: Element): number[] =>
      [...row.querySelectorAll('path')].map((path) => path.getAttribute('d')!.split('20 0').length - 1);
    expect(rows.map(dots)).to.eql([
      [2, 1],
      [0, 2],
    ]);
    expect(rows.map(wordsOf)).to.eql(['Cold toes 2 of 3 studies4', 'Red noses 0 of 2 studies4']);
  });

  it('takes an article from another address, and one that is given by script', async () => {
    const element = await showArticle({ article: 'none', src: `${CONTENT}/en/toes-and-noses.json` });
    expect(wordsOf(find(element, '.title'))).to.equal('Toes and noses');
    const compiled = (await (await fetch(`${CONTENT}/en/toes-and-noses.json`)).json()) as Article;
    const pack = { ...compiled, title: 'By script' };
    const given = await show<AdviceArticleElement>(html`<advice-article .pack=${pack}></advice-article>`);
    expect(wordsOf(find(given, '.title'))).to.equal('By script');
  });

  it('fires insole-ready once', async () => {
    const ready = record('insole-ready');
    await showDrawn();
    expect(ready).to.have.lengthOf(1);
  });

  describe('where it cannot be had', () => {
    it('shows what the author wrote, and names the articles that there are', async () => {
      const { element, event } = await showFailing<AdviceArticleElement>(article({ article: 'nobody' }));
      expect(event.code).to.equal('unknown-article');
      expect(event.message).to.contain('"nobody"').and.to.contain('There are: toes-and-noses.');
      expect(showsFallback(element)).to.equal(true);
      expect(warnings).to.have.lengthOf(1);
    });

    it('takes no guide for an article', async () => {
      const { event } = await showFailing(article({ article: 'sore-foot' }));
      expect(event.code).to.equal('broken');
      expect(event.message).to.contain('not an article');
    });

    it('takes no article for one that lacks what it should hold', async () => {
      const { element, event } = await showFailing<AdviceArticleElement>(
        article({ src: addressWithBody({ kind: 'article', format: 1 }) }),
      );
      expect(event.code).to.equal('broken');
      expect(showsFallback(element)).to.equal(true);
    });

    it('tells of an address that answers 404', async () => {
      const { event } = await showFailing(article({ src: addressWithStatus(404) }));
      expect(event.code).to.equal('not-found');
    });
  });

  it('lets the keyboard reach every link, fold and the chosen joint, and no hidden text', async () => {
    const reached = await tabThrough(await showDrawn());
    const inputs = reached.filter(({ localName }) => localName === 'input');
    expect(inputs).to.have.lengthOf(1);
    const known = reached.filter((stop) => stop.closest('.known'));
    expect(known.every((stop) => wordsOf(stop.closest('li')!).startsWith('Foot.'))).to.equal(true);
  });

  itIsAccessible({
    'the whole article': () => article(),
    'below a third-level heading': () => article({ 'heading-level': '4' }),
  });
});
