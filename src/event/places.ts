import { NUMBER } from '../model/token-table.ts';
import { answeredIn } from './answered.ts';
import type { CompiledEvents } from './compiled-events.ts';
import type { MarkedSentence } from './marks.ts';
import { type NameRun, withoutPossessive } from './name-runs.ts';
import type { PlaceMark } from './place-mark.ts';
import { SPAN } from './span-words.ts';
import { isAmong } from './token-range.ts';

const STRONG = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'off', 'throughout']);

/** Places a sentence names: with a preposition, a head ("County"), a state or country after the comma, or known. */
export function findPlaces(marked: MarkedSentence, events: CompiledEvents): readonly PlaceMark[] {
  marked.places ??= placesIn(marked, events);
  return marked.places;
}

function placesIn(marked: MarkedSentence, events: CompiledEvents): PlaceMark[] {
  const found: PlaceMark[] = [];
  const answered = marked.runs.length > 0 ? answeredIn(marked, events) : null;
  for (let i = 0; i < marked.runs.length; i++) {
    const run = marked.runs[i]!;
    const isAnswered = answered !== null && isAmong(run.token, answered);
    const { lower } = run;
    const country = events.countries.get(lower);
    const speaks = isSpeakers(run, marked, events);
    if (country) {
      const isAway =
        isAnswered ||
        speaks ||
        isCourt(run, marked, events) ||
        attacks(run, marked, events) ||
        isOrigin(run, marked, events);
      // "Israeli jets struck a school", "Russian drones hit the port": whose they are does not tell where they came down.
      const isArms = events.arms.has(marked.lower(run.lastToken + 1)) || isStrike(run, marked);
      const weight = isArms ? 0 : isAway ? SPOKEN : 1;
      found.push(place(country, null, true, weight, run));
      continue;
    }
    const known = events.cities.get(lower);
    const next = marked.runs[i + 1];
    const within = next ? containing(run, next, marked, events) : null;
    const likely = weigh(run, marked, events, known !== undefined || within !== null);
    // "and Kiev said that rebels had shot it down"
    const isCapitalHeard =
      known !== undefined &&
      events.insists.has(marked.lower(run.lastToken + 1)) &&
      (run.token === 0 || /^(?:,|and|but|while|as)$/u.test(marked.lower(run.token - 1)));
    const weight = isAnswered || speaks || isCapitalHeard ? Math.min(likely, SPOKEN) : likely;
    // "Paris, Texas", "London, Ontario": another town of the name.
    const home = within === null && !(next && isWithin(run, next, marked)) ? known : undefined;
    const neighbours = countriesIn(lower, events);
    if (weight > 0 && neighbours.length < 2) {
      found.push(place(run.text, within ?? home ?? null, false, weight, run));
      if (home) found.push(place(home, null, true, 0.5, run));
      if (within) i++;
      if (within) found.push(place(within, null, true, 1, next!));
    } else if (neighbours.length > 1) {
      for (const one of neighbours) found.push(place(one, null, true, 1, run));
    } else {
      // "Azerbaijani President", "Iranian Red Crescent": the first word tells the country.
      // "Malaysia Airlines flight 17" is of an airline.
      const isAirline = AIRLINE.test(lower);
      const first = isAirline ? undefined : events.countries.get(withoutPossessive(marked.lower(run.token)));
      if (first) found.push(place(first, null, true, speaks ? SPOKEN : 0.5, run));
      else if (events.states.has(lower) && run.text.length > 4) found.push(place(run.text, null, true, 0.7, run));
    }
  }
  return found;
}

/** What the place of someone who only speaks weighs: little, unless it is all there is. */
const SPOKEN = 0.1;

/** "a Malaysian airliner", "154 Dutch nationals": where it or they come from. */
function isOrigin(run: NameRun, marked: MarkedSentence, events: CompiledEvents): boolean {
  const next = marked.lower(run.lastToken + 1);
  if (events.crafts.has(next) || events.citizens.has(next)) return true;
  // "Three Tunisians were among the dead", "dozens of Poles"
  const before = marked.lower(run.token - 1);
  const many = before === 'of' ? marked.lower(run.token - 2) : '';
  return (marked.shape(run.token - 1) & NUMBER) !== 0 || COUNTED.test(before) || MANY.test(many);
}

