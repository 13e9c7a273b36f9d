/** Copying, and saying so. */

/** Puts a text on the clipboard; where that is refused, marks it for the reader to copy. */
export async function copyText(text: string, id?: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied.');
  } catch {
    const node = id && document.getElementById(id);
    if (node) getSelection()?.selectAllChildren(node);
    say(node ? 'Marked: press Ctrl+C to copy.' : 'The browser refuses the clipboard.');
  }
}

const SHOWN_MS = 4000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something once, to the eye and to a screen reader. */
export function say(words: string): void {
  const status = document.getElementById('said');
  if (!status) return;
  status.textContent = words;
  clearTimeout(timer);
  timer = setTimeout(() => (status.textContent = ''), SHOWN_MS);
}
