import 'insole/define/pain-guide';
import 'insole/define/product-recommend';
import type {} from 'insole/types/solid';
import { createSignal } from 'solid-js';
import shoes from './shoes.json';

export function App() {
  const [chosen, setChosen] = createSignal('');
  return (
    <>
      <pain-guide condition="back-pain" layout="compact" content="/insole-content/" />
      <product-recommend
        condition="back-pain"
        content="/insole-content/"
        prop:products={shoes}
        on:insole-product-select={(event) => {
          event.preventDefault();
          setChosen(event.product.name);
        }}
      />
      <output id="chosen">{chosen()}</output>
    </>
  );
}
