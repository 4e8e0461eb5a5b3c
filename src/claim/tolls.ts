import { oneAt } from '../model/one-at.ts';
import { askedBefore } from './answers.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { isAdjacent, isOfPlace, isPhraseTo, taking } from './crossing.ts';
import type { Cues } from './cues.ts';
import { type Clause, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { usesOfGroup } from './government.ts';
import { isUnfound } from './of-noun.ts';
import { groupOfThat, isNowAside, putAt, ranges } from './put-at.ts';
import { hasDead, isCrowdSince, lastWhole, wholeBefore, wholeBehind } from './wholes.ts';

/** Before the figure: where the toll now is, where it came from, by how much it changed. */
const NOW = new Set('to at above past over near of around about toward towards beyond below under up as'.split(' '));
const REACH = 26;

/** "the death toll rose to 14 from 9", "put the number of injured at 300": what the figure at `at` is to the toll before it. */
export function tollFigure(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.person === 'no' && noun.nominal === null) return null;
  if (noun.time) return null;
  const { chunks } = clause;
  const { cues } = clause.line;
  const before = oneAt(chunks, at - 1);
  let slot: 'now' | 'from' | 'by' | null = null;
  if (before?.kind === 'prep')
    slot = before.word === 'from' ? 'from' : before.word === 'by' ? 'by' : NOW.has(before.word) ? 'now' : null;
  else if (
    before?.kind === 'verb' ||
    before?.kind === 'colon' ||
    before?.kind === 'sub' ||
    before?.kind === 'adv' ||
    before?.kind === 'noun'
  )
    slot = 'now';
  if (slot === null) return null;
  // "The number of dead is 41, not 46": what it is not
  if (isMark(before, 'adv', 'not')) return null;
  // "above the official one": nobody is counted.
  if (noun.det === 'the' && noun.quantity?.implicit) return null;
  // "put at five by the prosecutor": who tells it, and nobody who died.
  if (slot === 'by' && noun.quantity?.implicit !== false) return null;
  // "The toll was confirmed by two officials"
  const teller = slot === 'by' && noun.person === 'yes' ? oneAt(chunks, at - 2) : undefined;
  if (teller?.kind === 'verb' && teller.reporting) return null;
  if (isMark(before, 'prep', 'of') && nounAt(clause, at - 2)?.head === 'bodies' && isUnfound(clause, at)) return null;
  // "established by a roll call of all 412 pupils"
  if (isMark(before, 'prep', 'of') && isMarkAt(chunks, at - 3, 'prep', 'by')) return null;
  // "burns on half of their bodies, and the condition of three was critical": the figure is of another noun.
  const owner = isMark(before, 'prep', 'of') ? nounAt(clause, at - 2) : null;
  if (owner && clause.index.grammar.conditions.includes(owner.head ?? '')) return null;
  // "the bodies of the last two of five people who went missing": the five went missing.
  const fate = chunks[at + 2];
  // "the bodies of four of the five missing skiers"
  const isSome = owner?.quantity != null && isMarkAt(chunks, at + 1, 'rel');
  if ((isSome && fate?.kind === 'verb' && fate.uses.length > 0) || (owner?.quantity && noun.premodifier)) return null;
  const put = putAt(clause, at, noun);
  if (put) return put;
  // "Toll rises to 76 as 11 arrested", "Survivors said 200 were killed": the figure has a verb of its own.
  const own = chunks[at + 1];
  if (isMark(before, 'sub', 'as') && own?.kind === 'verb' && own.uses.length > 0) return null;
  if (before?.kind === 'verb' && before.reporting && own?.kind === 'verb' && own.finite) return null;
  // "Death toll climbs to 27 as crews search for a dozen still missing": of the missing
  const stated = own?.kind === 'adv' ? chunks[at + 2] : own;
  if (before?.kind === 'verb' && before.uses.length > 0 && stated?.kind === 'verb' && stated.voice === 'state')
    return null;
  // "A total of 118 are being treated"
  const isTotal = owner?.det === 'a' && owner.head === 'total';
  if (isTotal && own?.kind === 'verb' && own.uses.length > 0) return null;
  // "taking the toll to two and leaving four people injured"
  if (before?.kind === 'verb' && before.main === 'leaving' && own?.kind === 'verb') return null;
  // "The number of demonstrators arrested exceeded 1,000": the verb is part of the figure.
  const exceeds = clause.line.lower[noun.from]!.startsWith('exceed');
  const verbs: number[] = [];
  let commas = 0;
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'stop') return null;
    if (isOfPlace(clause, j)) continue;
    // "The number of wounded has also climbed, to 31"
    if (j === at - 2 && chunk.kind === 'comma' && (isMark(before, 'prep', 'to') || slot === 'from')) continue;
    // "has nearly doubled, from 183,000 to 345,000"
    if (j === at - 4 && chunk.kind === 'comma' && isMarkAt(chunks, at - 3, 'prep', 'from')) continue;
    // "the toll, currently 57, will climb"
    if (j === at - 2 && chunk.kind === 'comma' && isNowAside(clause, at)) continue;
    // "the total since Monday to 112"
    // "the number killed since the siege began has passed 900", "of children killed after eating a meal rose to 22"
    const isAside = verbs.length > 1 && slot === 'now' && chunk.kind === 'sub' && ASIDES.has(chunk.word);
    const isPhrase = isMark(chunk, 'sub', 'after') && verbs.length === 1 && isPhraseTo(chunks, j + 1, verbs[0]!);
    const since =
      isAside || isPhrase || (chunk.kind === 'sub' && chunk.word === 'since' && nounAt(clause, j + 1) !== null);
    // "the number of people evacuated because of the blasts has risen to 11,500"
    const why = chunk.kind === 'sub' && chunk.word === 'because' && isMarkAt(chunks, j + 1, 'prep', 'of');
    if (chunk.kind === 'sub' && !since && !why && chunk.word !== 'as' && chunk.word !== 'than') return null;
    // "the toll from a quake that shook the coast rises to 14"
    // "fell to 12, down from 30"
    if ((chunk.kind === 'rel' || chunk.kind === 'comma') && verbs.length === 0 && slot === 'now') return null;
    if (chunk.kind === 'comma' && slot === 'now') {
      // "the number of dead, which was 47 on Wednesday, reached 71", "the toll, previously given as 130, is now 99"
      const first = chunks[j + 1];
      const opens = first?.kind === 'rel' || (first?.kind === 'verb' && !first.finite && first.uses.length === 0);
      if (!opens) commas++;
      else if (commas % 2 === 1) commas++;
    }
    if (chunk.kind === 'and' && verbs.length === 0 && slot !== 'now') return null;
    if (chunk.kind === 'verb') {
      // "the number of people killed in the slide stands at 27", "toll hits 66"
      const who =
        oneAt(chunks, j - 1)?.kind === 'rel' &&
        oneAt(chunks, j - 2)?.kind === 'noun' &&
        isMarkAt(chunks, j - 3, 'prep', 'of');
      // "the number killed since Monday has passed 900"
      const told = !chunk.finite && !cues.stands.has(chunk.main) && cues.counts.has(nounAt(clause, j - 1)?.head ?? '');
      if (told) continue;
      // "the number of people still missing"
      const group = oneAt(chunks, j - 1)?.kind === 'adv' ? j - 2 : j - 1;
      const inside = oneAt(chunks, group)?.kind === 'noun' && isMarkAt(chunks, group - 1, 'prep', 'of');
      // "the number of confirmed dead stood at 118"
      const next = chunks[j + 1]?.kind;
      const alone = isMarkAt(chunks, j - 1, 'prep', 'of') && (next === 'verb' || next === 'prep');
      const isFate = !chunk.finite && chunk.uses.length > 0;
      if ((isFate && (inside || alone)) || (who && verbs.length > 0)) continue;
      // "bringing the toll to 61": bringing counts bodies only.
      if (chunk.uses.some((uses) => uses.some((use) => use.measure !== 'struck' && use.of === null && use.by === null)))
        return null;
      // "The number of deaths fell to 10.9 million": of a whole country, in a year.
      if (cues.falling.has(chunk.main) && (noun.quantity?.min ?? 0) >= OF_A_COUNTRY) return null;
      // "The number of dead was cut by two to 61"
      if (slot === 'by' && (cues.falling.has(chunk.main) || cues.cutting.has(chunk.main))) return null;
      // "Deaths outnumbered births by 90,000": how many more died than were born.
      if (slot === 'by' && cues.outdoing.has(chunk.main)) return null;
      verbs.push(j);
    }
    const thatOf = groupOfThat(clause, j);
    if (thatOf) return { measure: thatOf };
    if (chunk.kind !== 'noun') continue;
    const toll = tollOf(clause, j);
    if (!toll) {
      // "The toll rose to 211, as the number of calls climbed to 2,954": of the calls.
      if (chunk.carrier && cues.counts.has(chunk.head ?? '') && isMarkAt(chunks, j + 1, 'prep', 'of')) return null;
      if (verbs.length === 0 && slot === 'now' && before?.kind === 'verb' && !exceeds) return null;
      continue;
    }
    if (chunk.quantity || commas % 2 === 1) return null;
    const isNext = j === at - 2 || j === at - 1 || (j === at - 3 && isNowAside(clause, at));
    if (verbs.length === 0 && !isNext && !exceeds && !isAdjacent(clause, j, at)) return null;
    if (noun.head !== null && noun.nominal === null && noun.person !== 'yes' && !noun.carrier) return null;
    // "lowered the death toll by one"
    const lowers = slot === 'by' ? oneAt(chunks, j - 1) : undefined;
    if (lowers?.kind === 'verb' && (cues.falling.has(lowers.main) || cues.cutting.has(lowers.main))) return null;
    // "up from 9", "up from an earlier toll of 35"
    const isFormer =
      (slot === 'from' && !ranges(chunks[verbs[0] ?? -1], cues)) ||
      (chunk.toll !== null && isMarkAt(chunks, j - 1, 'prep', 'from'));
    const role = isFormer ? 'previous' : slot === 'by' ? 'increment' : 'total';
    const population = noun.population ?? countedIn(clause, j);
    // "The toll rose to 74, the ministry said, up from 61": who says so has no part in it.
    const ownVerb = isFormer ? verbs.find((v) => !says(chunks[v], cues)) : verbs[0];
    // "The casualties have risen to 25 deaths and 84 wounded"
    // "Casualties rose to 25 dead and 60 wounded"
    const state = own?.kind === 'verb' && own.voice === 'state' ? own.uses[0]?.[0]?.measure : undefined;
    const named = noun.nominal && !noun.nominal.people && !noun.act ? noun.nominal.measure : (state ?? toll);
    // "no evidence for the figure of 312 dead": its own word tells of what it is.
    const isOwn = toll === 'casualties' || (chunk.toll === null && chunk.nominal === null && state !== undefined);
    return { measure: isOwn ? named : toll, role, verb: ownVerb ?? taking(chunks, j), population };
  }
  return null;
}

