/** The themes by their names. They come together: each is a few hundred bytes, and they share most of their words. */
export { default as contrast } from './contrast.js';
export { default as editorial } from './editorial.js';
export { default as plain } from './plain.js';
export { default as retail } from './retail.js';
