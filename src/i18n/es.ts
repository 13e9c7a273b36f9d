import type { Words } from './words.js';

/** Spanish interface words, with «tú», as most shops speak. */

const freeShipping = {
  freeOver: (amount: string) => `Envío gratis a partir de ${amount}`,
  away: (amount: string) => `Te faltan ${amount} para el envío gratis`,
  alwaysFree: 'Envío gratis',
  reached: 'Tu pedido tiene envío gratis',
};

export const banner: Words['banner'] = {
  ...freeShipping,
  label: 'Ofertas y compromisos',
  dismiss: 'Cerrar',
  pause: 'Pausar',
  play: 'Reanudar',
};

export const links: Words['links'] = {
  heading: 'Más consejos',
};

export const comments: Words['comments'] = {
  heading: 'Comentarios',
  order: 'Ordenar',
  newest: 'Más recientes primero',
  oldest: 'Más antiguos primero',
  empty: 'Aún no hay comentarios.',
  closed: 'Los comentarios están cerrados.',
  anonymous: 'Anónimo',
  deleted: 'Este comentario se ha eliminado.',
  pending: 'Pendiente de aprobación',
  answers: (name) => `En respuesta a ${name}`,
  orphan: 'En respuesta a un comentario que ya no existe',
  reply: 'Responder',
  replyTo: (name) => `Responder a ${name}`,
  more: 'Ver más comentarios',
  added: { one: '{} comentario más', other: '{} comentarios más' },
  notAdded: 'No se han podido cargar más comentarios. Inténtalo de nuevo.',
  write: 'Deja un comentario',
  text: 'Comentario',
  name: 'Nombre',
  email: 'Correo electrónico',
  optional: 'opcional',
  private: 'Tu correo electrónico no se publicará.',
  signedIn: (name) => `Has iniciado sesión como ${name}.`,
  signIn: 'Iniciar sesión',
  trap: 'Deja este campo vacío',
  needed: (label) => `Rellena el campo «${label}».`,
  send: 'Publicar comentario',
  sending: 'Enviando…',
  cancel: 'Cancelar',
  posted: 'Tu comentario se ha publicado.',
  held: 'Gracias. Tu comentario aparecerá aquí cuando se apruebe.',
  wait: {
    one: 'Espera {} segundo y vuelve a enviarlo.',
    other: 'Espera {} segundos y vuelve a enviarlo.',
  },
  problems: {
    offline: 'No hay conexión. Tu comentario se conserva aquí; vuelve a enviarlo más tarde.',
    timeout: 'El servidor ha tardado demasiado. Tu comentario se conserva aquí; vuelve a enviarlo.',
    server: 'Algo ha fallado en el servidor. Tu comentario se conserva aquí; vuelve a enviarlo más tarde.',
    'sign-in': 'Para comentar aquí hay que iniciar sesión.',
    expired: 'Tu sesión ha caducado. Vuelve a cargar la página; tu comentario se conserva aquí.',
    closed: 'Los comentarios se han cerrado entretanto. Tu texto sigue aquí para que puedas copiarlo.',
    duplicate: 'Ya has publicado ese comentario.',
    'too-fast': 'Vas muy rápido. Espera un momento y vuelve a enviarlo.',
    author: 'Indica tu nombre y tu correo electrónico.',
    email: 'Esa dirección de correo no parece válida.',
    empty: 'Escribe algo primero.',
    'too-long': 'El texto es demasiado largo para el servidor. Acórtalo.',
    refused: 'El servidor no ha aceptado este comentario.',
    trap: 'Se había rellenado un campo que solo ven los programas. Ya está vacío; vuelve a enviarlo.',
  },
};

/** A date takes "el"; a range and "mañana" stand without. */
const onDay =
  (what: string): Words['shipping']['ships'] =>
  (day, latest, bare) => [
    what,
    latest ? (bare ? ' a más tardar ' : ' a más tardar el ') : bare ? ' ' : ' el ',
    day,
  ];

export const shipping: Words['shipping'] = {
  ...freeShipping,
  label: 'Envío',
  sameDay: 'Se envía el mismo día laborable',
  within: { one: 'Se envía en {} día laborable', other: 'Se envía en {} días laborables' },
  ships: onDay('Se envía'),
  arrives: onDay('Llega'),
  orderBy: (time) => ['Pide antes de ', time],
  orderWithin: (duration) => ['Pide en menos de ', duration],
};

export const card: Words['card'] = {
  label: 'De la tienda',
  soldBy: (name) => `Vendido por ${name}`,
  former: 'Precio anterior',
  outOfStock: 'Agotado',
  link: 'Ver en la tienda',
  affiliate: 'Si compras a través de este enlace, podemos recibir una comisión.',
};

export const account: Words['account'] = {
  heading: 'Tu cuenta',
  hello: (name) => `Hola, ${name}`,
  'sign-in': 'Iniciar sesión',
  password: '¿Has olvidado tu contraseña?',
  register: 'Crear una cuenta',
  account: 'Ir a tu cuenta',
  enter: 'Iniciar sesión o crear una cuenta',
  code: 'Recibirás un código por correo electrónico. No hace falta recordar ninguna contraseña.',
};
