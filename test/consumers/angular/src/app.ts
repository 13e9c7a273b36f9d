import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ProductSelectEvent } from 'insole';
import 'insole/define/pain-guide';
import 'insole/define/product-recommend';
import shoes from './shoes.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <pain-guide condition="back-pain" layout="compact" content="/insole-content/"></pain-guide>
    <product-recommend
      condition="back-pain"
      content="/insole-content/"
      [products]="shoes"
      (insole-product-select)="choose($event)"
    ></product-recommend>
    <output id="chosen">{{ chosen() }}</output>
  `,
})
export class App {
  readonly shoes = shoes;
  readonly chosen = signal('');

  choose(event: ProductSelectEvent): void {
    event.preventDefault();
    this.chosen.set(event.product.name);
  }
}
