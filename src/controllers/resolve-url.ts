/**
 * An address of this page, made absolute. `document.baseURI` says what it belongs to as well, but is the image
 * where the page holds `<img name="baseURI">`.
 *
 * @throws {TypeError} when it is no address
 */
export const resolveUrl = (url: string): URL => new URL(url, document.createComment('').baseURI);
