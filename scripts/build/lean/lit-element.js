/**
 * What Insole's elements use of `lit-element`: a reactive element that draws a template into its shadow
 * root. It stands in for the original in `dist/cdn` and `dist/lit` (docs/decisions/0002).
 */
import { ReactiveElement } from '@lit/reactive-element';
import { render } from 'lit-html';
export * from '@lit/reactive-element';
export * from 'lit-html';

export class LitElement extends ReactiveElement {
  renderOptions = { host: this };

  update(changed) {
    const template = this.render();
    super.update(changed);
    render(template, this.renderRoot, this.renderOptions);
  }
}
