/** A text as markup that shows it. */
export function escape(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // As itself it would be read as a line feed.
      .replaceAll('\r', '&#13;')
  );
}
