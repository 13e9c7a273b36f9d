import type { Words } from './words.js';

/** French interface words. A narrow no-break space (U+202F) stands before ? and :, as French sets them. */

const freeShipping = {
  freeOver: (amount: string) => `Livraison offerte dès ${amount}`,
  away: (amount: string) => `Plus que ${amount} pour profiter de la livraison offerte`,
  alwaysFree: 'Livraison offerte',
  reached: 'La livraison de votre commande est offerte',
};

export const banner: Words['banner'] = {
  ...freeShipping,
  label: 'Offres et engagements',
  dismiss: 'Fermer',
  pause: 'Mettre en pause',
  play: 'Reprendre',
};

export const links: Words['links'] = {
  heading: 'Autres conseils',
};

export const comments: Words['comments'] = {
  heading: 'Commentaires',
  order: 'Trier',
  newest: 'Les plus récents d’abord',
  oldest: 'Les plus anciens d’abord',
  empty: 'Aucun commentaire pour l’instant.',
  closed: 'Les commentaires sont fermés.',
  anonymous: 'Anonyme',
  deleted: 'Ce commentaire a été supprimé.',
  pending: 'En attente de validation',
  answers: (name) => `En réponse à ${name}`,
  orphan: 'En réponse à un commentaire supprimé',
  reply: 'Répondre',
  replyTo: (name) => `Répondre à ${name}`,
  more: 'Afficher plus de commentaires',
  added: { one: '{} commentaire de plus', other: '{} commentaires de plus' },
  notAdded: 'Impossible de charger la suite des commentaires. Veuillez réessayer.',
  write: 'Laisser un commentaire',
  text: 'Commentaire',
  name: 'Nom',
  email: 'E-mail',
  optional: 'facultatif',
  private: 'Votre adresse e-mail ne sera pas publiée.',
  signedIn: (name) => `Vous êtes connecté en tant que ${name}.`,
  signIn: 'Se connecter',
  trap: 'Laissez ce champ vide',
  needed: (label) => `Veuillez remplir le champ «\u00a0${label}\u00a0».`,
  send: 'Publier le commentaire',
  sending: 'Envoi en cours…',
  cancel: 'Annuler',
  posted: 'Votre commentaire est publié.',
  held: 'Merci. Votre commentaire apparaîtra ici une fois validé.',
  wait: {
    one: 'Veuillez patienter {} seconde, puis renvoyez-le.',
    other: 'Veuillez patienter {} secondes, puis renvoyez-le.',
  },
  problems: {
    offline: 'Pas de connexion. Votre commentaire est conservé ici ; veuillez le renvoyer plus tard.',
    timeout:
      'Le serveur a mis trop de temps à répondre. Votre commentaire est conservé ici ; veuillez le renvoyer.',
    server:
      'Un problème est survenu sur le serveur. Votre commentaire est conservé ici ; veuillez le renvoyer plus tard.',
    'sign-in': 'Il faut être connecté pour commenter ici.',
    expired: 'Vous n’êtes plus connecté. Veuillez recharger la page ; votre commentaire est conservé ici.',
    closed:
      'Les commentaires ont été fermés entre-temps. Votre texte est toujours ici, vous pouvez le copier.',
    duplicate: 'Vous avez déjà publié ce commentaire.',
    'too-fast': 'Vous allez un peu vite. Patientez un instant, puis renvoyez-le.',
    author: 'Veuillez indiquer votre nom et votre adresse e-mail.',
    email: 'Cette adresse e-mail ne semble pas valide.',
    empty: 'Veuillez d’abord écrire quelque chose.',
    'too-long': 'Ce texte est trop long pour le serveur. Veuillez le raccourcir.',
    refused: 'Le serveur n’a pas accepté ce commentaire.',
    trap: 'Un champ visible des seuls robots avait été rempli. Il est de nouveau vide ; veuillez renvoyer.',
  },
};

/** A date takes "le"; a range and "aujourd’hui" stand without. */
const onDay =
  (what: string): Words['shipping']['ships'] =>
  (day, latest, bare) => [
    what,
    bare ? (latest ? ' au plus tard ' : ' ') : latest ? ' au plus tard le ' : ' le ',
    day,
  ];

export const shipping: Words['shipping'] = {
  ...freeShipping,
  label: 'Livraison',
  sameDay: 'Expédition le jour même (jours ouvrés)',
  within: { one: 'Expédition sous {} jour ouvré', other: 'Expédition sous {} jours ouvrés' },
  ships: onDay('Expédition'),
  arrives: onDay('Livraison'),
  orderBy: (time) => ['Commandez avant ', time],
  orderWithin: (duration) => ['Commandez d’ici ', duration],
};

export const card: Words['card'] = {
  label: 'Par la boutique',
  soldBy: (name) => `Vendu par ${name}`,
  former: 'Ancien prix',
  outOfStock: 'En rupture de stock',
  link: 'Voir dans la boutique',
  affiliate: 'Si vous achetez par ce lien, nous pouvons toucher une commission.',
};

export const account: Words['account'] = {
  heading: 'Votre compte',
  hello: (name) => `Bonjour ${name}`,
  'sign-in': 'Se connecter',
  password: 'Mot de passe oublié ?',
  register: 'Créer un compte',
  account: 'Accéder à votre compte',
  enter: 'Se connecter ou créer un compte',
  code: 'Vous recevez un code par e-mail. Pas de mot de passe à retenir.',
};
