import { oneAt } from '../model/one-at.ts';
import { isCountry } from './by-place.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Clause, type Draft, isMarkAt, nounAt } from './draft.ts';
import { isCapital } from './line.ts';

/** How many sentences behind the total those of its areas are told. */
const REACH = 3;

/**
 * "At least 47 people were killed in floods in Nepal. Thirty-seven died in Ilam district", "Kerr County reported 68 deaths": a
 * smaller count of one area that the total before did not name is a part of the total and never its rival.
 */
export function isOfOneArea(draft: Draft, groups: ReadonlyMap<number, readonly Draft[]>, clause: Clause): boolean {
  if (isElsewhere(draft, groups, clause)) return true;
  const area = areaOf(draft, clause);
  const isOfScene = SCENES.has(area?.head ?? '');
  // "One was pronounced dead on the scene, while the other two were driven to a clinic": others of the same event
  if (area === null || tellsAnother(draft, clause, isOfScene ? area.to : undefined)) return false;
  const total = wholeOf(draft, groups, isOfScene);
  return total !== undefined && !names(clause, total.sentence, area);
}

/** "At least nine were killed in Bangkok. In Myanmar, 1,002 people died", "Across the border the toll passed 2,000": of neither's toll. */
function isElsewhere(draft: Draft, groups: ReadonlyMap<number, readonly Draft[]>, clause: Clause): boolean {
  const { chunks, line } = clause;
  const isIn = isMarkAt(chunks, 0, 'prep', 'in') && nameAt(clause, 1) !== null && draft.noun > 1;
  const isAcross = line.lower[0] === 'across' && line.lower[1] === 'the' && line.lower[2] === 'border';
  if ((!isIn && !isAcross) || tellsAnother(draft, clause)) return false;
  const area = isIn ? nounAt(clause, 1)!.head : null;
  for (let at = clause.previous; at !== null && at.sentence >= clause.sentence - REACH; at = at.previous) {
    const told = groups.get(at.sentence)?.find((one) => one.measure === draft.measure && one.role === 'total');
    if (!told || told.quantity.implicit) continue;
    const home = at.chunks.findIndex((chunk, j) => isMarkAt(at.chunks, j - 1, 'prep', 'in') && chunk.kind === 'noun');
    const name = home < 0 ? null : nameAt(at, home);
    // "killed 98 people in Gansu and Qinghai. In Gansu, 80 died"
    return (
      name !== null &&
      name.head !== area &&
      !at.line.lower.includes(area ?? '') &&
      !isMarkAt(at.chunks, home + 1, 'and')
    );
  }
  return false;
}

function wholeOf(draft: Draft, groups: ReadonlyMap<number, readonly Draft[]>, isOfScene: boolean): Draft | undefined {
  // "Two men died. One person was pronounced dead on the spot"
  const isAnyone = isOfScene && (draft.population === null || draft.population === 'people');
  const most = draft.quantity.max ?? Number.POSITIVE_INFINITY;
  for (let sentence = draft.sentence - 1; sentence >= draft.sentence - (isOfScene ? SCENE_REACH : REACH); sentence--) {
    const total = groups
      .get(sentence)
      ?.findLast(
        (one) =>
          one.measure === draft.measure &&
          one.role === 'total' &&
          !one.quantity.implicit &&
          (one.quantity.min ?? 0) > most &&
          (isAnyone || one.population === null || one.population === 'people' || one.population === draft.population),
      );
    if (total) return total;
  }
  return undefined;
}