const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|most)$/u;
const MANY = /^(?:dozens|scores|hundreds|thousands)$/u;

/** "an Israeli strike on the camp", "Russian strikes killed"; but "a French strike over pay" */
function isStrike({ lastToken }: NameRun, marked: MarkedSentence): boolean {
  if (!/^(?:strikes?|raids?)$/u.test(marked.lower(lastToken + 1))) return false;
  const next = marked.lower(lastToken + 2);
  return next === 'on' ? /^(?:the|an?)$/u.test(marked.lower(lastToken + 3)) : /^(?:kill|hit|wound|injur)/u.test(next);
}

const AIRLINE = / (?:airlines?|airways|air)$/u;

/**
 * "The embassy in Mexico", "the Congress of Peru", "the Peruvian Congress": where the speaker sits. An embassy itself
 * speaks for the country the news is of: "the Peruvian embassy in Mexico".
 */
function isSpeakers(run: NameRun, marked: MarkedSentence, events: CompiledEvents): boolean {
  for (let at = run.token + 1; at <= run.lastToken + 1; at++) if (isAssembly(marked.lower(at), events)) return true;
  const of = marked.lower(run.token - 1) === 'the' ? run.token - 2 : run.token - 1;
  return SEAT.has(marked.lower(of)) && events.speakers.has(marked.lower(of - 1)) && !isScene(of - 1, marked, events);
}

/** "an attack on the consulate in Dale", "rammed the German consulate in Dale": what happened was there. */
function isScene(seat: number, marked: MarkedSentence, events: CompiledEvents): boolean {
  for (let at = seat - 1; at > seat - 4; at--) {
    const word = marked.lower(at);
    if (events.attacked.has(word) || /^(?:on|outside|inside|near|against|into|at)$/u.test(word)) return true;
  }
  return false;
}

/** "A French court", "Dutch prosecutors": they judge what happened anywhere. */
function isCourt(run: NameRun, marked: MarkedSentence, events: CompiledEvents): boolean {
  return events.courts.has(marked.lower(run.lastToken + 1));
}

/** "the Thai-Malaysian border": the countries that hyphens join. */
function countriesIn(lower: string, events: CompiledEvents): readonly string[] {
  if (!lower.includes('-')) return [];
  return lower.split(/[-–]/u).flatMap((part) => events.countries.get(part) ?? []);
}

/** "Russian missiles hit Arden", "Israel bombed": whose attack it was, and seldom where. */
function attacks(run: NameRun, marked: MarkedSentence, events: CompiledEvents): boolean {
  const next = marked.lower(run.lastToken + 1);
  return events.attacks.has(/^(?:air|drone|missile|ground)$/u.test(next) ? marked.lower(run.lastToken + 2) : next);
}

/** "a strike on Arden", "missiles hit Arden" */
function isAttacked(run: NameRun, marked: MarkedSentence, events: CompiledEvents): boolean {
  const before = marked.lower(run.token - 1);
  return before === 'on' ? events.attacks.has(marked.lower(run.token - 2)) : events.attacked.has(before);
}

/** "London, Ontario, …": a name between commas, right after another. */
function isWithin(run: NameRun, next: NameRun, marked: MarkedSentence): boolean {
  if (next.token !== run.lastToken + 2 || marked.lower(run.lastToken + 1) !== ',') return false;
  return next.lastToken === next.token && /^[,.]$/u.test(marked.lower(next.lastToken + 1));
}

const SEAT = new Set(['of', 'in', 'to', 'for']);

function isAssembly(word: string, events: CompiledEvents): boolean {
  return events.speakers.has(word) && !/^(?:embass|consul|ambassador|diplomat)/u.test(word);
}

