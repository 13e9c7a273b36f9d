/** The page of the builder: reads the address, draws the form, the preview and the code, and keeps them in step. */
import { render } from 'lit';
import { App } from './app.js';
import { codeView } from './code.view.js';
import { copyText } from './copy.js';
import { acceptDrops } from './drop.js';
import { loadFiles } from './files.js';
import { loadGuides } from './guides.js';
import { Preview } from './preview.js';
import { previewBarView, previewNoteView } from './preview.view.js';
import { settingsView } from './settings.view.js';

const byId = (id: string): HTMLElement => document.getElementById(id)!;

async function main(): Promise<void> {
  const [guides, files] = await Promise.all([loadGuides(), loadFiles()]);
  const frame = byId('frame') as HTMLIFrameElement;
  const preview = new Preview(frame, byId('stage'));
  let isDrawing = false;

  const app = new App(guides, files, () => {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => {
      isDrawing = false;
      draw();
    });
  });

  function draw(): void {
    const { state, list } = app;
    render(settingsView(app), byId('settings'));
    render(previewBarView(app), byId('preview-bar'));
    render(previewNoteView(app), byId('preview-note'));
    render(codeView(app), byId('code'));
    frame.title = `Preview of ${state.tag}, ${state.width} px wide, on the page “${state.host}”`;
    preview.show(state, {
      list,
      onReport: (report) => app.tell(report),
      onScale: (scale) => app.tellScale(scale),
    });
  }

  byId('share').addEventListener('click', () => void copyText(location.href));
  byId('reset').addEventListener('click', () => {
    history.replaceState(null, '', location.pathname);
    app.restore();
  });
  addEventListener('hashchange', () => app.restore());
  // The address is the state's: what leads to a part of this page may not replace it.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      byId(link.hash.slice(1)).focus();
    });
  }
  acceptDrops(document.body, (file) => {
    // A file on the page means shoes, whatever is being built.
    app.expectShoes();
    void app.readFile(file);
  });
  draw();
  app.begin();
  document.body.dataset['ready'] = '';
}

void main();
