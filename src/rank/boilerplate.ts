/** Headings of what is not about this product: other products, and the shop. */
const ASIDE =
  /^(?:you (?:may|might)|related|similar|customers|people also|recommended|pairs? well|complete (?:the|your)|goes well|shop the|more from|recently|compare|das konnte|dazu pass|ahnliche|kunden|wird oft|passend dazu|vous aimerez|produits (?:similaires|associes)|a porter avec|tambien te|te puede|productos relacionados|completa|shipping|delivery|returns?|payment|about us|about the brand|our (?:story|promise|mission)|versand|lieferung|ruckgabe|uber uns|zahlung|livraison|retours?|paiement|a propos|envios?|devoluci|pago|sobre nosotros|reviews?|bewertungen|avis|opiniones|popular searches|size guide|sizing|price match)/;
const HEADING = /^[^.!]{1,48}$/;
const BACK =
  /^(?:features?|details?|description|specifications?|specs?|materials?|fit|construction|technology|upper|sole|product|care|eigenschaften|merkmale|beschreibung|material|caracteristicas|descripcion|detalles|caracteristiques|details|composition)\b/;
/** Boilerplate inside running text starts with a label in capitals: "SHIPPING: free over $75". */
const LABEL =
  /(?:^|\s)(?:-{2,}\s*)?(?:ABOUT US|SHIPPING|DELIVERY|RETURNS?|PAYMENTS?|SUPPORT|CONTACT|VERSAND|R[ÜU]CKGABE|LIEFERUNG|LIVRAISON|RETOURS?|ENV[ÍI]OS?|DEVOLUCIONES)\s*:/;

/** A description without the shop's boilerplate and without what it says of other products. */
export function dropBoilerplate(description: string, fold: (text: string) => string): string {
  const label = LABEL.exec(description);
  const text = label ? description.slice(0, label.index) : description;
  if (!text.includes('\n')) return text;
  let isAside = false;
  let wasEmpty = true;
  return text
    .split('\n')
    .filter((line) => {
      const plain = fold(line).replace(/^[\s*•–-]+/, '');
      if (wasEmpty && HEADING.test(plain)) {
        if (ASIDE.test(plain)) isAside = true;
        else if (BACK.test(plain)) isAside = false;
      }
      wasEmpty = !plain;
      return !isAside;
    })
    .join('\n');
}
