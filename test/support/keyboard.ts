import { sendKeys } from '@web/test-runner-commands';

export const press = (key: string): Promise<void> => sendKeys({ press: key });

/** The element that has the focus, in whatever shadow tree it stands. */
export function getFocused(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** What Tab reaches in a host, what is slotted in it included, in order, starting from the top of the page. */
export async function tabThrough(host: HTMLElement): Promise<Element[]> {
  const before = document.createElement('button');
  // From the last stop of a page Tab goes into the browser's own bars, and stays there for the pages that follow.
  const after = document.createElement('button');
  host.before(before);
  host.after(after);
  before.focus();
  const reached: Element[] = [];
  for (;;) {
    await press('Tab');
    const focused = getFocused();
    if (!focused || !host.contains(document.activeElement) || reached.includes(focused)) break;
    reached.push(focused);
  }
  before.remove();
  after.remove();
  return reached;
}
