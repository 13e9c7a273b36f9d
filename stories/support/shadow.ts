import { configure, within } from 'storybook/test';
import { settle } from './settle.js';

type Text = string | RegExp;
type Named = { name?: Text };

/** Those of Testing Library's queries that stories use. */
export interface Queries {
  getByRole: (role: string, options?: Named) => HTMLElement;
  getAllByRole: (role: string, options?: Named) => HTMLElement[];
  findByRole: (role: string, options?: Named) => Promise<HTMLElement>;
  queryByRole: (role: string, options?: Named) => HTMLElement | null;
  getAllByText: (text: Text) => HTMLElement[];
  findByText: (text: Text) => Promise<HTMLElement>;
  getByLabelText: (text: Text) => HTMLElement;
}

/** Queries within the shadow root of a story's element, once it is ready. */
export async function openShadow(canvas: HTMLElement, tag: string): Promise<Queries> {
  // Its own error prints what it looked through, and has no end with a shadow root.
  configure({
    getElementError: (message: string | null) => new Error(message ?? 'There is no such element.'),
  });
  await settle(canvas);
  const root = canvas.querySelector(tag)?.shadowRoot;
  if (!root) throw new Error(`There is no <${tag}> with a shadow root in this story.`);
  // It asks for an element and is content with anything that has `querySelectorAll`.
  return within(root as unknown as HTMLElement);
}
