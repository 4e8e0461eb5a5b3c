import { remembered } from '../model/remembered.ts';
import { AT_A_SPOT } from './at-a-spot.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import type { CompiledEvents } from './compiled-events.ts';
import type { MarkedArticle, MarkedSentence } from './marks.ts';
import { findPlaces } from './places.ts';

/** "about 4:10 a.m.", "at 9 p.m.", "shortly after midnight" */
const CLOCK = /\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\b(?:after|before|around) (?:noon|midnight)\b/iu;

/**
 * "In Gresham about 9:40 p.m. Friday a boy was found dead. • About 7:30 p.m. a man was shot in Lisle Street": sentences
 * of a round-up, each with an hour or a day and a place of its own. One alone may be a detail of the main event; two or
 * more are events of their own.
 */
export function ownItem(place: ClaimPlace): OtherEvent | null {
  const { marked, article, position, events, main } = place;
  if (main.kind === null || !AT_A_SPOT.has(main.kind)) return null;
  const items = itemsOf(events)(article);
  if (!items.has(position)) return null;
  const time = marked.date();
  const kind = marked.kinds.find((mark) => mark.role === 'happening') ?? null;
  return { when: time?.range ?? main.when, time, name: null, kind, isItem: true };
}

// Asked for each claim, worked out once for an article.
const itemsOf = /* @__PURE__ */ remembered((events: CompiledEvents) =>
  remembered((article: MarkedArticle) => findItems(article, events)),
);

function findItems(article: MarkedArticle, events: CompiledEvents): ReadonlySet<number> {
  const known = new Set<string>();
  const named = new Set<string>();
  const items = new Set<number>();
  let paragraph = -1;
  for (let position = 0; position < article.count; position++) {
    const marked = article.at(position);
    const places = spotsOf(marked, events);
    const isLead = position < article.titleCount + 2;
    const opens = marked.sentence.paragraph !== paragraph;
    paragraph = marked.sentence.paragraph;
    const isNew = places.length > 0 && places.every((name) => !known.has(name));
    if (!isLead && opens && isNew && hasOwnTime(marked) && tellsNews(marked) && !isOfNamed(marked, named))
      items.add(position);
    for (const run of marked.runs) if (!run.opens) for (const word of run.lower.split(' ')) named.add(word);
    for (const name of places) known.add(name);
    if (marked.field === 'title') for (const { text } of marked.runs) known.add(text);
  }
  return items.size >= 2 ? items : new Set();
}

function spotsOf(marked: MarkedSentence, events: CompiledEvents): string[] {
  return (
    findPlaces(marked, events)
      // "the West Side's Dale neighborhood": half a town is no spot.
      .filter(({ isWide, weight, name }) => !isWide && weight >= 1 && !/\bside$/iu.test(name))
      .filter(({ token }) => {
        const run = marked.runs.find((candidate) => candidate.token === token);
        return !(run && events.institutions.has(marked.tokens[run.lastToken]!.lower));
      })
      .map(({ name }) => name)
  );
}

/** "Clara was killed when shots were fired at a house in Mill Road": who was named before is of what was told before. */
function isOfNamed({ runs, tokens }: MarkedSentence, named: ReadonlySet<string>): boolean {
  const [first] = runs;
  return first?.token === 0 && named.has(tokens[first.lastToken]!.lower);
}

function hasOwnTime(marked: MarkedSentence): boolean {
  return CLOCK.test(marked.sentence.text) || marked.date() !== null;
}

/** "a man was shot": news of someone, and of something that happened; "the man was shot" goes on about it. */
function tellsNews({ tokens, kinds }: MarkedSentence): boolean {
  const mark = kinds.find(({ role, kind }) => role === 'happening' && AT_A_SPOT.has(kind));
  if (mark === undefined) return false;
  return tokens.some(
    ({ lower }, at) => at <= mark.token + 6 && /^(?:a|an|one|two|three|four|five|several)$/u.test(lower),
  );
}
