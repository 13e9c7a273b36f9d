// @ts-check
/**
 * Takes features out of lit-html that no element of ours uses, each as a whole. What decides between text and
 * markup (the scanner of templates, the check of their origin, the Trusted Types policy) is not touched, but for the
 * scanner's eye on raw text, in which the build allows no binding; hydration (`_$LH`) finds what it needs. The cuts fit one version exactly: after an update of Lit the build fails and names
 * the feature whose code has changed. What it is for and what it costs: docs/decisions/0002.
 */

/** Feature -> its pieces of lit-html's published file, each with what remains of it. */
const CUTS = /** @type {Record<string, [piece: string, rest: string][]>} */ ({
  'SVG and MathML templates': [
    [
      'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)',
      'b=(i,...s)=>({_$litType$:1,strings:i,values:s})',
    ],
    [',T as mathml', ''],
    [',w as svg', ''],
    ['{strings:t,_$litType$:i},e){', '{strings:t},e){'],
    ['=N(t,i);if(', '=N(t);if('],
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
      'this.el=S.createElement(f,e);P.currentNode=this.el.content;for(',
    ],
  ],
  'bindings within <script>, <style>, <textarea> and <title>': [
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    [
      'void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
      '(void 0!==u[2]||void 0!==u[3])&&(c=p)',
    ],
    ['c=n??v', 'c=v'],
    ['(c=p,n=void 0)', 'c=p'],
  ],
  'bindings within comments': [
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
  ],
  'bindings to an element itself': [
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [
      ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      ':i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    [',F:Z}', '}'],
    ['void 0!==s&&(void 0!==s.strings?', '(void 0!==s.strings?'],
  ],
  'bindings to properties': [
    ['"."===e[1]?I:', ''],
    [
      'class I extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===A?void 0:t}}',
      '',
    ],
  ],
  'listeners that are no functions': [
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
  ],
  'lists that are no arrays': [[',d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],', ',d=u,']],
  'types of parts, but for a listener, which hydration asks for': [
    ['this.type=1,', ''],
    ['this.type=2,', ''],
    ['class L extends H{constructor(){super(...arguments),this.type=4}', 'class L extends H{'],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', 'type=5;'],
  ],
  'what only a server asks for': [
    ['j={M:h,P:o,A:n,C:1,L:N,R,', 'j={R,'],
    ['I:k,H,N:L,U:z,B:I', 'I:k'],
  ],
  'a Trusted Types policy for each copy: ours share one, for pages that allow no second': [
    [
      'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=s&&(window[Symbol.for("insole")]??=s.createPolicy("lit-html",{createHTML:t=>t}))',
    ],
  ],
  directives: [
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
    ],
    ['V:M,', 'V:(t,i)=>i,'],
    ['this._$AD=t,this._$AM=i}', 'this._$AD=t}'],
    ['this._$AM=s,this.options=e', 'this.options=e'],
    ['this._$AM=e,this.options=h', 'this.options=h'],
    ['_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t??=A;'],
    ['_$AI(t,i=this,s,e){', '_$AI(t,i,s,e){'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['t!==this._$AH&&t!==E,', 't!==this._$AH,'],
    // Hydration imports it; who else does not pays nothing.
    ['E=Symbol.for("lit-noChange")', 'E=/*@__PURE__*/Symbol.for("lit-noChange")'],
    ['get parentNode(){return this._$AM.parentNode}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['get tagName(){return this.element.tagName}', ''],
  ],
  'directives that wait': [
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
    ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['this._$AH=A,this._$AN=void 0,this._$AA=t', 'this._$AH=A,this._$AA=t'],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);', '_$AR(t=this._$AA.nextSibling){for(;'],
    ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){', 'constructor(t,i,s,e,h){'],
    ['this._$AH=A,this._$AN=void 0,this.element=t', 'this._$AH=A,this.element=t'],
  ],
  'options of listeners that change': [
    [
      'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)',
      'e=t===A&&s!==A,h=t!==A&&s===A',
    ],
  ],
  'drawing before other nodes': [
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
      'let h=i._$litPart$;if(void 0===h)i._$litPart$=h=new k(i.insertBefore(c(),null),null,void 0,s??{});',
    ],
  ],
  'templates compiled beforehand': [
    [
      'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      'const{values:i}=t,e=this._$AC(t);',
    ],
  ],
  'engines without shadow roots, and nodes of another document': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(', ';('],
    ['t=globalThis,i=t=>t,s=t.trustedTypes', 's=window.trustedTypes'],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
  ],
  'asking whether there are attributes before asking for them': [['if(r.hasAttributes())for(', 'for(']],
  'words for an error that its place explains': [['Error("invalid template strings array")', 'Error()']],
  'a global list of the versions on the page': [['(t.litHtmlVersions??=[]).push("3.3.3");', '']],
});

/**
 * lit-html without what is not used.
 *
 * @param {string} code lit-html's file for production
 * @throws {Error} when it is not the code that the cuts were made for
 */
export function trimLitHtml(code) {
  let text = code;
  for (const [feature, cuts] of Object.entries(CUTS)) {
    for (const [piece, rest] of cuts) {
      const parts = text.split(piece);
      if (parts.length !== 2) {
        throw new Error(
          `scripts/build/lean/trim-lit-html.js does not fit this version of lit-html (${feature}): ` +
            `"${piece}" is there ${parts.length - 1} times.`,
        );
      }
      text = parts.join(rest);
    }
  }
  return text;
}

/** What would go wrong on a page without a word is refused by the build, also what the stand-ins leave out. */
const REFUSED = /** @type {[what: string, pattern: RegExp][]} */ ([
  ['a binding to a property', /html`(?:(?!`;)[^])*?\s\.\w+=(?:"|')?\$\{/],
  ['a binding within a comment', /html`(?:(?!`;)[^])*?<!--(?:(?!-->)[^])*?\$\{/],
  ['a value within styles', /\bcss`[^`]*\$\{/],
  ['shadowRootOptions', /static (?:override |readonly )*shadowRootOptions/],
  ['a binding within raw text', /<(?:script|style|textarea|title)\b[^<>]*>[^<`]*\$\{/],
]);

/**
 * @param {string} code a module with templates
 * @param {string} id its name
 * @throws {Error} where a template needs what was taken out
 */
export function refuseUnknownBindings(code, id) {
  for (const [what, pattern] of REFUSED) {
    if (pattern.test(code)) {
      throw new Error(
        `${id} has ${what}, which dist/cdn does not know (scripts/build/lean/trim-lit-html.js).`,
      );
    }
  }
}
