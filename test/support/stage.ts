import { oneEvent, waitUntil } from '@open-wc/testing';
import { render, type LitElement, type TemplateResult } from 'lit';
import type { InsoleErrorEvent } from '../../src/controllers/error-event.js';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanups.splice(0)) cleanUp();
});

/** Puts a template on the page; it is taken away after the test. */
export function stage(template: TemplateResult, page: 'light' | 'dark' = 'light'): HTMLElement {
  const container = document.createElement('div');
  document.body.append(container);
  cleanups.push(() => container.remove());
  if (page === 'dark') container.style.cssText = 'background:#111;color:#eee';
  render(template, container);
  return container;
}

/** Records the events of one type that reach the page, in their order. */
export function record<E extends Event>(type: string, target: EventTarget = document): E[] {
  const events: E[] = [];
  const listener = (event: Event): void => void events.push(event as E);
  target.addEventListener(type, listener);
  cleanups.push(() => target.removeEventListener(type, listener));
  return events;
}

/** Puts a template on the page and waits until its first element of ours shows its content. */
export async function show<T extends LitElement>(
  template: TemplateResult,
  page?: 'light' | 'dark',
): Promise<T> {
  const ready = oneEvent(document, 'insole-ready');
  stage(template, page);
  const element = (await ready).target as T;
  await element.updateComplete;
  // A long list is ready with its first shoes; the others take their kept places in the next tasks.
  await waitUntil(() => !element.renderRoot.querySelector('.blank'));
  refuseLeftovers(element);
  return element;
}

/** What a template shows where a value was meant to be none: never a word of ours. */
function refuseLeftovers({ localName, renderRoot }: LitElement): void {
  const [leftover] =
    /\b(?:true|false|undefined|NaN)\b|\[object \w+\]/.exec(renderRoot.textContent ?? '') ?? [];
  if (leftover) throw new Error(`<${localName}> shows "${leftover}".`);
}

export interface Failed<T> {
  element: T;
  event: InsoleErrorEvent;
}

/** Puts a template on the page and waits until an element of ours gives up. */
export async function showFailing<T extends LitElement>(template: TemplateResult): Promise<Failed<T>> {
  const failed = oneEvent(document, 'insole-error');
  stage(template);
  const event = (await failed) as Event as InsoleErrorEvent;
  const element = event.target as T;
  await element.updateComplete;
  return { element, event };
}
