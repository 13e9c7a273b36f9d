import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStock } from '../../src/catalog/stock.js';

/** Words of shops for what can be had now, what cannot, and what says neither, by language. */
const WORDS: Record<string, Partial<Record<'in' | 'out' | 'unknown', string[]>>> = {
  English: {
    in: ['Available now', 'Only 3 left in stock - order soon', 'Not available in store, available online'],
    out: [
      'Available soon',
      'available_soon',
      'Coming soon',
      'Back in stock soon',
      'soon available',
      'Unavailable',
    ],
    unknown: [
      'Not available in store',
      'not available in stores',
      'Unavailable in-store',
      'Stock unknown?',
      'soon',
    ],
  },
  German: {
    in: ['Sofort lieferbar', 'vorrätig', 'auf Lager'],
    out: [
      'Demnächst verfügbar',
      'in Kürze lieferbar',
      'Bald wieder verfügbar',
      'bald lieferbar',
      'derzeit nicht lieferbar',
    ],
    unknown: ['auf Anfrage', 'unbekannt'],
  },
  French: {
    in: ['En stock', 'Disponible'],
    out: ['Bientôt disponible', 'Épuisé', 'En rupture de stock', 'Indisponible'],
    unknown: ['Sur commande', 'utilisé', 'nous consulter'],
  },
  Spanish: {
    in: ['En existencias', 'Disponible', 'sí'],
    out: ['Próximamente disponible', 'Agotado', 'Sin stock', 'sin existencias', 'No disponible'],
    unknown: ['Consultar'],
  },
  Portuguese: {
    in: ['Em estoque', 'em stock', 'Disponível', 'sim', 'Sim, disponível'],
    out: [
      'Fora de estoque',
      'sem estoque',
      'Sem stock',
      'Esgotado',
      'Indisponível',
      'Não disponível',
      'não',
      'Disponível em breve',
    ],
    unknown: ['Sob consulta', 'inexistente', 'desconhecido'],
  },
  Polish: {
    in: ['Dostępny', 'dostępna', 'W magazynie', 'na stanie', 'tak'],
    out: [
      'Niedostępny',
      'chwilowo niedostępna',
      'brak w magazynie',
      'Brak na stanie',
      'brak',
      'nie',
      'Wyprzedane',
      'wkrótce dostępny',
      'nie dostępny',
    ],
    unknown: ['na zamówienie', 'wyprzedaż', 'brak informacji', 'nieznany'],
  },
  Czech: {
    in: ['Skladem', 'Skladem > 5 ks', 'na skladě', 'Dostupné', 'ano'],
    out: ['Není skladem', 'Vyprodáno', 'Nedostupné', 'brzy skladem', 'ne'],
    unknown: ['na objednávku', 'neznámé', 'na dotaz'],
  },
  Italian: {
    in: ['Disponibile', 'In magazzino', 'Disponibilità immediata', 'sì'],
    out: [
      'Non disponibile',
      'Esaurito',
      'non in magazzino',
      'In arrivo',
      'Disponibile a breve',
      'Prossimamente disponibile',
    ],
    unknown: ['Su ordinazione', 'sconosciuto'],
  },
  Dutch: {
    in: ['Op voorraad', 'Leverbaar', 'Beschikbaar', 'Direct leverbaar'],
    out: [
      'Niet op voorraad',
      'Uitverkocht',
      'Binnenkort leverbaar',
      'Niet beschikbaar',
      'onbeschikbaar',
      'nee',
    ],
    unknown: ['Op bestelling', 'onbekend'],
  },
  Swedish: {
    in: ['I lager', 'Finns i lager', 'Tillgänglig', 'ja'],
    out: [
      'Slut i lager',
      'Slutsåld',
      'Ej i lager',
      'Ej tillgänglig',
      'Otillgänglig',
      'Kommer snart',
      'Utgått',
      'nej',
    ],
    unknown: ['Beställningsvara', 'okänt'],
  },
  Danish: {
    in: ['På lager', 'Tilgængelig', 'Fjernlager'],
    out: ['Ikke på lager', 'Udsolgt', 'Ikke tilgængelig', 'Utilgængelig', 'Udgået', 'Kommer snart'],
    unknown: ['Bestillingsvare', 'ukendt'],
  },
};

const MEANINGS = { in: true, out: false, unknown: undefined };

describe('words for stock', () => {
  for (const [language, words] of Object.entries(WORDS))
    it(`are understood in ${language}, and not guessed at`, () => {
      for (const [meaning, values] of Object.entries(words))
        for (const value of values)
          assert.equal(readStock(value), MEANINGS[meaning as keyof typeof MEANINGS], value);
    });
});