/** A verb of saying that gives no count of its own: "said", but not "put". */
function says(chunk: Chunk | undefined, { putting, giving }: Cues): boolean {
  return chunk?.kind === 'verb' && chunk.reporting && !putting.has(chunk.main) && !giving.has(chunk.main);
}

const ASIDES = new Set(['since', 'after', 'when', 'while']);

/** "killed 31 people, bringing the total since Monday to 112", "The figure was raised to 52": the count of what was told before. */
function totalOf(clause: Clause, at: number): string | null {
  const noun = nounAt(clause, at);
  if (noun === null) return null;
  const { lower, cues } = clause.line;
  // "the army's initial figure", "that number", "the real number"
  const plain = lower
    .slice(noun.from, noun.to - 1)
    .every((word, i) => i === 0 || cues.beforeCounts.has(word) || word.endsWith("'s"));
  const det = noun.det ?? (isMarkAt(clause.chunks, at - 1, 'rel', 'that') ? 'that' : null);
  // "Against our estimate of 40,000, more than 90,000 turned up": no count of those told of before.
  if (isMarkAt(clause.chunks, at - 1, 'prep', 'against')) return null;
  if (noun.quantity || det === null || !THAT.has(det) || !plain) return null;
  // "The toll has gone up to 2,207, and 344 are missing. The figure given on Wednesday was 2,189": of what the sentence before is about
  const { previous } = clause;
  const isNext = at === 0 && noun.head === 'figure' && previous?.sentence === clause.sentence - 1;
  const subject = isNext ? namedToll(previous!, 1) : null;
  if (subject !== null) return subject;
  const isOfDead = noun.head === 'count' && hasDead(clause) && wholeBefore(clause, at) === null;
  const told = lastWhole(clause, at, isOfDead ? 'killed' : undefined);
  // "14 people were shot, two of whom died. The sheriff put the figure at 17": of those who were shot.
  if (told) return told.quantity.implicit || isCrowdSince(clause, at, told) ? null : wholeBehind(clause, told).measure;
  // "raised to 52 from an initial 37 dead"
  for (let j = at + 1; j < clause.chunks.length; j++) {
    const one = nounAt(clause, j);
    const state = clause.chunks[j + 1];
    if (one?.quantity && state?.kind === 'verb' && state.voice === 'state') return state.uses[0]?.[0]?.measure ?? null;
  }
  // "The toll may rise, officials said, as the confirmed figure climbed to 46"
  return namedToll(clause, at) ?? askedBefore(clause);
}

