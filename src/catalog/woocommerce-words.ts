import { fold } from './translated-names.js';

/**
 * What the columns of WooCommerce's export are called in English, and in German, French, Spanish, Italian and Dutch: lower
 * case, without accents and signs, words joined.
 */
const WORDS: Record<string, string> = {
  id: 'id',
  type: 'type typ tipo',
  sku: 'sku artikelnummer ugs cod',
  name: 'name nom nombre nome naam',
  published: 'published veroffentlicht publie publicado pubblicato gepubliceerd',
  visibility_in_catalog:
    'visibility_in_catalog sichtbarkeit_im_katalog visibilite_dans_le_catalogue visibilidad_en_el_catalogo visibilita_nel_catalogo zichtbaarheid_in_catalogus',
  short_description:
    'short_description kurzbeschreibung description_courte descripcion_corta breve_descrizione descrizione_breve korte_beschrijving korte_omschrijving',
  description: 'description beschreibung descripcion descrizione beschrijving',
  date_sale_price_starts:
    'date_sale_price_starts datum_an_dem_angebotspreis_beginnt datum_an_dem_der_angebotspreis_beginnt date_de_debut_de_promo dia_en_que_empieza_el_precio_rebajado data_di_partenza_del_prezzo_in_saldo startdatum_actieprijs',
  date_sale_price_ends:
    'date_sale_price_ends datum_an_dem_angebotspreis_endet datum_an_dem_der_angebotspreis_endet date_de_fin_de_promo dia_en_que_termina_el_precio_rebajado termine_data_del_prezzo_di_vendita data_in_cui_termina_lofferta einddatum_actieprijs',
  'in_stock?': 'in_stock vorratig en_stock existencias en_inventario op_voorraad',
  sale_price: 'sale_price angebotspreis tarif_promo prix_promo precio_rebajado prezzo_in_offerta actieprijs',
  regular_price:
    'regular_price regularer_preis normaler_preis tarif_regulier prix_regulier precio_normal precio_regular prezzo_di_listino reguliere_prijs',
  categories: 'categories kategorien categorias categorie categorieen',
  tags: 'tags schlagworter etiquettes etiquetas tag etichette',
  images: 'images bilder imagenes immagine immagini afbeeldingen',
  parent: 'parent ubergeordnetes_produkt superior genitore hoofd',
  external_url: 'external_url externe_url url_externe url_externa url_esterna url_esterno',
  brands: 'brands marken marques marcas marchi merken',
};

const NAMES = new Map(
  Object.entries(WORDS).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
);

/** The English name of a column, if this is one of WooCommerce's: "En stock ?" is "in_stock?". */
export const translateWooName = (name: string): string | undefined =>
  NAMES.get(
    fold(name)
      .replace(/[^a-z\d]+/g, '_')
      .replace(/^_|_$/g, ''),
  );
