const ENTITIES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** Escapes text for HTML. Angle brackets are escaped in attributes too, since some content systems cut text there. */
export const escapeHtml = (text: string): string => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]!);

/** Attributes for a start tag, each with a space before it. */
export const writeAttributes = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`)
    .join('');
