import type { EventMention } from '../model/event.ts';
import { spanOf } from '../model/span.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import type { DraftMention } from './main-mention.ts';
import type { PlaceMark } from './place-mark.ts';
import { findPlaces } from './places.ts';
import { scenesIn } from './scenes.ts';
import { termsOf } from './terms.ts';
import { isAmong } from './token-range.ts';

/** The mention of an event that the article only recalls, from the sentence that does. */
export function draftOther(place: ClaimPlace, other: OtherEvent): DraftMention {
  const { marked, main, events, article } = place;
  const { sentence, field } = marked;
  const spans = [other.time, other.kind].filter((found) => found !== null);
  const evidence: EventMention['evidence'] = spans.map(({ start, end }) => ({
    ...spanOf(sentence.text, start - sentence.start, end - sentence.start),
    start,
    end,
    field,
  }));
  const seen = new Set<string>();
  const { told } = other;
  const isTold = ({ token }: PlaceMark): boolean => told === undefined || isAmong(token, told);
  const places = findPlaces(marked, events).filter(
    (mark) => isTold(mark) && !seen.has(mark.name) && seen.add(mark.name),
  );
  const own = [...places.filter(({ isWide }) => !isWide), ...places.filter(({ isWide }) => isWide)].map(
    ({ name }) => name,
  );
  const kind = other.kind?.kind ?? (other.isSituation ? null : main.kind);
  const wider = kind === null ? undefined : events.kinds.get(kind)?.within;
  const scenes = scenesIn(marked, events);
  return {
    kind,
    kinds: wider ? [wider] : [],
    ...(other.isTotal ? { isTotal: true as const } : {}),
    ...(other.item === undefined ? {} : { item: other.item }),
    when: other.when,
    where: own.length > 0 ? own : main.where.filter((name) => events.wide.has(name)),
    ...(scenes.length > 0 ? { scenes: [...new Set(scenes)] } : {}),
    name: other.name,
    evidence,
    actors: marked.runs.filter(({ text }) => /\s/u.test(text) && !seen.has(text)).map(({ text }) => text),
    terms: termsOf(article, [place.position], events),
  };
}
