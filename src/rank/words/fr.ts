import type { Language } from '../lexicon.js';

export const fr: Language = {
  code: 'fr',
  nounFirst: true,
  small:
    'le la les l un une des du de d au aux a en dans sur sous est sont son sa ses leur leurs votre vos notre nos ce cet cette ces qui que se s il elle vous nous on tout toute tous toutes bien offre offrent assure assurent apporte apportent grace afin avec bonne bon excellent excellente parfait parfaite optimal optimale niveau type qu c',
  breaks: 'mais tandis car alors cependant grace',
  asides:
    'vous aimerez|produits (?:similaires|associes)|a porter avec|livraison|retours?|paiement|a propos|avis',
  backs: 'caracteristiques|details|composition|description',
  labels: 'livraison|retours?',
  fitting: 'largeur',
  idle: 'couleur|taille|pointure|marque|saison|mod[eè]le|entretien',
  whose: 'genre|sexe',
  words: `
arch: voute voutes arche cambrure
support=soutien soutient soutenir maintien maintient soutenue soutenu soutiennent supporte appui
cushion: amorti* amortiss* moelleux moelleuse
pad: rembourr* matelass* capitonn* coussin* coussinet*
soft: doux douce tendre
foam: mousse mousses eva
memory foam: memoire
gel=
air=
shock: choc chocs impact impacts
absorb*=attenu*
heel: talon talons talonnette arriere-pied
forefoot: avant-pied avant-pieds metatarse metatarses metatars* plante
toe: orteil orteils bout
ankle: cheville chevilles malleole malleoles
foot: pied pieds
box: boite zone espace-avant
counter: contrefort contreforts
cup: coque emboitage
cap: embout coque-acier
collar: col languette tige collerette bourrelet
shaft: montante
strap: bride brides sangle sangles laniere lanieres
sole: semelle semelles
midsole: intermediaire intercalaire
insole: interieure interieures proprete premiere premieres
own: personnalise* sur-mesure propres
orthotic: orthese* orthopedique orthopediques orthoprothese*
upper: doublure dessus empeigne
shank: cambrion
plate: plaque plaques
groove: rainure rainures encoches
rubber: caoutchouc gomme crepe
leather: cuir daim nubuck laine toile textile coton liege velours croute
firm: ferme fermes renforce* rigide* solide structure moule moulee
stable=stabilis* stables stabilite
hold: tient maintenu bloque emboite
wide: large larges elargi* ample amples
narrow: etroit*
room: espace place aise spacieux spacieuse liberte
width: largeur largeurs
fit: chaussant chaussants coupe
extra=grande grandes supplementaire supplementaires accru* additionnel*
depth: profondeur volume profond profonde
removable: amovible* extractible* detachable* retirable* interchangeable* retirer enlever
ready: compatible* convient adapte* accueille recoit accepte
flexible*=souple souples flexibilite souplesse plie plier pliable* enroule
stiff: rigide rigides rigidite raide raides rigidifie*
carbon: carbone
steel: acier
rocker=bascule berceau basculante
roll: deroule deroulement roule
curved: incurve* courbe* bombe* galbe*
shaped: anatomique* forme
spread: etaler etalent ecarter bouger
raised: relief releve*
torsion=laterale lateral
strike: attaque reception
underfoot: marche
pronation=pronateur* pronatrice* hyperpronat* surpronat*
motion: mouvement
control: controle guidage guide corrige corriger
medial*=interne
post: 
rail: rails
inward: interieur
neutral: neutre neutres universelle universel
gait: foulee foulees coureur coureurs coureuse coureuses
gender: genre
featherlight: ultraleger* ultra-leger plume legerete allege*
light: leger legers legere legeres
weight: poids pese pesent
pair: paire paires
drop=denivele differentiel
zero=nul nulle
low: faible faibles bas
high: eleve eleves haut
slip: derap* gliss* antiglisse
non=anti
non slip: antiderapant antiderapante antiderapants antiderapantes antiglisse
resist*=
oil: huile huiles hydrocarbures graisse
wet: mouille* humide* glissant* verglas
grip=adherence adhere adherente adherent accroche
floor: sol sols carrelage surfaces
trail=sentier sentiers rocher rochers boue cailloux
srnorm: src sra srb
laces: lacet lacets
lacing: lacage lacer
velcro=scratch scratchs autoagrippant* agrippant*
: auto
buckle: boucle boucles
dial: molette boa
adjust: reglable* ajustable* ajuste ajuster reglage
cord: cordon cordons serrage
closure: fermeture fermetures
elastic: elastique* elastiqu*
decorative=decoratif decoratifs fantaisie ornement factice* fixe
spare: rechange offert offerts
breathable: respirant* respirab* aere aeree aerees aeration aerations ventile* ventilation respire
mesh=filet resille maille
perforated: perfore* perforation* ajour*
shoe: chaussure chaussures basket baskets botte bottes bottine bottines sandale sandales mocassin mocassins derby derbies chausson chaussons sabot sabots escarpin escarpins tennis ballerine ballerines
running=course jogging
style=look allure
color: couleur couleurs ton tons teinte coloris
noise: livraison retour retours paiement emballage artisans atelier ateliers colis boutique service clients
garment: sac veste chaussettes pochette
and: et
or: ou
calf: mollet mollets
neg: sans pas aucun aucune ni non jamais
only: seulement sacrifier compromis negliger perdre uniquement renoncer
than: que
unlike: contrairement
older: ancien ancienne precedent precedente
was: avait etait
wish: aimerais souhaite
conditional: si besoin cherchez
see: voir decouvrez choisissez optez
separate: separement option
yes: oui
intensely: ultra super extra hyper tres
for: pour
`,
  kinds: `
shoe: chaussure chaussures basket baskets botte bottes bottine bottines sandale sandales mocassin mocassins derby derbies chausson chaussons sabot sabots escarpin escarpins tennis ballerine ballerines espadrille espadrilles claquette claquettes tong tongs mule mules pantoufle pantoufles richelieu richelieus sneaker sneakers boots nu-pieds babies charentaise charentaises brodequin brodequins souliers soulier crampons tatane
shoeish: compensees oxford runner
other: semelle semelles chaussette chaussettes lacet lacets cirage creme spray brosse embauchoir embauchoirs chausse-pied etagere sac housse boite carte bon coussin coussinet talonnette talonnettes protege orthese attelle chevillere bas collant collants veste pantalon bonnet gants impermeabilisant nettoyant entretien guetre guetres masseur separateur separateurs tapis tee-shirt pull sechoir porte-cles surchaussure surchaussures produit baume graisse crochet meuble
pet: chien chiens chat chats cheval chevaux
women: femme femmes dame dames feminin
men: homme hommes masculin
kids: enfant enfants fille filles garcon garcons bebe bebes junior
unisex=unisexe mixte
for: pour avec en de
`,
};
