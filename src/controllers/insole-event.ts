/**
 * What all events of the elements have in common: they bubble, also out of a shadow tree. A `CustomEvent` by descent
 * alone (its `detail` is null): some libraries of host pages, MooTools for one, put something of theirs in the place
 * of `Event`, which no class can extend.
 */
export class InsoleEvent extends CustomEvent<null> {
  constructor(type: string, cancelable?: boolean) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}
