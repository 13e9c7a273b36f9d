import { readFileSync } from 'node:fs';
import { readFeed } from './dist/catalog/index.js';
import { rankList } from './dist/rank/index.js';
const needs = ['cushioning', 'slip-resistant', 'lightweight', 'removable-insole'].map((feature) => ({ feature, weight: 1, grade: 'L', sources: [] }));
const text = readFileSync(process.argv[2],'utf8');
for (let i=0;i<+(process.argv[3]||1);i++){
const a=performance.now(); const { products } = await readFeed(text); const b=performance.now();
await rankList(products, { needs, limit: 12, now: Date.now }); const c=performance.now();
console.log(products.length,'read',(b-a).toFixed(0),'rank',(c-b).toFixed(0));}
