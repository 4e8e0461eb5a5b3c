import { oneAt } from '../model/one-at.ts';
import { CAPITAL, NUMBER, POSSESSIVE } from '../model/token-table.ts';
import { type CompiledEvents, NAMES_EVENT } from './compiled-events.ts';
import type { EventName } from './event-name.ts';
import { type MarkedSentence, phraseAt } from './marks.ts';

/** Names of events in one sentence. In a title where every word has a capital only heads ("Hurricane") are believed. */
export function findNames(marked: MarkedSentence, events: CompiledEvents): readonly EventName[] {
  marked.names ??= namesIn(marked, events);
  return marked.names;
}

function namesIn(marked: MarkedSentence, events: CompiledEvents): EventName[] {
  const { runs, times, isTitleCase } = marked;
  const found: EventName[] = [];
  const add = (from: number, to: number): void => {
    const { tokens, sentence } = marked;
    const start = tokens[from]!.start;
    const end = tokens[to]!.end;
    const text = sentence.text.slice(start - sentence.start, end - sentence.start);
    found.push({ text: text.replace(/\s+/gu, ' '), token: from, start, end });
  };
  for (const run of runs) {
    const { token, lastToken } = run;
    const after = lastToken + 1;
    const isNumbered = (marked.shape(after) & NUMBER) !== 0;
    // Most names are of people and places.
    const classes = marked.classes(token) | marked.classes(lastToken) | marked.classes(after);
    if (!isNumbered && !(classes & NAMES_EVENT)) continue;
    const first = marked.lower(token);
    const last = marked.lower(lastToken);
    // "Storm Batters Western Arland"
    if (events.nameHeads.has(first) && lastToken > token && !events.strikes.has(marked.lower(token + 1)))
      add(token, first === 'operation' ? Math.min(lastToken, token + 3) : token + 1);
    else if (isNumbered && (first === 'flight' || (last === 'flight' && lastToken > token))) add(token, after);
    else if (isTitleCase) continue;
    // "Black January": a word of the calendar is no name by itself.
    else if (events.nameColours.has(last) && marked.shape(after) & CAPITAL && CALENDAR.test(marked.lower(after)))
      add(lastToken, after);
    else if (lastToken > token && events.nameTails.has(last) && phraseAt(marked, lastToken, events)?.kind !== '')
      add(token, lastToken);
    else if (
      !run.opens &&
      events.nameTails.has(marked.lower(after)) &&
      !(marked.shape(lastToken) & POSSESSIVE) &&
      // "Mondays attack", where a text has lost its apostrophes
      !/^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/u.test(last) &&
      // "killed by Israeli fire", "Russian attacks": there are many of them.
      !(events.countries.has(run.lower) && events.deedsOfStates.has(marked.lower(after))) &&
      // "the Dale fire service" is no fire at Dale.
      phraseAt(marked, after, events)?.kind !== ''
    )
      add(token, after);
  }
  for (const { token, lastToken, lower } of runs) {
    // "the siege of Tarvisk", "the Halden bridge disaster"
    const isOf = marked.lower(token - 1) === 'of' && events.nameOfs.has(marked.lower(token - 2));
    if (isOf && !isTitleCase && !events.countries.has(lower)) add(token - 2, lastToken);
    // "Tropical Storm Nina", "the Battle of Ravna"
    const second = marked.lower(token + 1);
    if (marked.lower(token) === 'tropical' && events.nameHeads.has(second) && lastToken > token + 1)
      add(token, token + 2);
    if (second === 'of' && events.nameOfs.has(marked.lower(token)) && !isTitleCase) add(token, lastToken);
    const isBuilt = marked.lower(token - 1) === 'the' && events.placeHeads.has(marked.lower(lastToken + 1));
    if (isBuilt && !isTitleCase && events.disasters.has(marked.lower(lastToken + 2))) add(token, lastToken + 2);
  }
  for (const time of times) {
    // "the January 20 tragedy", "the September 11 attacks", "the 2004 tsunami" is a time and a kind, no name.
    if (!/^(?:\d{1,2} )?[A-Z]/u.test(time.text) || !/\d/u.test(time.text)) continue;
    const { tokens } = marked;
    const to = tokens.findIndex((token) => token.start >= time.end);
    const after = tokens[to];
    if (!after || !events.nameTails.has(after.lower)) continue;
    if (oneAt(tokens, to - 1) && after.start - tokens[to - 1]!.end > 1) continue;
    const from = tokens.findIndex((token) => token.start >= time.start);
    add(from, to);
  }
  return found;
}

const CALENDAR = /^(?:\p{L}+day|\p{L}+ber|\p{L}+ary|march|april|may|june|july|august)$/u;
