/** Characters that XML 1.0 has no place for: control characters, halves of surrogate pairs, non-characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Takes no room and is not seen. */
const NOTHING = '\u200B';

/**
 * zrender 6 keeps the widths of texts as properties of a plain object: a line that reads "constructor" or "__proto__"
 * would be taken for one that is there already, and written to.
 */
const unlikeProperty = (word: string): string => (word in Object.prototype ? word + NOTHING : word);

/** Text that XML and the drawing library can hold, on one line. */
export const safeText = (text: string): string =>
  text.replace(NOT_XML, ' ').replace(/\s+/g, ' ').trim().replace(/\S+/g, unlikeProperty);

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const asAttributes = (style: string): string =>
  style
    .split(';')
    .filter(Boolean)
    .map((rule) => {
      const [property = '', value = ''] = rule.split(/:(.*)/s);
      return ` ${property.trim()}="${value.trim()}"`;
    })
    .join('');

/**
 * The drawing without what only a live chart needs (hover rules, classes, places in the data, unseen frames) and without `style`, which
 * strict pages refuse. Identifiers that count up from one chart to the next start anew.
 */
export const plainSvg = (svg: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>\s*/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => asAttributes(style))
    .replace(/<path d="[^"]*"(?: transform="[^"]*")? fill="none"><\/path>\n?/g, '')
    .replace(/zr\d+-/g, '');
