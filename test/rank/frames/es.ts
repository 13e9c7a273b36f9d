import type { Frames } from './frames.js';

export const es: Frames = {
  names: {
    'arch-support': 'soporte del arco',
    cushioning: 'plantilla acolchada',
    'heel-cushioning': 'almohadilla de gel en el talón',
    'removable-insole': 'plantilla extraíble',
    'adjustable-closure': 'cordones',
    'slip-resistant': 'suela antideslizante',
    'wide-fit': 'horma ancha',
    breathable: 'empeine de malla',
    'rocker-sole': 'suela balancín',
    'stiff-forefoot': 'placa de carbono',
    'ankle-support': 'sujeción del tobillo',
    stability: 'soporte para pronación',
    'firm-heel-counter': 'contrafuerte rígido',
    'wide-toe-box': 'puntera amplia',
    'flexible-forefoot': 'suela flexible',
  },
  denials: `
Sin X.
No tiene X.
No lleva X.
No cuenta con X.
No incluye X.
No ofrece X.
Ni X ni adornos.
X: no
X: ninguna
X: no tiene
X no disponible.
X no incluida.
X se vende por separado.
¿X? No.
¿X? Ni hablar.
¿X? Lo sentimos, no.
Aquí no hay X.
No esperes X.
Aquí no encontrarás X.
Carece de X.
Le falta X.
Echamos de menos X.
Prescinde de X.
Hemos eliminado X.
Hemos renunciado a X.
Si buscas X, elige otro modelo.
Si necesitas X, este no es tu zapato.
¿Necesitas X? Este no es tu zapato.
¿Necesitas X? Elige la Pro.
Quien busque X, que mire otro modelo.
No apto si necesitas X.
A diferencia de la Pro, no lleva X.
La Pro tiene X, esta no.
X reservada a la Pro.
Para X, mira la Pro.
En lugar de X, una capa de corcho.
X no prevista.
No dispone de X.
Apenas X.
Nada de X.
Ojalá tuviera X.
Exenta de X.
Libre de X.
¿X? No es para ti.
¿Lleva X? Respuesta: no.
`,
  claims: `
Con X.
Lleva X.
X que no cede.
No solo X, también estilo.
X sin florituras.
X disponible.
X de serie.
X: sí
X prevista.
¿Necesitas X? Aquí la tienes.
Si buscas X, es tu zapato.
Para quien busca X.
Se acabaron los pies cansados gracias a X.
X, nada de más.
X sin periodo de adaptación.
Hemos mantenido X.
Hemos añadido X.
X sin coste extra.
No es una bota, es un zapato con X.
X, no solo imagen.
X mejorada.
Sin compromisos: X.
Nada aprieta: X.
¿Lleva X? Respuesta: sí.
`,
};
