import { expect } from '@open-wc/testing';
import { reportFailure } from '../../src/controllers/diagnose.js';
import type { InsoleErrorEvent } from '../../src/controllers/error-event.js';
import { catchWarnings } from '../support/console.js';
import { record } from '../support/stage.js';

describe('what a developer is told', () => {
  const warnings = catchWarnings();

  it('has a subject, also where nobody thought of the error', async () => {
    const host = document.createElement('promo-card');
    const events = record<InsoleErrorEvent>('insole-error', host);
    await reportFailure(host, new TypeError('x is not a function'));
    expect(warnings).to.eql([
      'Insole: <promo-card> What it was given cannot be read. TypeError: x is not a function',
    ]);
    expect(events.map(({ code }) => code)).to.eql(['broken']);
  });
});
