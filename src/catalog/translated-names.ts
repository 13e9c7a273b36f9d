/**
 * What Google's columns are called in German, French, Spanish, Italian and Dutch, in which its merchants may name them:
 * lower case, without accents, words joined.
 */
const TRANSLATIONS: Record<string, string> = {
  id: 'identifiant identificador',
  title: 'titel titre titulo titolo',
  description: 'beschreibung descripcion descrizione beschrijving',
  link: 'lien enlace',
  image_link:
    'bildlink bild_link lien_image lien_de_limage lien_vers_limage enlace_imagen enlace_de_imagen enlace_a_la_imagen link_immagine afbeeldingslink',
  additional_image_link:
    'zusatzlicher_bildlink lien_image_supplementaire lien_de_limage_supplementaire enlace_imagen_adicional enlaces_imagen_adicionales link_immagine_aggiuntiva extra_afbeeldingslink',
  availability: 'verfugbarkeit disponibilite disponibilidad disponibilita beschikbaarheid',
  price: 'preis prix precio prezzo prijs',
  sale_price:
    'sonderangebotspreis sale_preis prix_solde prix_promotionnel precio_oferta precio_de_oferta precio_rebajado prezzo_scontato actieprijs',
  sale_price_effective_date:
    'sonderangebotszeitraum sonderangebotspreis_gultigkeitsdatum periode_de_validite_du_prix_solde fecha_efectiva_de_precio_de_oferta',
  brand: 'marke marque marca merk',
  color: 'farbe couleur colore kleur',
  size: 'grosse taille talla taglia maat',
  gender: 'geschlecht sexe sexo sesso geslacht',
  age_group: 'altersgruppe tranche_dage grupo_de_edad edad fascia_di_eta leeftijdsgroep',
  material: 'matiere materiale materiaal',
  item_group_id:
    'artikelgruppe_id artikelgruppen_id artikelgruppe identifiant_groupe identifiant_du_groupe identifiant_du_groupe_darticles identificador_de_grupo id_grupo id_de_grupo',
  google_product_category:
    'google_produktkategorie categorie_de_produits_google categorie_google categoria_de_producto_de_google categoria_google google_productcategorie',
  product_type: 'produkttyp categorie_de_produit type_de_produit tipo_de_producto categoria_de_producto',
};

const NAMES = new Map(
  Object.entries(TRANSLATIONS).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
);

/** A name without accents and apostrophes. */
export const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replaceAll('ß', 'ss');

/** The names of a table's columns in English; undefined where what a product is called is not among them. */
export function translateNames(names: readonly string[]): string[] | undefined {
  const translated = names.map((name) => NAMES.get(fold(name)) ?? name);
  return names.includes('title') || !translated.includes('title') ? undefined : translated;
}
