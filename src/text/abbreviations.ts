import { isDigit } from './units.ts';

/** Before a name or a figure: "Lt. Scherlinck", "No. 5", "Jan. 20". A dot after them ends no sentence. */
const BEFORE_NAME = new Set(
  (
    'mr mrs ms dr prof sr jr st ste mt ft rev hon gov lt sgt cpl capt cmdr col gen adm maj pvt sen rep pres sec supt ' +
    'insp det cllr fr msgr no nos art fig pp vol ch eq approx est ca cf vs v al jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);
/** May end a sentence as well: "10 a.m. Police", "Acme Inc. said". */
const INSIDE = new Set(
  'inc ltd co corp bros etc dept univ assn ave blvd rd hwy jct mich calif fla tex wash ill ind minn wis ariz colo conn mass tenn okla ore pa va ala ark ga ky la miss mo neb nev'.split(
    ' ',
  ),
);

/** Is the dot at `dot` part of an abbreviation, and the word at `next` the same sentence going on? */
export function isAbbreviation(text: string, dot: number, next: number): boolean {
  let start = dot;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  const length = dot - start;
  if (length === 0) return false;
  // An initial ("J. Smith", "U.S. troops", "10 a. m. Monday") goes on; "vitamin C. The" is rarer than all of them.
  if (length === 1) {
    // "€522m. More than 12 million people"
    if (isDigit(text.charCodeAt(start - 1))) return false;
    // "at 6 p.m. Another 43 are missing", "sent to the U.S. The others"; but "6 p.m. Monday", "D.C. Police"
    const opener = wordAt(text, next);
    if (CLOCK.test(text.slice(Math.max(0, start - CLOCK_REACH), dot))) return !SUBJECTS.has(opener);
    if (text[start - 1] === '.' && SUBJECTS.has(opener)) return NAMES.has(opener);
    return text.charCodeAt(start) !== 73 || text[start - 1] === '.';
  }
  const word = text.slice(start, dot).toLowerCase();
  if (BEFORE_NAME.has(word)) return true;
  return INSIDE.has(word) && !SUBJECTS.has(wordAt(text, next));
}

/** "The", "He", "Police said": a common sentence opener after "Inc." or "Ave." ends the sentence before it. */
const SUBJECTS = new Set(
  (
    'The He She It They A An In On Police But There Two We His Her No At Another After As When This That These ' +
    'Those Its Their All About Around Both Among According Some Several More One Three Four Five Six Seven Eight ' +
    'Nine Ten Officers Officials Authorities Firefighters Investigators Witnesses Residents Rescuers Deputies ' +
    'Doctors Nobody If By Emergency Paramedics Earlier Later'
  ).split(' '),
);

/** What belongs to the name before it as often: "D.C. Police", "J. A. Hill". */
const NAMES = new Set([
  'Police',
  'A',
  'No',
  'Officials',
  'Officers',
  'Authorities',
  'Firefighters',
  'Investigators',
  'Deputies',
  'Emergency',
]);

/** "6 p.m", "6 p. m" */
const CLOCK = /(?:^|[^\p{L}])[ap]\. ?m$/iu;
const CLOCK_REACH = 5;

function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit >= 0xc0;
}
