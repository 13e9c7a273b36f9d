/** The shop's own control: whose shoes its list shows. Setting an attribute is all that it takes. */

const list = document.querySelector('product-recommend');

document.querySelector('#whose')?.addEventListener('change', ({ target }) => {
  const { value } = target as HTMLInputElement;
  if (value) list?.setAttribute('audience', value);
  else list?.removeAttribute('audience');
});