/** "160 kilometres south of Tarn", "about 90 miles from Tarn": what happened was elsewhere. */
function isFarFrom({ token }: NameRun, marked: MarkedSentence): boolean {
  const before = marked.lower(token - 1);
  if (before !== 'of' && before !== 'from') return false;
  const at = COMPASS.test(marked.lower(token - 2)) ? token - 3 : token - 2;
  return DISTANCE.test(marked.lower(at)) && Number.parseInt(marked.lower(at - 1), 10) >= FAR;
}

const DISTANCE = /^(?:km|kms|kilomet(?:er|re)s?|mi|miles?)$/u;
/** From so many on a town is no longer where it happened. */
const FAR = 60;

/** "a week after the raid on Tarn": where another thing happened before. */
function isOfOneBefore({ token }: NameRun, marked: MarkedSentence): boolean {
  if (!/^(?:on|in|at|near)$/u.test(marked.lower(token - 1))) return false;
  for (let at = token - 3; at > token - 7; at--)
    if (marked.lower(at) === 'after')
      return SPAN.test(marked.lower(at - 1)) && /^(?:the|an?)$/u.test(marked.lower(at + 1));
  return false;
}

function weigh(run: NameRun, marked: MarkedSentence, events: CompiledEvents, isKnown: boolean): number {
  if (run.token === run.lastToken && events.feasts.has(run.lower)) return 0;
  // "in northern Karsk": as surely as "in Karsk"
  const part = marked.printed(run.token - 1);
  const isPartOf = part === 'downtown' || QUARTER.test(part);
  const at = isPartOf ? run.token - 2 : run.token - 1;
  const before = marked.lower(at);
  const beforeThat = marked.lower(at - 1);
  const hasHead = run.lastToken > run.token && events.placeHeads.has(marked.lower(run.lastToken));
  if (marked.isTitleCase) return isKnown && !run.text.includes(' ') ? 1 : 0;
  if (isFirm(run, marked, events)) return 0;
  // "Defence Department officials"; but "in Potosi Department"
  const isIn = before === 'in' || (before === 'the' && beforeThat === 'in');
  if (NO_PLACE.test(run.lower) || (OFFICE.test(run.lower) && !isIn)) return 0;
  if (isFarFrom(run, marked) || isOfOneBefore(run, marked)) return SPOKEN;
  // "told reporters in Nairobi": where it was told.
  if (before === 'in' && HEARERS.test(beforeThat)) return SPOKEN;
  const strong = isAttacked(run, marked, events) || STRONG.has(before) || (before === 'the' && STRONG.has(beforeThat));
  if (isKnown) return strong ? 3 : 2;
  if (strong) return hasHead || before !== 'at' ? 2 : 1;
  if (isPartOf) return 1;
  if (before === 'of' && events.placeHeads.has(beforeThat)) return 2;
  if (before === 'of' && (beforeThat === 'block' || COMPASS.test(beforeThat))) return 2;
  if (run.lastToken > run.token && events.placeFronts.has(marked.lower(run.token))) return 2;
  // "Dale General Hospital received 22 patients": where people were taken.
  if (hasHead) return HOSPITAL.test(marked.lower(run.lastToken)) ? 0.5 : 1.5;
  // "St. Louis police said": of a lone word at the beginning nobody knows.
  if ((!run.opens || run.lastToken > run.token) && events.afterPlaces.has(marked.lower(run.lastToken + 1))) return 1;
  return before === 'the' && isCalledSo(run, marked, events) ? 0.5 : 0;
}

/** "the Halden Motors factory in Dale"; but "in the West Bank". */
function isFirm({ token, lastToken }: NameRun, marked: MarkedSentence, events: CompiledEvents): boolean {
  if (token === lastToken || COMPASS.test(marked.lower(token))) return false;
  return events.firmWords.has(withoutPossessive(marked.lower(lastToken)));
}

