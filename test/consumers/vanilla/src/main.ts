import 'insole/define/pain-guide';
import 'insole/define/product-recommend';
import shoes from './shoes.json';

const list = document.querySelector('product-recommend')!;
const chosen = document.querySelector<HTMLOutputElement>('#chosen')!;

list.products = shoes;
list.addEventListener('insole-product-select', (event) => {
  event.preventDefault();
  chosen.value = event.product.name;
});
