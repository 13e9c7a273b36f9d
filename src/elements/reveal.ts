/** Goes to a part of a text, out of its fold, with the focus. */
export function reveal(part: HTMLElement): void {
  part.closest('details')?.setAttribute('open', '');
  part.scrollIntoView();
  part.focus({ preventScroll: true });
}
