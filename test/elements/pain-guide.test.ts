import { expect, waitUntil } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/elements/pain-guide/define.js';
import { PainGuideElement } from '../../src/elements/pain-guide/pain-guide.js';
import { itIsAccessible } from '../support/axe.js';
import { catchWarnings } from '../support/console.js';
import { getFocused, press, tabThrough } from '../support/keyboard.js';
import { CONTENT } from '../support/scenario.js';
import { allWords, find, findAll, has, shownWords, wordsOf } from '../support/shadow.js';
import { record, show } from '../support/stage.js';

const guide = (attributes: Record<string, string | undefined> = {}) =>
  html`<pain-guide
    condition="sore-foot"
    content=${CONTENT}
    layout=${attributes['layout'] ?? nothing}
    grades=${attributes['grades'] ?? nothing}
    sections=${attributes['sections'] ?? nothing}
    heading-level=${attributes['heading-level'] ?? nothing}
    emergency-number=${attributes['emergency-number'] ?? nothing}
  ></pain-guide>`;

const showGuide = (attributes?: Record<string, string>): Promise<PainGuideElement> => show(guide(attributes));

describe('pain-guide', () => {
  const warnings = catchWarnings();

  describe('layouts', () => {
    it('shows every part open in the full layout, sources folded', async () => {
      const element = await showGuide();
      expect(allWords(element, '.section-heading')).to.eql([
        'What to try',
        'What it is',
        'Causes',
        'About shoes',
        'What does not help',
        'Sources (3)',
      ]);
      expect(findAll(element, 'details.fold')).to.have.lengthOf(1);
    });

    it('has no list where a part has only paragraphs', async () => {
      const lists = findAll(await showGuide(), '.text ul');
      expect(lists.filter(({ children }) => !children[0])).to.eql([]);
    });

    it('opens only what helps in the accordion', async () => {
      const folds = findAll<HTMLDetailsElement>(await showGuide({ layout: 'accordion' }), 'details.fold');
      expect(folds.map(({ open }) => open)).to.eql([true, false, false, false, false, false]);
    });

    it('begins the second line of a folded heading where the first does, beside its marker', async () => {
      const element = await showGuide({ layout: 'accordion' });
      element.style.inlineSize = '160px';
      const range = document.createRange();
      range.selectNodeContents(
        findAll(element, '.fold h3').find((heading) => wordsOf(heading).startsWith('What does not'))!,
      );
      const [first, second] = [...range.getClientRects()];
      expect(second!.top).to.be.greaterThan(first!.top);
      expect(second!.left).to.be.closeTo(first!.left, 3);
    });

    it('keeps emergencies open in the compact layout and folds the rest', async () => {
      const element = await showGuide({ layout: 'compact' });
      const [emergency, ...others] = findAll(element, '.care');
      expect(emergency!.querySelector('details')).to.equal(null);
      expect(others.map((card) => card.querySelector('details')?.open)).to.eql([false, false]);
      expect(findAll(element, 'details.fold[open]')).to.eql([]);
    });

    it('falls back to the full layout for another value, and says so once', async () => {
      const first = await showGuide({ layout: 'fancy' });
      await showGuide({ layout: 'fancy' });
      expect(has(first, '.contents')).to.equal(true);
      await waitUntil(() => warnings.length, 'it is said');
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain('layout="fancy"').and.to.contain('full, accordion, compact');
    });
  });

  describe('sections', () => {
    it('shows only the parts that are asked for, and the care cards all the same', async () => {
      const element = await showGuide({ sections: 'causes' });
      expect(allWords(element, '.section-heading')).to.eql(['Causes']);
      expect(allWords(element, '.care-heading')).to.eql(['Call for help now', 'Ask today', 'Ask soon']);
    });

    it('has no citations without sources to point at, nor a skip link without tips', async () => {
      const element = await showGuide({ sections: 'causes' });
      expect(has(element, 'sup')).to.equal(false);
      expect(shownWords(element)).not.to.contain('Skip to');
    });
  });

  describe('grades', () => {
    it('opens a sentence with who says so, when, and who disagrees', async () => {
      const element = await showGuide();
      const grade = find<HTMLDetailsElement>(element, '.grade');
      const summary = grade.querySelector('summary')!;
      expect(wordsOf(summary)).to.equal('Some evidence');
      summary.click();
      expect(grade.open).to.equal(true);
      expect(wordsOf(grade.querySelector('small')!)).to.equal('Doe et al. 2021. But: Foot Board 2024.');
    });

    it('names who advises against', async () => {
      expect(allWords(await showGuide(), '.grade summary')).to.include('Not advised by Foot Board');
    });

    it('gathers them below, open or folded', async () => {
      const open = await showGuide({ grades: 'summary' });
      expect(has(open, '.grade')).to.equal(false);
      expect(wordsOf(find(open, 'ul.gathered'))).to.contain('Rest. Some evidence: Doe et al. 2021.');
      const folded = await showGuide({ grades: 'details' });
      expect(wordsOf(find(folded, 'details.gathered summary'))).to.equal('About the evidence');
      expect(wordsOf(find(folded, 'details.gathered ul'))).to.contain('Ice. Expert view: Foot Board 2024.');
    });
  });

  describe('headings', () => {
    const levels = (element: PainGuideElement): string[] => [
      ...new Set(findAll(element, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName)),
    ];

    it('start at the second level', async () => {
      expect(levels(await showGuide())).to.eql(['h2', 'h3']);
    });

    it('start where they are told to, and stay real headings at the end of the scale', async () => {
      expect(levels(await showGuide({ 'heading-level': '4' }))).to.eql(['h4', 'h5']);
      expect(levels(await showGuide({ 'heading-level': '6' }))).to.eql(['h6']);
      expect(levels(await showGuide({ 'heading-level': 'huge' }))).to.eql(['h2', 'h3']);
      await waitUntil(() => warnings.length, 'it is said');
      expect(warnings[0]).to.contain('heading-level="huge"').and.to.contain('2, 1, 3');
    });
  });

  it('names the emergency number where the author gives one', async () => {
    const element = await showGuide({ 'emergency-number': '112' });
    expect(allWords(element, '.care-heading')[0]).to.equal('Call 112 now');
  });

  describe('the list of contents', () => {
    const isOpen = (element: PainGuideElement): boolean => find(element, '.contents a').checkVisibility();
    const isBeside = (element: PainGuideElement): boolean =>
      find(element, '.contents').offsetTop === find(element, '.text').offsetTop;

    for (const [size, width, wide] of [
      [16, 880, false],
      [16, 920, true],
      [14, 770, false],
      [14, 800, true],
      [20, 1100, false],
      [20, 1130, true],
    ] as const) {
      it(`${wide ? 'is open beside' : 'folds above'} the text at ${width} px with text of ${size} px`, async () => {
        const element = await show<PainGuideElement>(
          html`<div style="font-size:${size}px; inline-size:${width}px">${guide()}</div>`,
        );
        expect([isBeside(element), isOpen(element)]).to.eql([wide, wide]);
        expect(find(element, '.contents summary').checkVisibility()).to.equal(!wide);
      });
    }

    it('follows the room, also where the guide was drawn out of sight', async () => {
      const element = await show<PainGuideElement>(html`<div hidden>${guide()}</div>`);
      const box = element.parentElement!;
      box.hidden = false;
      for (const [width, wide] of [
        [1000, true],
        [600, false],
        [1000, true],
      ] as const) {
        box.style.inlineSize = `${width}px`;
        expect([isBeside(element), isOpen(element)]).to.eql([wide, wide]);
      }
    });

    it('stays open above the text for a reader who has opened it', async () => {
      const element = await show<PainGuideElement>(html`<div style="inline-size:600px">${guide()}</div>`);
      find(element, '.contents summary').click();
      expect(isOpen(element)).to.equal(true);
      element.parentElement!.style.inlineSize = '500px';
      expect(isOpen(element)).to.equal(true);
    });
  });

  it('moves the focus to the part that a contents link names', async () => {
    const element = await showGuide();
    find<HTMLDetailsElement>(element, '.contents').open = true;
    find(element, '.contents a[href="#causes"]').click();
    expect(wordsOf(getFocused()!)).to.equal('Causes');
  });

  it('opens the sources for a citation', async () => {
    const element = await showGuide();
    find(element, 'sup a').click();
    expect(getFocused()!.id).to.equal('source-1');
    expect(find<HTMLDetailsElement>(element, '.fold').open).to.equal(true);
  });

  it('has a link that skips from the red flags to what helps', async () => {
    const element = await showGuide();
    const skip = findAll(element, '.text > p a').find((link) => wordsOf(link) === 'Skip to what to try')!;
    skip.focus();
    await press('Enter');
    expect(wordsOf(getFocused()!)).to.equal('What to try');
  });

  it('shows the dates of the review, the reading time and that nobody reviewed it', async () => {
    expect(allWords(await showGuide(), '.meta li')).to.eql([
      'Not reviewed',
      'Checked Mar 4, 2026',
      'Next check Mar 4, 2099',
      '2 minutes',
    ]);
  });

  it('marks free tips', async () => {
    expect(allWords(await showGuide(), '.free')).to.eql(['Free']);
  });

  it('says in which language the guide is', async () => {
    const element = await show<PainGuideElement>(
      html`<div lang="de"><pain-guide condition="sore-foot" content=${CONTENT}></pain-guide></div>`,
    );
    expect(find(element, 'article').lang).to.equal('en');
  });

  it('drops addresses that could run script, and keeps their words', async () => {
    const element = await showGuide();
    const named = (words: string) => findAll(element, 'a').find((link) => wordsOf(link) === words)!;
    expect(named('How').getAttribute('href')).to.equal('https://example.org/ice');
    expect(named('Trap').hasAttribute('href')).to.equal(false);
    expect(named('A leaflet').hasAttribute('href')).to.equal(false);
  });

  it('fires insole-ready once, however often it changes', async () => {
    const ready = record('insole-ready');
    const element = await showGuide();
    element.layout = 'compact';
    await element.updateComplete;
    element.condition = 'stiff-toe';
    await waitUntil(() => wordsOf(find(element, '.title')) === 'Stiff toe', 'the other guide');
    expect(ready).to.have.lengthOf(1);
  });

  it('can be had under a name of its own, beside the usual one', async () => {
    PainGuideElement.define('acme-guide');
    PainGuideElement.define('acme-guide');
    const element = await show<PainGuideElement>(
      html`<acme-guide condition="sore-foot" content=${CONTENT}></acme-guide>`,
    );
    expect(element).to.be.instanceOf(PainGuideElement);
    expect(element.localName).to.equal('acme-guide');
    expect(wordsOf(find(element, '.title'))).to.equal('Sore foot');
  });

  it('lets the keyboard reach every link and fold, and open one', async () => {
    const element = await showGuide({ layout: 'compact' });
    const reached = await tabThrough(element);
    expect(reached.filter(({ localName }) => localName === 'summary')).to.have.lengthOf(8);
    (
      reached.find((stop) => wordsOf(stop) === 'What to try' && stop.localName === 'summary') as HTMLElement
    ).focus();
    await press('Enter');
    // Firefox answers a key after the command that pressed it has returned.
    await waitUntil(() => find<HTMLDetailsElement>(element, 'details.fold').open, 'the fold opens');
    expect((await tabThrough(element)).some((stop) => wordsOf(stop) === 'How')).to.equal(true);
  });

  itIsAccessible({
    full: () => guide(),
    accordion: () => guide({ layout: 'accordion' }),
    compact: () => guide({ layout: 'compact' }),
    'grades gathered': () => guide({ grades: 'summary' }),
    'grades folded': () => guide({ grades: 'details' }),
    'a few parts': () => guide({ sections: 'tips sources', 'heading-level': '3' }),
  });
});
