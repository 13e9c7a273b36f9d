/** The gallery's list of elements, and its "Copy" buttons, of which there are none without scripts. */

const SHOWN_MS = 2000;

// Chromium leaves a link where it is while a part of it is seen: its ring would be cut off.
document.querySelector('.contents')?.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element)
    target.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'nearest' });
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  const code = button.parentElement?.querySelector('code');
  if (!code) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(code, button));
}

async function copy(code: HTMLElement, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    tell(button, 'Copied');
  } catch {
    // The clipboard is kept from pages without a secure address: the text is marked instead.
    getSelection()?.selectAllChildren(code);
    tell(button, 'Marked: press Ctrl+C');
  }
}

function tell(button: HTMLButtonElement, words: string): void {
  const status = document.getElementById('status');
  if (status) status.textContent = words;
  button.textContent = words;
  setTimeout(() => (button.textContent = 'Copy'), SHOWN_MS);
}
