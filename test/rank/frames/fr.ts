import type { Frames } from './frames.js';

export const fr: Frames = {
  names: {
    'arch-support': 'soutien de la voûte plantaire',
    cushioning: 'semelle amortie',
    'heel-cushioning': 'coussinet en gel au talon',
    'removable-insole': 'semelle amovible',
    'adjustable-closure': 'lacets',
    'slip-resistant': 'semelle antidérapante',
    'wide-fit': 'grande largeur',
    breathable: 'dessus en mesh',
    'rocker-sole': 'semelle à bascule',
    'stiff-forefoot': 'plaque en carbone',
    'ankle-support': 'maintien de la cheville',
    stability: 'soutien contre la pronation',
    'firm-heel-counter': 'contrefort rigide',
    'wide-toe-box': 'large espace pour les orteils',
    'flexible-forefoot': 'semelle flexible',
  },
  denials: `
Pas de X.
Sans X.
Aucun X.
Ni X ni chichi.
X : non
X : aucun
X : absent
X non disponible.
X non inclus.
X vendu séparément.
X ? Non.
X ? Hélas, non.
Il n’y a pas de X.
Elle n’a pas de X.
Elle n’offre pas de X.
N’attendez pas de X.
Vous n’y trouverez pas de X.
X absent de ce modèle.
Il manque X.
Nous avons supprimé X.
Nous avons renoncé à X.
Dépourvu de X.
Elle se passe de X.
Si vous cherchez X, passez votre chemin.
Si vous cherchez X, choisissez un autre modèle.
Besoin de X ? Ce n’est pas votre chaussure.
Besoin de X ? Choisissez la Pro.
Ceux qui cherchent X iront voir ailleurs.
Ne convient pas si vous avez besoin de X.
Dommage qu’il n’y ait pas de X.
Contrairement à la Pro, pas de X.
La Pro a X, celle-ci non.
X réservé à la Pro.
Pour X, voir la Pro.
Au lieu de X, une couche de liège.
X n’est pas au programme.
X n’est pas proposé.
Elle ne dispose pas de X.
À peine de X.
Aucune trace de X.
On aurait aimé X.
X ? Ce n’est pas pour vous.
A-t-elle X ? Réponse : non.
`,
  claims: `
Avec X.
Elle a X.
X qui ne s’affaisse pas.
Non seulement X mais du style.
X sans superflu.
X disponible.
X de série.
X : oui
X prévu.
Besoin de X ? La voici.
Si vous cherchez X, la voici.
Si vous avez besoin de X, c’est votre chaussure.
Pour ceux qui cherchent X.
X, rien de trop.
X, sans rodage.
Nous avons gardé X.
Nous avons ajouté X.
X sans supplément.
Pas une botte, une chaussure avec X.
X, pas seulement un look.
X amélioré.
Aucun compromis : X.
Rien ne gêne : X.
A-t-elle X ? Réponse : oui.
`,
};
