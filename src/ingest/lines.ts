/** One line of a source text, cleaned of marks that are no words. */
export type Line = {
  /** Counted from 1. */
  no: number;
  /** As in the source. */
  raw: string;
  /** Without Markdown and HTML marks; "" for an empty line. Tabs part the cells of a table row. */
  text: string;
  /** Depth of a Markdown heading, 0 for any other line. */
  level: number;
};

const SPACE = /&nbsp;|&#160;|\u00a0|<br\s*\/?>|\f/gi;
const NOTHING = /\u200b|\ufeff|\u00ad/g;
const RULE = /^([-*_=])(\s*\1){2,}$/;
const TABLE_RULE = /^\|?(\s*:?-{2,}:?\s*\|)+(\s*:?-{2,}:?\s*)?$/;
const LINK = /\[([^\]]+)\]\((\S+)\)(?=[\s.,;]|$)/g;
const LEADER = /^(\s*(?:[-•*]\s*)?(?:\d[\d.]*[.)]?|[•●▪◦‣·*–-]|\uf0b7|\(?[ivxa-z]{1,5}\)))\t+(?=\S)/;

/** Splits a text into cleaned lines. */
export function readLines(source: string): Line[] {
  return source
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((raw, i) => {
      const bare = raw.replace(SPACE, ' ').replace(NOTHING, '').replace(LEADER, '$1 ');
      const level = /^\s*(#{1,6})\s/.exec(bare)?.[1]?.length ?? 0;
      const text = stripMarks(level ? bare.trim().slice(level) : pipesToTabs(bare));
      return { no: i + 1, raw, text: RULE.test(text) || TABLE_RULE.test(bare.trim()) ? '' : text, level };
    });
}

function pipesToTabs(line: string): string {
  const row = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  return row === undefined
    ? line
    : row
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replace(/\\\|/g, '|'))
        .join('\t');
}

/** Takes away emphasis (`**bold**`, `*italic*`) and the marks of links, and squeezes spaces. */
function stripMarks(text: string): string {
  return text
    .replace(/\*\*/g, '')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])/g, '$1')
    .replace(LINK, (_, words: string, target: string) => linkText(words.replace(/\\(.)/g, '$1'), target))
    .replace(/<((?:https?:|mailto:|www\.)[^\s>]+)>/g, '$1')
    .replace(/[ \u2002-\u200a\u202f]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .replace(/^ +| +$/g, '');
}

const linkText = (words: string, target: string): string => (words === target ? target : `${words} (${target})`);

/** How a text is set: the length of its full lines where paragraphs are wrapped over several lines, else none. */
export function wrapWidth(lines: Line[]): number | undefined {
  const prose = lines.filter((line) => line.text !== '' && !line.text.includes('\t'));
  const broken = prose.filter((line, i) => endsOpen(line.text) && /^[a-z]/.test(prose[i + 1]?.text ?? ''));
  if (prose.length < 8 || broken.length < prose.length * 0.2) return undefined;
  const widths = prose.map((line) => line.text.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)];
}

/** Whether words stop before the sentence does. */
export const endsOpen = (text: string): boolean => !/[.!?:;]-?["'’”)\]*]*$/.test(text);
