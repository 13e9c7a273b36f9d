import { expect } from '@open-wc/testing';
import { formatDate, formatMoney, formatNumber } from '../../src/i18n/format.js';

describe('format', () => {
  it('writes whole amounts without cents, others with two', () => {
    expect(formatMoney('en', 98, 'USD')).to.equal('$98');
    expect(formatMoney('en', 98.5, 'USD')).to.equal('$98.50');
    expect(formatMoney('ja', 9800, 'JPY')).to.match(/^[¥￥]9,800$/);
    expect(formatMoney('de', 1234.5, 'EUR')).to.match(/^1\.234,50\s€$/);
  });

  it('writes the bare number without a currency, or with one that is none', () => {
    for (const currency of [undefined, '', 'dollars', '$']) {
      expect(formatMoney('en', 98, currency), currency).to.equal('98');
      expect(formatMoney('en', 1098.5, currency), currency).to.equal('1,098.50');
    }
  });

  it('writes numbers by language', () => {
    expect(formatNumber('en', 1234.5)).to.equal('1,234.5');
    expect(formatNumber('de', 1234.5)).to.equal('1.234,5');
  });

  it('reads a date as a calendar day, in every time zone', () => {
    expect(formatDate('en', '2026-03-04')).to.equal('Mar 4, 2026');
    expect(formatDate('de', '2026-03-04')).to.equal('04.03.2026');
  });
});
