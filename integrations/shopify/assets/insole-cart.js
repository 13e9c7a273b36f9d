/**
 * Keeps the cart's total in step where the theme changes the cart without loading the page anew. It listens to
 * the browser's own list of requests, so nothing of the theme is replaced.
 */
(() => {
  const CHANGE = /\/cart\/(add|change|update|clear)(\.js|\.json)?(\?|$)/;
  const MARK = 'data-insole-cart';
  let asked = 0;

  async function update() {
    const turn = ++asked;
    const root = window.Shopify?.routes?.root ?? '/';
    const response = await fetch(`${root}cart.js`, { headers: { accept: 'application/json' } });
    if (!response.ok) return;
    const cart = await response.json();
    // An answer that a later one has overtaken is of no use.
    if (turn !== asked) return;
    for (const element of document.querySelectorAll(`[${MARK}]`)) {
      // Shopify counts in hundredths, whatever the currency.
      element.setAttribute('cart-total', String(cart.total_price / 100));
    }
  }

  const watch = new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => CHANGE.test(name))) update().catch(() => undefined);
  });
  watch.observe({ type: 'resource' });
})();
