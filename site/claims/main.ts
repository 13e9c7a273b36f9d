/** The page of the claim checker: marks claims in pasted words while they are typed. */
import { render } from 'lit';
import { findClaims } from '../../src/claims/index.js';
import { listView, markedView, sayCount, type Source } from './claims.view.js';

/** After the last key, in milliseconds: so that a screen reader is not told of half a word. */
const PAUSE = 400;

/** Characters of what is marked at once; a page of a shop has 10,000. */
const MOST = 200_000;
const TOO_LONG =
  'This is too long for a page. Of a whole feed the command finds them: npx insole inspect FEED';

const EXAMPLE = `The Cloud Walker is clinically proven to relieve heel pain. Its arch support aligns your spine and corrects your posture, and the soft midsole feels comfortable from the first step.

Perfect for plantar fasciitis. A roomy toe box, laces that adjust, and 30 days to try it at home. It is not a medical device.`;

const byId = (id: string): HTMLElement => document.getElementById(id)!;

async function main(): Promise<void> {
  const words = byId('words') as HTMLTextAreaElement;
  const response = await fetch('/claims/sources.json');
  const sources = response.ok ? ((await response.json()) as Source[]) : [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function check(): void {
    const isLong = words.value.length > MOST;
    const text = isLong ? '' : words.value;
    const claims = findClaims(text, 'en');
    byId('count').textContent = isLong ? TOO_LONG : text.trim() ? sayCount(claims.length) : '';
    render(markedView(text, claims), byId('marked'));
    render(listView(claims, sources), byId('list'));
  }

  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  });
  byId('example').addEventListener('click', () => {
    words.value = EXAMPLE;
    check();
    words.focus();
  });
  // What the browser kept over a reload.
  check();
  document.body.dataset['ready'] = '';
}

void main();
