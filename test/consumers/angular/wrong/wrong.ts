import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { GuideViewEvent } from 'insole';
import 'insole/define/product-recommend';

// Angular's checker knows an element's events, and leaves its attributes alone.
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<product-recommend (insole-product-select)="choose($event)"></product-recommend>`,
})
export class Wrong {
  choose(event: GuideViewEvent): void {
    console.log(event.condition);
  }
}
