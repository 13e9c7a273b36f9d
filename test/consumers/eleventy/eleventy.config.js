export default function (eleventy) {
  eleventy.addPassthroughCopy({ 'node_modules/insole/dist/cdn': 'insole', 'src/shoes.json': 'shoes.json' });

  return { dir: { input: 'src', output: 'dist' } };
}
