'use client';

import 'insole/define/pain-guide';
import { ProductRecommend } from 'insole/react';
import { useState } from 'react';
import shoes from '../shoes.json';

// A component, for React leaves out objects and listeners where it takes over an element that a server drew.
export function Shoes() {
  const [chosen, setChosen] = useState('');
  return (
    <>
      <ProductRecommend
        condition="back-pain"
        content="/insole-content/"
        products={shoes}
        onInsoleProductSelect={(event) => {
          event.preventDefault();
          setChosen(event.product.name);
        }}
      />
      <output id="chosen">{chosen}</output>
    </>
  );
}
