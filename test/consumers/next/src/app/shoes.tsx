'use client';

import 'insole/define/pain-guide';
import 'insole/define/product-recommend';
import type {} from 'insole/types/react';
import { useState } from 'react';
import shoes from '../shoes.json';

export function Shoes() {
  const [chosen, setChosen] = useState('');
  return (
    <>
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
