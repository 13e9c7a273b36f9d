import type { ElementDescription } from './read.js';

/**
 * The elements with all events that can be listened for on them. The manifest names an event where it is fired; events
 * bubble, so `insole-config` hears those of every element inside it.
 */
export function hearWithin(elements: readonly ElementDescription[]): ElementDescription[] {
  const description = 'From an element inside.';
  const heard = new Map(
    elements.flatMap(({ events }) => events.map((event) => [event.name, { ...event, description }])),
  );
  return elements.map((element) =>
    element.tag === 'insole-config' ? { ...element, events: [...heard.values()] } : element,
  );
}
