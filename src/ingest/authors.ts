import type { Report } from '../corpus/report.ts';
import type { Unit } from './unit.ts';

type Author = Report['authors'][number];

const FIELD =
  /^(?:report (?:of|by|author)|author|lead officer|report authors?|accountable (?:strategic )?director|contributors?|officer contact details|contact officer|lead member|director|presented by)\b\s*:?\s*(.+)$/i;
const NAME = String.raw`[A-Z][\p{L}'’-]+(?: [A-Z]\.?)? [A-Z][\p{L}'’-]+`;
const NAMED = new RegExp(`(?:^|\\s)(${NAME}), (.+?)(?=\\s${NAME}, |$)`, 'gu');
const TITLED = /^(?:Councillor|Cllr|Dr|Professor)\b/;
const ROLE =
  /\b(?:Executive|Assistant|Interim|Strategic|Corporate|Director|Head|Chief|Manager|Officer|Service|Lead|Deputy|Acting|Principal)\b/;
const CONTACT = /\s*(?:\S+@\S+|(?:Tel|Telephone|E-?mail)\s*:.*)$/i;

/** The people a title page names with their roles: authors, contributors, directors, the member who reports. */
export function readAuthors(page: Unit[]): Author[] {
  return page.flatMap((unit) => {
    const cells = unit.cells?.filter(Boolean) ?? [];
    const [first = unit.text, second = ''] = cells;
    const field = FIELD.test(first) ? first : `${first} ${second}`;
    const value = FIELD.exec(field)?.[1]?.replace(CONTACT, '').trim();
    return value ? peopleIn(value.replace(/,$/, '')) : [];
  });
}

function peopleIn(value: string): Author[] {
  const parts = value.split(/,\s*/);
  const titled = parts.find((part) => TITLED.test(part));
  if (titled) return [{ name: titled, role: parts.filter((part) => part !== titled).join(', ') || null }];
  const named = [...value.matchAll(NAMED)].map(([, name = '', role = '']) => ({ name, role: role.trim() || null }));
  if (named.length > 0) return named;
  const role = value.search(ROLE);
  if (role > 0) return [{ name: value.slice(0, role).trim(), role: value.slice(role) }];
  return [{ name: value.replace(/^the /, ''), role: null }];
}
