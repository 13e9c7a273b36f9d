import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { it, startHarness } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

describe('the loader on a page of another origin', () => {
  it('shows the guide, asks nobody else and leaves the console clean', async () => {
    const { find, messages, errors, requests } = await harness.openPage(
      `<script type="module" src="${harness.cdn}insole.js"></script>
       <pain-guide condition="back-pain"></pain-guide>`,
    );

    const guide = await find('pain-guide >>> [part~=base]');

    const text = await guide.evaluate((base) => base.textContent);
    assert.match(text, /back pain/i);
    assert.deepEqual(errors, []);
    assert.deepEqual(messages, []);
    assert.ok(requests.includes(`${harness.cdn}content/en/back-pain.json`));
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(harness.cdn)),
      [],
    );
  });

  it('asks for code and content at the same time, once each', async () => {
    const { page, find, requests } = await harness.openPage(
      `<script type="module" src="${harness.cdn}insole.js"></script>
       <pain-guide condition="back-pain"></pain-guide>`,
    );
    await find('pain-guide >>> [part~=base]');
    const starts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(
          (entry) => [entry.name, entry.startTime, (entry as PerformanceResourceTiming).responseEnd] as const,
        ),
    );
    const code = starts.filter(([url]) => url.includes('/chunks/'));
    const content = starts.find(([url]) => url.endsWith('/back-pain.json'));
    assert.ok(code.length > 0 && content);
    const firstArrival = Math.min(...code.map(([, , end]) => end));
    assert.ok(content[1] < firstArrival, 'the content is asked for before any code has arrived');
    assert.equal(new Set(requests).size, requests.length, 'nothing is fetched twice');
  });
});
