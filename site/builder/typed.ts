import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

class TypedDirective extends Directive {
  #field?: HTMLInputElement | HTMLTextAreaElement;
  #isWriting = false;

  override render(value: string): unknown {
    return value;
  }

  override update(part: PropertyPart, [value]: [string]): unknown {
    const field = (this.#field ??= this.#watch(part.element as HTMLInputElement));
    if (this.#isWriting || field.value === value) return noChange;
    // What was written and not taken is replaced, though nothing has changed since the last drawing.
    setCommittedValue(part);
    return value;
  }

  #watch(field: HTMLInputElement): HTMLInputElement {
    field.addEventListener('input', () => (this.#isWriting = true));
    // Before the field's own listener, after which all is drawn anew.
    field.addEventListener('change', () => (this.#isWriting = false), { capture: true });
    return field;
  }
}

/**
 * A text field's value, which is what was taken of it; but while the reader is writing it is theirs, whatever is drawn
 * anew meanwhile: a feed arrives, the preview reports.
 */
export const typed = directive(TypedDirective);
