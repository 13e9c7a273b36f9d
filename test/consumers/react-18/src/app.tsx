import { PainGuide, ProductRecommend } from 'insole/react';
import { useState } from 'react';
import shoes from './shoes.json';

export function App() {
  const [chosen, setChosen] = useState('');
  return (
    <>
      <PainGuide condition="back-pain" layout="compact" content="/insole-content/" />
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
