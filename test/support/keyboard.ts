import { sendKeys } from '@web/test-runner-commands';

export const press = (key: string): Promise<void> => sendKeys({ press: key });

/** The element that has the focus, in whatever shadow tree it stands. */
export function getFocused(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** What Tab reaches within a host, in order, starting from the top of the page. */
export async function tabThrough(host: HTMLElement): Promise<Element[]> {
  const before = document.createElement('button');
  host.before(before);
  before.focus();
  const reached: Element[] = [];
  for (;;) {
    await press('Tab');
    const focused = getFocused();
    if (!focused || document.activeElement !== host || reached.includes(focused)) break;
    reached.push(focused);
  }
  before.remove();
  return reached;
}
