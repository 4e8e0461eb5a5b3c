import type { CompiledEvents } from './compiled-events.ts';
import { isCapital, type MarkedSentence, phraseAt } from './marks.ts';

/** What an event is called: "the Khojaly genocide", "Hurricane Maria", "Black January", "the January 20 tragedy". */
export interface EventName {
  text: string;
  token: number;
  start: number;
  end: number;
}

/** Names of events in one sentence. In a title where every word has a capital only heads ("Hurricane") are believed. */
export function findNames(marked: MarkedSentence, events: CompiledEvents): EventName[] {
  const { tokens, runs, times, isTitleCase } = marked;
  const found: EventName[] = [];
  const add = (from: number, to: number): void => {
    const start = tokens[from]!.start;
    const end = tokens[to]!.end;
    const text = marked.sentence.text.slice(start - marked.sentence.start, end - marked.sentence.start);
    found.push({ text: text.replace(/\s+/gu, ' '), token: from, start, end });
  };
  for (const run of runs) {
    const first = tokens[run.token]!.lower;
    const lastWord = tokens[run.lastToken]!.lower;
    const after = tokens[run.lastToken + 1];
    if (events.nameHeads.has(first) && run.lastToken > run.token) add(run.token, run.token + 1);
    else if (first === 'flight' && after?.kind === 'number') add(run.token, run.lastToken + 1);
    else if (lastWord === 'flight' && run.lastToken > run.token && after?.kind === 'number')
      add(run.token, run.lastToken + 1);
    else if (isTitleCase) continue;
    // "Black January": a word of the calendar is no name by itself.
    else if (events.nameColours.has(lastWord) && after && isCapital(after.text) && CALENDAR.test(after.lower))
      add(run.lastToken, run.lastToken + 1);
    else if (
      run.lastToken > run.token &&
      events.nameTails.has(lastWord) &&
      phraseAt(tokens, run.lastToken, events)?.kind !== ''
    )
      add(run.token, run.lastToken);
    else if (
      !run.opens &&
      after &&
      events.nameTails.has(after.lower) &&
      !/['’]s$/u.test(tokens[run.lastToken]!.text) &&
      // "the Dale fire service" is no fire at Dale.
      phraseAt(tokens, run.lastToken + 1, events)?.kind !== ''
    )
      add(run.token, run.lastToken + 1);
  }
  for (const time of times) {
    // "the January 20 tragedy", "the September 11 attacks", "the 2004 tsunami" is a time and a kind, no name.
    const to = tokens.findIndex((token) => token.start >= time.end);
    const after = tokens[to];
    if (!after || !events.nameTails.has(after.lower) || !/^[A-Z]/u.test(time.text) || !/\d/u.test(time.text)) continue;
    if (tokens[to - 1] && after.start - tokens[to - 1]!.end > 1) continue;
    const from = tokens.findIndex((token) => token.start >= time.start);
    add(from, to);
  }
  return found;
}

const CALENDAR = /^(?:\p{L}+day|\p{L}+ber|\p{L}+ary|march|april|may|june|july|august)$/u;
