/** Moves the focus and the view to a part of a text, and opens the fold that it is in. */
export function reveal(part: HTMLElement): void {
  part.closest('details')?.setAttribute('open', '');
  // The focus first: it makes the browser lay out what has just been unfolded, which scrolling then finds.
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}
