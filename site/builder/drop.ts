/**
 * Takes files that are dropped anywhere on the page, which shows that it would.
 *
 * @param onFile gets the first of them
 */
export function acceptDrops(page: HTMLElement, onFile: (file: File) => void): void {
  const hasFiles = (event: DragEvent): boolean => !!event.dataTransfer?.types.includes('Files');
  const mark = (isOver: boolean): void => void page.classList.toggle('dropping', isOver);
  page.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  page.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) mark(false);
  });
  page.addEventListener('drop', (event) => {
    mark(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  });
}
