/** Characters that XML 1.0 has no place for: control characters, halves of surrogate pairs, non-characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text with nothing in it that XML refuses, on one line. */
export const xmlText = (text: string): string => text.replace(NOT_XML, ' ').replace(/\s+/g, ' ').trim();

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
