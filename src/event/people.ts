import { POSSESSIVE } from '../model/token-table.ts';
import { isPlaceByWord } from './actors.ts';
import type { CompiledEvents } from './compiled-events.ts';
import type { MarkedArticle, MarkedSentence } from './marks.ts';
import type { NameRun } from './name-runs.ts';
import { settings } from './settings.ts';

/** Tokens of the longest name of a person: "Maria de la Cruz". */
const LONGEST = 5;

/**
 * Who was hit by the event and who did it, by their full names: those whose age is told ("Ana Ruiz, 24,", "16-year-old Omar Zia"),
 * and those of whom a word beside the name says it ("the killing of Ana Ruiz", "Omar Zia was charged"). Reports of one case share
 * them when months lie between; a sergeant who speaks of every case is none of them.
 */
export function findPeople(article: MarkedArticle, positions: Iterable<number>, events: CompiledEvents): string[] {
  const found = new Map<string, string>();
  const last = article.titleCount + settings.bodySentences;
  for (const position of positions) {
    if (position >= last) continue;
    const marked = article.at(position);
    if (marked.isTitleCase) continue;
    for (const run of marked.runs) {
      const length = run.lastToken - run.token + 1;
      if (length < 2 || length > LONGEST || found.has(run.lower) || !isPerson(run, marked, events)) continue;
      found.set(run.lower, run.name);
      if (found.size === settings.mostPeople) return [...found.values()];
    }
  }
  return [...found.values()];
}

function isPerson(run: NameRun, marked: MarkedSentence, events: CompiledEvents): boolean {
  const { token, lastToken } = run;
  if (isPlaceByWord(run, marked, events) || events.institutions.has(marked.lower(lastToken))) return false;
  return hasAge(token, lastToken, marked, events) || isVictimOrSuspect(token, lastToken, marked, events);
}

/** "Ana Ruiz, 24," "Ana Ruiz (24)", "24-year-old Ana Ruiz" */
function hasAge(first: number, last: number, marked: MarkedSentence, events: CompiledEvents): boolean {
  // "Ana Ruiz, 24, said she heard shots": a witness
  if (events.reporting.has(marked.lower(last + 4))) return false;
  const mark = marked.lower(last + 1);
  const close = marked.lower(last + 3);
  const isBetween = (mark === ',' && /^[,.;]$/u.test(close)) || (mark === '(' && close === ')');
  if (isBetween && /^\d{1,2}$/u.test(marked.lower(last + 2))) return true;
  // "24-year-old Ana Ruiz", "24 year old Ana Ruiz", and "24 - year - old Ana Ruiz" of texts whose words were parted
  const before = marked.lower(first - 1);
  return (
    /^(?:\d{1,3}-)?years?-old$/u.test(before) || (before === 'old' && /^(?:years?|-)$/u.test(marked.lower(first - 2)))
  );
}

function isVictimOrSuspect(first: number, last: number, marked: MarkedSentence, events: CompiledEvents): boolean {
  const before = marked.lower(first - 1);
  // "the killing of Ana Ruiz", "charged in the death of baby Ana Ruiz"
  const of = before === 'of' ? first - 1 : marked.lower(first - 2) === 'of' ? first - 2 : -1;
  if (of >= 0 && events.befalls.has(marked.lower(of - 1))) return true;
  if (events.doneTo.has(before)) return true;
  // "Ana Ruiz's killer"
  if (marked.shape(last) & POSSESSIVE && events.befalls.has(marked.lower(last + 1))) return true;
  let at = last + 1;
  while (AUXILIARY.test(marked.lower(at)) && at < last + 4) at++;
  return events.toldOfCase.has(marked.lower(at));
}

const AUXILIARY = /^(?:was|were|is|are|has|had|have|been|being|be|will|later|fatally|also)$/u;