/** The name of the area that a figure is of: "in Ilam district", "In Gansu, 105 people were killed", "Kerr County reported 68". */
function areaOf(draft: Draft, clause: Clause): NounChunk | null {
  const { chunks } = clause;
  // "In the Indian state of Assam, 89 have died"
  if (isMarkAt(chunks, 0, 'prep', 'in') && isMarkAt(chunks, 2, 'prep', 'of') && isMarkAt(chunks, 4, 'comma'))
    return draft.noun > 4 ? nameAt(clause, 3) : null;
  const opens = isMarkAt(chunks, 2, 'comma') ? draft.noun > 2 : draft.noun === 2;
  if (isMarkAt(chunks, 0, 'prep', 'in') && opens) return nameAt(clause, 1);
  const verb = oneAt(chunks, draft.noun - 1);
  const county = nounAt(clause, draft.noun - 2);
  const isArea = county !== null && (clause.line.cues.areas.has(county.head ?? '') || isPlaceBefore(clause, county));
  // "At least 66 have died. Haiti has recorded 51 deaths"
  if (verb?.kind === 'verb' && county !== null && clause.line.cues.counting.has(verb.main) && isCountry(clause, county))
    return county;
  if (verb?.kind === 'verb' && verb.reporting && isArea) return nameAt(clause, draft.noun - 2);
  // "bringing the toll for Cebu to 76"
  const isToll = (one: Chunk, at: number): boolean => at < draft.noun && one.kind === 'noun' && one.toll !== null;
  const of = draft.rule === 'claim/toll' ? chunks.findLastIndex(isToll) + 1 : 0;
  if (of > 0 && (isMarkAt(chunks, of, 'prep', 'for') || isMarkAt(chunks, of, 'prep', 'in')))
    return nameAt(clause, of + 1);
  const last = Math.max(draft.noun, draft.verb);
  // "in Conakry and the towns of Labe and Kindia": of all of them
  if (isMarkAt(chunks, last + 1, 'prep', 'in'))
    return isMarkAt(chunks, last + 3, 'and') ? null : nameAt(clause, last + 2);
  // "killed 20 people. Seventeen died at the scene": before the others did.
  const scene = isMarkAt(chunks, last + 1, 'prep') ? nounAt(clause, last + 2) : null;
  return SCENES.has(scene?.head ?? '') ? scene : null;
}

/** "… in Lamjung, … Lamjung reported 42 deaths": the name was told as a place before. */
function isPlaceBefore(clause: Clause, { name, head }: NounChunk): boolean {
  if (!name || head === null) return false;
  for (
    let at: Clause | null = clause.previous;
    at !== null && at.sentence >= clause.sentence - REACH;
    at = at.previous
  ) {
    const { chunks } = at;
    const isHere = (chunk: Chunk, i: number): boolean =>
      chunk.kind === 'noun' &&
      isMarkAt(chunks, i - 1, 'prep', 'in') &&
      at!.line.lower.slice(chunk.from, chunk.to).includes(head);
    if (chunks.some(isHere)) return true;
  }
  return false;
}

const SCENES = new Set(['scene', 'spot']);
/** Sentences behind the total in which the story is told from its beginning. */
const SCENE_REACH = 12;

function nameAt(clause: Clause, at: number): NounChunk | null {
  const noun = nounAt(clause, at);
  if (!noun || noun.quantity !== null || noun.time || noun.person === 'yes') return null;
  return noun.name || (clause.line.cues.areas.has(noun.head ?? '') && isCapital(clause.line.tokens[noun.to - 2]!))
    ? noun
    : null;
}

/** "A smaller quake on Monday killed four in Ilva", "In 2015, nine died in Leeds": of another event. */
function tellsAnother({ noun }: Draft, { line, chunks }: Clause, to?: number): boolean {
  return (
    line.lower.slice(0, to).some((word) => line.cues.ofAnother.has(word) || YEAR.test(word)) ||
    chunks.some((chunk, at) => at < noun && isUnnamed(chunk))
  );
}

const YEAR = /^(?:19|20)\d\d$/u;

function isUnnamed(chunk: Chunk): boolean {
  return chunk.kind === 'noun' && (chunk.det === 'a' || chunk.det === 'an') && chunk.person !== 'yes';
}

/** Does the sentence of the total name the area too? As one of several ("in Gansu and Qinghai") it stands for none. */
function names(clause: Clause, sentence: number, area: NounChunk): boolean {
  const words = clause.line.lower.slice(area.from + (area.det === null ? 0 : 1), area.to);
  for (let at: Clause | null = clause.previous; at !== null && at.sentence >= sentence; at = at.previous) {
    if (at.sentence !== sentence) continue;
    // "killed 98 people, including 42 in Lamjung": the 98 are of more than Lamjung.
    const parts = at.chunks.find(({ kind }) => kind === 'parts');
    const lower = at.line.lower.slice(0, parts?.from);
    return lower.some((word, i) => words.includes(word) && oneAt(lower, i - 1) !== 'and' && lower[i + 1] !== 'and');
  }
  return true;
}
