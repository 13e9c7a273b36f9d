import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSteps } from '../../scripts/lib/readme-steps.js';

const fence = '```';
const document = `# A thing

## Before

${fence}sh
rm everything
${fence}

## Use it

Type this:

${fence}sh
npm install thing
cp a b
${fence}

\`main.js\`:

${fence}js
import 'thing';
${fence}

For instance:

${fence}js
thing();
${fence}

## After
`;

describe('the steps of a document', () => {
  it('are the commands and the named files of one section, in order', () => {
    assert.deepEqual(readSteps(document, 'Use it'), [
      { commands: ['npm install thing', 'cp a b'] },
      { file: 'main.js', text: "import 'thing';\n" },
    ]);
  });

  it('are missed where the section is gone', () => {
    assert.throws(() => readSteps(document, 'Use'), /no section "Use"/);
  });
});
