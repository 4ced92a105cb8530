const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Words cut to a length, in code points, between graphemes; what was cut ends in "…". Never empty. */
export const clip = (text: string, most: number): string => {
  const plain = text.replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ' ')).trim();
  if (plain === '') return '–';
  if ([...plain].length <= most) return plain;
  let cut = '';
  let length = 0;
  for (const { segment } of graphemes.segment(plain)) {
    length += [...segment].length;
    if (length > most - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
};

/** For mrkdwn: the three signs that Slack reads as markup of its own. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const bold = (text: string): string => `*${escaped(text).replaceAll('*', '∗')}*`;

export const link = (url: string, text: string): string => `<${url}|${escaped(text).replaceAll('|', '¦')}>`;
