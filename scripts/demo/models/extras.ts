import type { DemoExtra } from '../model.js';

/** What else a shoe shop's feed holds. */
export const EXTRAS: DemoExtra[] = [
  {
    brand: 'Fernhollow',
    name: 'Walking Socks, two pairs',
    type: 'Socks',
    silhouette: 'socks',
    colorways: ['Moss'],
    price: 1800,
    rating: [4.6, 92],
    features: [],
    story: 'Merino and cotton, padded at heel and toe, with a seam you cannot feel.',
  },
  {
    brand: 'Quillrun',
    name: 'Ankle Socks',
    type: 'Socks',
    silhouette: 'socks',
    colorways: ['Cobalt'],
    price: 1200,
    features: [],
    story: 'Thin, quick to dry, cut just under the ankle bone.',
  },
  {
    brand: 'Fernhollow',
    name: 'Footbed, contoured',
    type: 'Insoles',
    silhouette: 'insole',
    colorways: ['Teal'],
    price: 3400,
    rating: [4.2, 140],
    features: [],
    story: 'A replacement footbed for Amble and Longshift, in foam and cork. Trim to size.',
  },
  {
    brand: 'Wren & Welt',
    name: 'Nubuck care spray',
    type: 'Shoe care',
    silhouette: 'spray',
    colorways: ['Pine'],
    price: 1400,
    was: 1700,
    features: [],
    story: 'Keeps rain and mud from soaking in. 200 ml, refillable in the shop.',
  },
];
