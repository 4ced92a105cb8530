/** Finds the area a text is about, where the vocabulary knows it. */
export type AreaOf = (text: string) => { name: string; code: string } | undefined;

type Place = { council: string | null; area: string | null; areaCode: string | null };

const PLACE = String.raw`[A-Z][a-z]+(?:(?: | and | upon | on )(?!Council|Borough|County|City|Local)[A-Z][a-z]+)*`;
const COUNCILS = [
  new RegExp(`\\b(?:London |Royal |Metropolitan )*Borough of (${PLACE})`, 'g'),
  new RegExp(`\\b(${PLACE}) (?:(?:Metropolitan |London )?Borough |County |City |District )?Council\\b`, 'g'),
];
const BODIES = [
  new RegExp(`\\b(${PLACE}) (?:Local )?Safeguarding (?:Children|Board|Partnership)`, 'g'),
  /@([a-z]+)\.gov\.uk/g,
];
const NO_PLACE =
  /^(?:|(?:The|A|This|Our|Local|Lead|Children|Cabinet|Care|Social|School|Full|Parish|Youth|Adults?)\b.*)$/;

/** Which council and area a report is about: as given, as the vocabulary knows it, or the council it names most. */
export function readArea(text: string, page: string, given: string | undefined, title: string, areaOf?: AreaOf): Place {
  const printed = councilsIn(text);
  const guess = mostNamed(text);
  const asked = given === undefined ? [guess, title, page] : [given];
  const known = asked.map((words) => (words ? areaOf?.(words) : undefined)).find(Boolean);
  const area = known?.name ?? given ?? guess ?? null;
  const council = printed.find(({ place }) => place === area)?.council ?? null;
  return { council, area, areaCode: known?.code ?? null };
}

function councilsIn(text: string): { council: string; place: string }[] {
  return COUNCILS.flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([council, place = '']) => ({ council: council.replace(/^The /, ''), place: place.replace(/^The /, '') }))
    .filter(({ place }) => !NO_PLACE.test(place));
}

function mostNamed(text: string): string | undefined {
  const places = [...COUNCILS, ...BODIES]
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => (match[1] ?? '').replace(/^The /, '')))
    .map((place) => place.charAt(0).toUpperCase() + place.slice(1))
    .filter((place) => !NO_PLACE.test(place));
  const counts = new Map(places.map((place) => [place, text.split(place).length - 1]));
  return [...counts].filter(([, n]) => n > 0).sort((a, b) => b[1] - a[1])[0]?.[0];
}
