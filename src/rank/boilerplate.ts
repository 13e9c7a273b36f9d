import { foldText } from './fold.js';

/** Headings of what is not about this product: other products, and the shop. */
const ASIDE =
  /^(?:you (?:may|might)|related|similar|customers|people also|recommended|pairs? well|complete (?:the|your)|goes well|shop the|more from|recently|compare|das konnte|dazu pass|ahnliche|kunden|wird oft|passend dazu|vous aimerez|produits (?:similaires|associes)|a porter avec|tambien te|te puede|productos relacionados|completa|shipping|delivery|returns?|payment|about us|about the brand|our (?:story|promise|mission)|versand|lieferung|ruckgabe|uber uns|zahlung|livraison|retours?|paiement|a propos|envios?|devoluci|pago|sobre nosotros|reviews?|bewertungen|avis|opiniones|popular searches|size guide|sizing|price match)/;
const BACK =
  /^(?:features?|details?|description|specifications?|specs?|materials?|fit|construction|technology|upper|sole|product|care|eigenschaften|merkmale|beschreibung|material|caracteristicas|descripcion|detalles|caracteristiques|details|composition)\b/;
/** Boilerplate inside running text starts with a label in capitals: "SHIPPING: free over $75". */
const LABEL =
  /:(?<=\b((?:ABOUT US|SHIPPING|DELIVERY|RETURNS?|PAYMENTS?|SUPPORT|CONTACT|VERSAND|R[ÜU]CKGABE|LIEFERUNG|LIVRAISON|RETOURS?|ENV[ÍI]OS?|DEVOLUCIONES)\s?:))/;

/** A description without the shop's boilerplate and without what it says of other products. */
export function dropBoilerplate(description: string): string {
  const label = LABEL.exec(description);
  const text = label ? description.slice(0, label.index - label[1]!.length + 1) : description;
  let kept = '';
  let isAside = false;
  let from = 0;
  // What is between two changes is kept, or not, as one piece.
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n\n', at) + 2;
    const end = next > 1 ? next : text.length;
    const starts = readHeading(text.slice(at, Math.min(end, at + 80)));
    if (starts !== undefined && starts !== isAside) {
      if (starts) kept += text.slice(from, at);
      isAside = starts;
      from = at;
    }
    at = end;
  }
  return isAside ? kept : kept + text.slice(from);
}

/** Whether a paragraph begins with a heading of what is beside the point; undefined where it has none. */
function readHeading(start: string): boolean | undefined {
  const heading = /^[\s*•–-]*([^.!\n]{1,48})(?:\n|$)/.exec(start)?.[1];
  if (!heading) return undefined;
  const plain = foldText(heading);
  return ASIDE.test(plain) || (BACK.test(plain) ? false : undefined);
}