const THAT = new Set(['the', 'that', 'this', 'its', 'their', 'a']);

/** "The toll is the highest since the war began. It stands at 88." */
function tollBefore(clause: Clause, at: number): string | null {
  const verb = clause.chunks[at + 1];
  const before = clause.previous;
  // "Initial reports put the death toll at 31; it later climbed to 46"
  const isOwn = isMarkAt(clause.chunks, at - 1, 'stop', ';') || isMarkAt(clause.chunks, at - 1, 'and');
  if (isOwn && verb?.kind === 'verb' && !verb.negated) {
    const [own, to] = [namedToll(clause, at), clause.chunks[at + 2]];
    if (own !== null && to?.kind === 'prep' && NOW.has(to.word)) return own;
  }
  if (at !== 0 || !before || before.sentence !== clause.sentence - 1 || verb?.kind !== 'verb') return null;
  if (!clause.line.cues.stands.has(verb.main)) return null;
  return namedToll(before, before.chunks.length);
}

function namedToll(clause: Clause, end: number): string | null {
  const toll = clause.chunks.findIndex(
    (one, j) => j < end && one.kind === 'noun' && !one.quantity && isToll(clause, j),
  );
  return toll < 0 ? null : tollOf(clause, toll);
}

function hasDeadIn({ found }: Clause): boolean {
  return [...found.values()].some(({ measure }) => measure === 'killed');
}

