import type { CompiledEvents } from './compiled-events.ts';
import type { KindMark, MarkedArticle, MarkedSentence } from './marks.ts';
import { settings } from './settings.ts';

/** Between the scene and what happened there: "fire tore through a garment factory in the eastern city". */
const REACH = 6;

/**
 * What the event happened in or to, as title and lead tell: "a fire at a hotel", "warehouse blaze", "the bus plunged".
 * Kinds of place, each once: two fires of one day in one town are one in a hotel and one in a warehouse.
 */
export function findScenes(article: MarkedArticle, events: CompiledEvents): string[] {
  const found = new Set<string>();
  const last = Math.min(article.count, article.titleCount + settings.sceneSentences);
  for (let position = 0; position < last; position++)
    for (const scene of scenesIn(article.at(position), events)) found.add(scene);
  return [...found];
}

/** Those of one sentence. */
export function scenesIn(marked: MarkedSentence, events: CompiledEvents): string[] {
  const { table, sentence } = marked;
  const happenings = marked.kinds.filter(({ role }) => role === 'happening');
  if (happenings.length === 0) return [];
  const found: string[] = [];
  for (let row = sentence.from; row < sentence.to; row++) {
    const begun = events.scenesOf[table.stem(row)];
    if (begun === undefined) continue;
    const at = row - sentence.from;
    const scene = begun.find(({ words }) => words.every((word, k) => marked.lower(at + k) === word));
    if (scene === undefined) continue;
    const mark: SceneMark = { id: scene.id, at, end: at + scene.words.length };
    if (!isModifier(marked, mark, events) && !isWayThere(marked, mark) && isMet(marked, mark, happenings, events))
      found.push(scene.id);
  }
  return found;
}

interface SceneMark {
  id: string;
  /** Index of its first token, and behind its last. */
  at: number;
  end: number;
}

/** "a school bus", "the factory's owner", "a hotel manager", "Mill Road": what follows is meant, or someone. */
function isModifier(marked: MarkedSentence, { at, end }: SceneMark, events: CompiledEvents): boolean {
  const next = marked.lower(end);
  if (next === "'s" || events.sceneOwners.has(next)) return true;
  const row = marked.sentence.from + end;
  if (row < marked.sentence.to && events.scenesOf[marked.table.stem(row)] !== undefined) return true;
  return !marked.isTitleCase && marked.runs.some(({ token, lastToken }) => token <= at && lastToken >= end);
}

/** "walking to school", "freed from the prison" */
function isWayThere(marked: MarkedSentence, { at }: SceneMark): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const word = marked.lower(before);
    if (word === 'to' || word === 'from' || word === 'by') return true;
    if (word === 'in' || word === 'at' || word === 'into' || word === ',') return false;
  }
  return false;
}

/**
 * Something happens near it. Where people are taken afterwards it must stand side by side: "a hospital fire", "a strike on a
 * hospital"; not "died in hospital".
 */
function isMet(
  marked: MarkedSentence,
  mark: SceneMark,
  happenings: readonly KindMark[],
  events: CompiledEvents,
): boolean {
  const { at, end, id } = mark;
  const isAside = events.institutions.has(id);
  return happenings.some(({ token, words }) => {
    if (token >= end) return token - end <= (isAside ? 0 : REACH);
    const last = token + words.length;
    if (last > at || at - last > REACH) return false;
    if (!isAside) return true;
    for (let between = last; between < at; between++)
      if (!/^(?:on|the|an?)$/u.test(marked.lower(between))) return false;
    return true;
  });
}
