/** Goes to a part of a text, out of its fold, with the focus. */
export function reveal(part: HTMLElement): void {
  part.closest('details')?.setAttribute('open', '');
  // First the focus, for which what has just been unfolded is laid out in full.
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}