/** Only a noun that names its measure: "the death toll", "the number of dead". */
function isToll(clause: Clause, at: number): boolean {
  return nounAt(clause, at)!.toll !== null || isMarkAt(clause.chunks, at + 1, 'prep', 'of');
}

/** "the number of workers known to have died rose to 38": who is counted. */
export function countedIn(clause: Clause, at: number): string | null {
  const of = isMarkAt(clause.chunks, at + 1, 'prep', 'of');
  return of ? (nounAt(clause, at + 2)?.population ?? null) : null;
}

/** The measure that a noun's figure is of: "death toll", "number of injured", "number of people killed". */
export function tollOf(clause: Clause, at: number): string | null {
  const noun = nounAt(clause, at)!;
  if (noun.toll) return noun.toll.measure;
  // "Fatalities rose to 12"
  if (noun.nominal && !noun.nominal.people && !noun.act && noun.plural && noun.quantity === null && !noun.zero)
    return noun.nominal.measure;
  // "bringing the total dead to six"
  const fate = noun.quantity === null ? (noun.nominal ?? noun.premodifier) : null;
  if (fate && clause.line.lower.slice(noun.from, noun.to).includes('total')) return fate.measure;
  if (noun.pronoun && noun.head === 'it') return tollBefore(clause, at);
  if (!noun.carrier || noun.head === null || !clause.line.cues.counts.has(noun.head)) return null;
  const behind = clause.chunks[at + 1];
  // "the number killed since Monday"
  if (behind?.kind === 'verb' && !behind.finite && noun.head === 'number')
    return usesOfGroup(behind, noun)?.measure ?? null;
  if (!isMark(behind, 'prep', 'of')) return totalOf(clause, at);
  // "the number of seriously injured"
  if (clause.chunks[at + 2]?.kind === 'adv') at++;
  const inner = clause.chunks[at + 2];
  // "The mayor gave a figure of 89"
  if (inner?.kind === 'noun' && inner.quantity && inner.head === null) return totalOf(clause, at);
  // "the number of destroyed homes"
  const isOfThings = nounAt(clause, at + 3)?.person === 'no';
  if (inner?.kind === 'verb') return isOfThings ? null : (inner.uses[0]?.[0]?.measure ?? null);
  if (inner?.kind !== 'noun' || inner.quantity) return null;
  if (inner.premodifier) return inner.person === 'no' ? null : inner.premodifier.measure;
  // "found ten more bodies, taking the number of confirmed victims to 21"
  if (inner.head === 'victims' && (hasDead(clause) || hasDeadIn(clause))) return 'killed';
  // "the number of hostages killed"
  const befell = clause.chunks[at + 3];
  const use = befell?.kind === 'verb' && !befell.finite ? befell.uses[0]?.[0] : undefined;
  if (inner.nominal?.people && use) return use.measure;
  if (inner.nominal) return inner.nominal.measure;
  // "the number of people who lost their lives", "the number of people still missing"
  if (clause.chunks[at + 3]?.kind === 'adv') at++;
  // "the number of fighters and civilians who died"
  if (isMarkAt(clause.chunks, at + 3, 'and') && nounAt(clause, at + 4)?.quantity === null) at += 2;
  const verb = clause.chunks[clause.chunks[at + 3]?.kind === 'rel' ? at + 4 : at + 3];
  // "the number of houses confirmed lost": of no people.
  const isTold = verb?.kind === 'verb' && (!verb.finite || clause.chunks[at + 3]?.kind === 'rel');
  const told = isTold && inner.person !== 'no';
  return told ? (usesOfGroup(verb, inner)?.measure ?? null) : null;
}

/** No event kills so many and is told to kill fewer. */
const OF_A_COUNTRY = 10_000;
