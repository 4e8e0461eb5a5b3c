const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['life', 'lives'],
  ['leaf', 'leaves'],
  ['calf', 'calves'],
  ['wolf', 'wolves'],
]);

/** "bridge" → "bridges", "city" → "cities"; what is a plural stays. */
export function plural(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular) return irregular;
  if (isPlural(noun)) return noun;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:ss|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** "wheat prices" → "wheat price": only a plain "-s" is taken off. */
export function singular(noun: string): string {
  if (/ies$/u.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|oes)$/u.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/u.test(noun) ? noun.slice(0, -1) : noun;
}

const PLURALS = new Set(
  'people children men women cattle sheep fish deer aircraft poultry livestock troops media data lives wolves geese mice feet teeth police staff personnel'.split(
    ' ',
  ),
);

export function isPlural(noun: string): boolean {
  return PLURALS.has(noun) || (noun.length > 2 && noun.endsWith('s') && !/(?:ss|us|is|'s)$/u.test(noun));
}

/** "vehicles destroyed" of one: "vehicle destroyed"; "tonnes of supplies delivered", "tonne of supplies delivered". */
export function ofOne(measure: string): string {
  const words = measure.split(' ');
  const link = words.findIndex((word, at) => at > 0 && LINKS.has(word));
  const last = words.slice(0, link < 0 ? words.length : link).findLastIndex((word) => /^\p{L}+s$/u.test(word));
  return words.map((word, at) => (at === last ? singular(word) : word)).join(' ');
}

const LINKS: ReadonlySet<string> = new Set(['of', 'without', 'in', 'on', 'for', 'from']);
