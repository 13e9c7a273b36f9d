import { expect, waitUntil } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/elements/product-recommend/define.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import type { Condition } from '../../src/model/condition.js';
import type { RankedList } from '../../src/model/recommendation.js';
import { toListGuide } from '../../src/rank/list-guide.js';
import { addressWithBody, addressWithStatus, CONTENT } from '../support/scenario.js';
import { allWords, find, findAll, has, wordsOf } from '../support/shadow.js';
import { createList, createShoe } from '../support/shoes.js';
import { show, stage } from '../support/stage.js';

const PACK = `${CONTENT}/en/sore-foot.json`;

/** A list that brings the words of its guide, headed in words of its own. */
async function createTellingList(): Promise<RankedList> {
  const guide = toListGuide((await (await fetch(PACK)).json()) as Condition);
  guide.shoes.heading = 'In words of its own';
  return { ...createList([createShoe('a')]), guide };
}

const showList = (
  list: RankedList,
  { condition = 'sore-foot', content = CONTENT } = {},
): Promise<ProductRecommendElement> =>
  show(
    html`<product-recommend
      condition=${condition}
      content=${content ?? nothing}
      .list=${list}
    ></product-recommend>`,
  );

const headingOf = (element: ProductRecommendElement): string => wordsOf(find(element, '.heading'));

describe('a list that brings its words', () => {
  it('is drawn by the first update, without a request', async () => {
    const element = document.createElement('product-recommend');
    Object.assign(element, { condition: 'sore-foot', list: await createTellingList() });
    let updates = 0;
    element.addController({ hostUpdated: () => void updates++ });
    stage(html`${element}`);
    await element.updateComplete;
    expect(updates).to.equal(1);
    expect(headingOf(element)).to.equal('In words of its own');
    expect(findAll(element, '.care')).to.have.lengthOf(1);
    expect(allWords(element, '.reasons li')).to.not.be.empty;
  });

  it('says who disagrees with a grade, where it has words for that', async () => {
    const { guide, ...list } = await createTellingList();
    const needs = guide!.shoes.needs.map((need) => ({ ...need, against: [2] }));
    const told = { ...guide!, shoes: { ...guide!.shoes, needs } };
    const { against: _, ...words } = told.words;
    const untold = { ...told, words } as typeof told;
    for (const [guide, end] of [
      [told, 'Foot Board 2024. But: Foot Board 2024.'],
      [untold, 'Foot Board 2024.'],
    ] as const) {
      const element = await showList({ ...list, guide });
      find(element, '.why summary').click();
      await waitUntil(() => has(element, '.why ul'), 'the reasons are there');
      expect(allWords(element, '.why li')[1]).to.equal(`Grip: surer steps. Early evidence: ${end}`);
    }
  });

  it('is shown from an address also where there is no guide', async () => {
    const src = addressWithBody(await createTellingList());
    const element = await show<ProductRecommendElement>(
      html`<product-recommend condition="sore-foot" src=${src} content=${addressWithStatus(404)}>
      </product-recommend>`,
    );
    expect(headingOf(element)).to.equal('In words of its own');
  });

  it('says in which language they are, but for what the author wrote', async () => {
    for (const asked of [{ condition: 'sore-foot' }, { needs: 'cushioning' }] as {
      condition?: string;
      needs?: string;
    }[]) {
      const container = stage(
        html`<div lang="de">
          <product-recommend
            condition=${asked.condition ?? nothing}
            needs=${asked.needs ?? nothing}
            content=${CONTENT}
            .list=${createList([createShoe('a')])}
          ></product-recommend>
        </div>`,
      );
      const element = container.querySelector('product-recommend')!;
      await waitUntil(() => has(element, '.heading'));
      expect(find(element, '.heading').closest<HTMLElement>('[lang]')!.lang).to.equal('en');
      element.heading = 'Bequeme Schuhe';
      await element.updateComplete;
      expect(find(element, '.heading').querySelector<HTMLElement>('[lang]')!.lang).to.equal('de');
      expect(headingOf(element)).to.equal('Bequeme Schuhe');
      container.remove();
    }
  });

  it('takes the words of the guide for another condition', async () => {
    const element = await showList(await createTellingList(), { condition: 'stiff-toe' });
    expect(headingOf(element)).to.equal('Roomy shoes');
  });

  it('takes the words of the guide where its own are in another language', async () => {
    const list = await createTellingList();
    list.guide!.locale = 'xx';
    expect(headingOf(await showList(list))).to.equal('Comfortable shoes');
  });

  it('says of when its prices are once they are old', async () => {
    const list = { ...(await createTellingList()), validFor: 1 };
    const element = await showList(list, { content: undefined });
    expect(wordsOf(find(element, '[part=price-age]'))).to.contain('March 4, 2026');
  });

  it('shows no shoes where the guide says to hide them', async () => {
    const list = await createTellingList();
    list.guide!.shoes.hidden = true;
    const element = await showList(list);
    expect(findAll(element, '.card')).to.be.empty;
  });

  it('gives way to a new list', async () => {
    const element = await showList(await createTellingList());
    element.list = { ...(await createTellingList()), items: ['b', 'c'].map((id) => createShoe(id)) };
    await waitUntil(() => findAll(element, '.card').length === 2, 'both are drawn');
    expect(allWords(element, '.name')).to.deep.equal(['Shoe b', 'Shoe c']);
  });
});

describe('the shop’s own words above a list', () => {
  it('come and go with what the page puts there', async () => {
    const element = await showList(await createTellingList());
    const height = (): number => find(element, '.pitch').offsetHeight;
    expect(height()).to.equal(0);
    const pitch = Object.assign(document.createElement('p'), { slot: 'pitch', textContent: 'We love feet.' });
    element.append(pitch);
    await waitUntil(() => height() > 0, 'they are shown');
    const label = find(element, '[part=pitch-label]').getBoundingClientRect();
    expect(pitch.getBoundingClientRect().top - label.bottom).to.be.below(8);
    pitch.remove();
    await waitUntil(() => height() === 0, 'they are gone');
  });
});

describe('many lists', () => {
  it('keep places first, and are drawn in turn', async () => {
    const list = { ...(await createTellingList()), items: ['a', 'b', 'c', 'd'].map((id) => createShoe(id)) };
    const elements = [1, 2, 3].map(() =>
      Object.assign(document.createElement('product-recommend'), { condition: 'sore-foot', list }),
    );
    stage(html`${elements}`);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    const drawn = (): number[] => elements.map((element) => findAll(element, '.card:not(.blank)').length);
    expect(drawn()).to.deep.equal([4, 2, 0]);
    expect(findAll(elements[2]!, '.blank')).to.have.lengthOf(4);
    await waitUntil(() => drawn().join() === '4,4,4', 'all are drawn');
  });
});
