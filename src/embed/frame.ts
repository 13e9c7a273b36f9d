/**
 * The page of `frame.html?widget=pain-guide&condition=back-pain`: one element with the attributes that
 * its address names. Built as a classic script with the elements in it, because a sandboxed frame has an
 * opaque origin, to which module scripts are closed unless the server opens them.
 */
import { elements } from 'insole:elements';
import { setContentFolder } from '../controllers/content-folder.js';
import { addThemes } from './frame/add-themes.js';
import { createWidget } from './frame/create-widget.js';
import { reportHeight } from './frame/report-height.js';
import { sendLinksOut } from './frame/send-links-out.js';

const { src } = document.currentScript as HTMLScriptElement;
setContentFolder(new URL('content/', src).href);

const widget = createWidget(new URLSearchParams(location.search), Object.keys(elements));
if (widget) {
  addThemes(document.documentElement.dataset.theme, src);
  elements[widget.localName]!.define();
  document.body.append(widget);
  reportHeight();
  sendLinksOut();
} else {
  console.warn(`Insole: frame.html needs ?widget=, one of ${Object.keys(elements).join(', ')}.`);
}