const NO_PLACE = /\bislamic state(?:['’]s)?$/u;
const OFFICE = /(?:department|ministry|agency|bureau|office)(?:['’]s)?$/u;

/** "in eastern Peru" */
export const QUARTER = /^(?:(?:north|south)-?(?:east|west)?(?:ern)?|(?:east|west)(?:ern)?|central)$/u;
const HEARERS = /^(?:reporters|journalists|conference|briefing)$/u;
const HOSPITAL = /^(?:hospital|clinic)$/u;

/** "the Surfside condominium collapse": such things are called by where they were. */
function isCalledSo({ lastToken }: NameRun, marked: MarkedSentence, events: CompiledEvents): boolean {
  if (marked.lower(lastToken).endsWith("'s")) return false;
  if (/^(?:the|an?)$/u.test(marked.lower(lastToken + 2))) return false;
  return marked.kinds.some(
    ({ token, words, isNoun, kind }) =>
      isNoun && events.calledByPlace.has(kind) && token > lastToken && token + words.length <= lastToken + 4,
  );
}

const COMPASS = /^(?:(?:north|south)?(?:east|west)|north|south)$/u;

/** "Fairview, Okla.", "Harbin, China": the state or country after the comma. */
function containing(run: NameRun, next: NameRun, marked: MarkedSentence, events: CompiledEvents): string | null {
  if (next.token !== run.lastToken + 2 || marked.lower(run.lastToken + 1) !== ',') return null;
  const { lower } = next;
  return events.states.get(lower) ?? events.countries.get(lower) ?? null;
}

/** "BAKU, Azerbaijan, February 25.", "NEW ORLEANS (AP) --": capitals at the very beginning. */
export function findDateline(marked: MarkedSentence, events: CompiledEvents): { place: PlaceMark; end: number } | null {
  const { tokens, runs } = marked;
  const run = runs.find(({ opens }) => opens);
  if (!run) return null;
  const words = run.text.split(/\s+/u);
  let capitals = 0;
  while (capitals < words.length && isAllCapitals(words[capitals]!)) capitals++;
  if (capitals === 0) return null;
  const name = words.slice(0, capitals).map(titleCase).join(' ');
  let at = run.token + capitals;
  let within: string | null = null;
  if (tokens[at]?.text === ',') {
    const next = runs.find(({ token }) => token === at + 1);
    if (next) {
      const { lower } = next;
      within = events.states.get(lower) ?? events.countries.get(lower) ?? null;
      at = next.lastToken + 1;
      if (tokens[at]?.text === '.' && within) at++;
      if (tokens[at]?.text === ',') at++;
    }
  }
  // What closes a dateline must come soon: an agency in brackets, a dash, or a date and a dot.
  for (let k = at; k < Math.min(tokens.length, at + 8); k++) {
    const { text, start, end } = tokens[k]!;
    const isDash =
      text === '—' || text === '–' || (text === '-' && (tokens[k + 1]?.text === '-' || tokens[k + 1]?.start !== end));
    const isDot = text === '.' && k >= at && marked.times.some((time) => time.start < start && time.end <= end);
    if (isDash || isDot || text === '|' || (text === '(' && k === at)) {
      if (name.length < 3) return null;
      return { place: place(name, within, false, 3, run), end };
    }
  }
  return null;
}

function place(name: string, within: string | null, isWide: boolean, weight: number, run: NameRun): PlaceMark {
  return { name: clean(name), within, isWide, weight, token: run.token, start: run.start, end: run.end };
}

function clean(name: string): string {
  return name.replace(/^[Tt]he\s+/u, '').replace(/\s+/gu, ' ');
}

const SMALL = /^(?:au|de|du|la|le|of|on|sur|upon)-$/iu;

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function titleCase(word: string): string {
  // "U.S."
  if (word.includes('.')) return word;
  return (
    word
      .split(/(?<=[-'’])/u)
      // "PORT-AU-PRINCE"
      .map(
        (part, i) =>
          (i > 0 && SMALL.test(part) ? '' : part.slice(0, 1)) +
          part.slice(i > 0 && SMALL.test(part) ? 0 : 1).toLowerCase(),
      )
      .join('')
  );
}
