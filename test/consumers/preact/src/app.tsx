import 'insole/define/pain-guide';
import 'insole/define/product-recommend';
import type {} from 'insole/types/preact';
import { useState } from 'preact/hooks';
import shoes from './shoes.json';

export function App() {
  const [chosen, setChosen] = useState('');
  return (
    <>
      <pain-guide condition="back-pain" layout="compact" content="/insole-content/" />
      <product-recommend
        condition="back-pain"
        content="/insole-content/"
        products={shoes}
        oninsole-product-select={(event) => {
          event.preventDefault();
          setChosen(event.product.name);
        }}
      />
      <output id="chosen">{chosen}</output>
    </>
  );
}
