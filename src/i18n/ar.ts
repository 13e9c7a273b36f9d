import type { Words } from './words.js';

/** Arabic interface words, Modern Standard, in forms that address everyone. */

/** A mark after a price keeps "US$" together: without it the sign is drawn before its letters. */
const freeShipping = {
  freeOver: (amount: string) => `شحن مجاني للطلبات من ${amount}\u200e فأكثر`,
  away: (amount: string) => `تبقّى ${amount}\u200e للحصول على شحن مجاني`,
  alwaysFree: 'شحن مجاني',
  reached: 'شحن طلبك مجاني',
};

export const banner: Words['banner'] = {
  ...freeShipping,
  label: 'عروض وضمانات',
  dismiss: 'إغلاق',
  pause: 'إيقاف مؤقت',
  play: 'متابعة',
};

export const links: Words['links'] = {
  heading: 'مزيد من النصائح',
};

export const comments: Words['comments'] = {
  heading: 'التعليقات',
  order: 'الترتيب',
  newest: 'الأحدث أولًا',
  oldest: 'الأقدم أولًا',
  empty: 'لا توجد تعليقات بعد.',
  closed: 'التعليقات مغلقة.',
  anonymous: 'مجهول',
  deleted: 'حُذف هذا التعليق.',
  pending: 'في انتظار الموافقة',
  answers: (name) => `ردًا على ${name}`,
  orphan: 'ردًا على تعليق لم يعد موجودًا',
  reply: 'الرد',
  replyTo: (name) => `الرد على ${name}`,
  more: 'عرض مزيد من التعليقات',
  added: {
    zero: 'لا تعليقات أخرى',
    one: 'تعليق واحد آخر',
    two: 'تعليقان آخران',
    few: '{} تعليقات أخرى',
    many: '{} تعليقًا آخر',
    other: '{} تعليق آخر',
  },
  notAdded: 'تعذّر تحميل مزيد من التعليقات. يُرجى المحاولة مرة أخرى.',
  write: 'إضافة تعليق',
  text: 'التعليق',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  optional: 'اختياري',
  private: 'لن يُنشر عنوان بريدك الإلكتروني.',
  signedIn: (name) => `تم تسجيل الدخول باسم ${name}.`,
  signIn: 'تسجيل الدخول',
  trap: 'يُرجى ترك هذا الحقل فارغًا',
  needed: (label) => `يُرجى ملء حقل «${label}».`,
  send: 'نشر التعليق',
  sending: 'جارٍ الإرسال…',
  cancel: 'إلغاء',
  posted: 'نُشر تعليقك.',
  held: 'شكرًا لك. سيظهر تعليقك هنا بعد الموافقة عليه.',
  wait: {
    zero: 'يُرجى الانتظار قليلًا، ثم إعادة الإرسال.',
    one: 'يُرجى الانتظار ثانية واحدة، ثم إعادة الإرسال.',
    two: 'يُرجى الانتظار ثانيتين، ثم إعادة الإرسال.',
    few: 'يُرجى الانتظار {} ثوانٍ، ثم إعادة الإرسال.',
    many: 'يُرجى الانتظار {} ثانية، ثم إعادة الإرسال.',
    other: 'يُرجى الانتظار {} ثانية، ثم إعادة الإرسال.',
  },
  problems: {
    offline: 'لا يوجد اتصال بالإنترنت. تعليقك محفوظ هنا؛ يُرجى إعادة إرساله لاحقًا.',
    timeout: 'استغرق الخادم وقتًا أطول من اللازم. تعليقك محفوظ هنا؛ يُرجى إعادة إرساله.',
    server: 'حدث خطأ في الخادم. تعليقك محفوظ هنا؛ يُرجى إعادة إرساله لاحقًا.',
    'sign-in': 'التعليق هنا متاح بعد تسجيل الدخول فقط.',
    expired: 'انتهت جلسة تسجيل الدخول. يُرجى إعادة تحميل الصفحة؛ تعليقك محفوظ هنا.',
    closed: 'أُغلقت التعليقات في هذه الأثناء. ما كتبته لا يزال هنا ويمكنك نسخه.',
    duplicate: 'سبق أن نشرت هذا التعليق.',
    'too-fast': 'أُرسل التعليق بسرعة كبيرة. يُرجى الانتظار قليلًا، ثم إعادة الإرسال.',
    author: 'يُرجى إدخال الاسم وعنوان البريد الإلكتروني.',
    email: 'لا يبدو عنوان البريد الإلكتروني صحيحًا.',
    empty: 'يُرجى كتابة شيء أولًا.',
    'too-long': 'النص أطول مما يقبله الخادم. يُرجى اختصاره.',
    refused: 'لم يقبل الخادم هذا التعليق.',
    trap: 'كان حقل لا تراه إلا البرامج ممتلئًا. أصبح فارغًا الآن؛ يُرجى إعادة الإرسال.',
  },
};

/** "يُشحن في موعد أقصاه …", "يُشحن غدًا". */
const onDay =
  (what: string): Words['shipping']['ships'] =>
  (day, latest, bare) => [what, latest ? ' في موعد أقصاه ' : bare ? ' ' : ' يوم ', day];

export const shipping: Words['shipping'] = {
  ...freeShipping,
  label: 'الشحن',
  sameDay: 'يُشحن في يوم العمل نفسه',
  within: {
    one: 'يُشحن خلال يوم عمل واحد',
    two: 'يُشحن خلال {} يوم عمل',
    few: 'يُشحن خلال {} أيام عمل',
    many: 'يُشحن خلال {} يوم عمل',
    other: 'يُشحن خلال {} يوم عمل',
  },
  ships: onDay('يُشحن'),
  arrives: onDay('يصل'),
  orderBy: (time) => ['يُرجى الطلب قبل ', time],
  orderWithin: (duration) => ['يُرجى الطلب خلال ', duration],
};

export const card: Words['card'] = {
  label: 'من المتجر',
  soldBy: (name) => `يبيعه ${name}`,
  former: 'السعر السابق',
  outOfStock: 'غير متوفر',
  link: 'شاهده في المتجر',
  affiliate: 'قد نحصل على عمولة إذا اشتريت عبر هذا الرابط.',
};

export const account: Words['account'] = {
  heading: 'حسابك',
  hello: (name) => `مرحبًا، ${name}`,
  'sign-in': 'تسجيل الدخول',
  password: 'هل نسيت كلمة المرور؟',
  register: 'إنشاء حساب',
  account: 'الانتقال إلى حسابك',
  enter: 'تسجيل الدخول أو إنشاء حساب',
  code: 'سيصلك رمز عبر البريد الإلكتروني. لا حاجة إلى كلمة مرور.',
};
