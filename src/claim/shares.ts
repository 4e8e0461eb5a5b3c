import { oneAt } from '../model/one-at.ts';
import type { Quantity } from '../model/quantity.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, type Draft, isMarkAt, nounAt, opensWithGroup } from './draft.ts';
import { usesOfSubject } from './government.ts';
import { lastWhole } from './wholes.ts';

/** The group a share is taken of: what befell it, the claim that counts it, and how many the text says it is. */
interface Whole {
  measure: string;
  draft: Draft | null;
  counted: number | null;
}

/**
 * "60 percent of the dead were women, 55 percent men", "a third of the 21 passengers died": shares of people, each a part
 * of the whole it is told of, or a rate of its own group. What is said of everyone ("40% died") is left alone.
 */
export function findShares(clause: Clause): Draft[] {
  const found: Draft[] = [];
  let last: Whole | null = null;
  clause.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'noun' || !chunk.quantity || !isShare(chunk.quantity)) return;
    const fate = fateOf(clause, at);
    const whole: Whole | null = fate ?? wholeOf(clause, at) ?? last;
    const population =
      fate === null ? kindOf(clause, at, chunk, last !== null) : (nounAt(clause, at + 2)?.population ?? null);
    if (whole === null || population === null || population === 'people') return;
    last = fate === null ? whole : null;
    found.push({
      ...{ sentence: clause.sentence, noun: at, quantity: chunk.quantity!, measure: whole.measure, population },
      ...{ role: fate === null ? 'part' : 'rate', whole: whole.draft, verb: -1, rule: 'claim/share', other: null },
      ...(whole.counted === null ? {} : { shareOf: whole.counted }),
    });
  });
  return found;
}

export function isShare({ stated, unit }: Quantity): boolean {
  return stated !== null && (unit.kind === 'percent' || unit.kind === 'ratio');
}

/** "A third of the 21 passengers died" */
function fateOf(clause: Clause, at: number): Whole | null {
  const group = isMarkAt(clause.chunks, at + 1, 'prep', 'of') ? nounAt(clause, at + 2) : null;
  const verb = clause.chunks[at + 3];
  if (group?.person !== 'yes' || verb?.kind !== 'verb' || !verb.finite || verb.negated) return null;
  const use = usesOfSubject(clause.chunks, at + 3, group, clause.index);
  return use ? { measure: use.measure, draft: null, counted: countOf(group) } : null;
}

/** "60 percent of the dead …", "of the dead, 60 percent …", "the dead were 60 percent women" */
function wholeOf(clause: Clause, at: number): Whole | null {
  const { chunks } = clause;
  if (isMarkAt(chunks, at + 1, 'prep', 'of')) return groupAt(clause, at + 2);
  if (opensWithGroup(chunks, at)) return groupAt(clause, 1);
  const verb = oneAt(chunks, at - 1);
  return verb?.kind === 'verb' && verb.copula ? groupAt(clause, at - 2) : null;
}

function groupAt(clause: Clause, at: number): Whole | null {
  const group = nounAt(clause, at);
  if (group === null) return null;
  const counted = countOf(group);
  const own = clause.found.get(at);
  if (own) return { measure: own.measure, draft: own, counted };
  const verb = clause.chunks[at + 1];
  const told = verb?.kind === 'verb' && !verb.finite ? verb.uses[0]?.[0] : undefined;
  const last = lastWhole(clause, at);
  const measure = (group.premodifier ?? group.nominal ?? told)?.measure;
  if (measure !== undefined) {
    return { measure, draft: last?.measure === measure && counted === null ? last : null, counted };
  }
  const refers = group.pronoun || clause.index.grammar.victims.includes(group.head ?? '');
  const meant = refers ? (counted === null ? last : countedBefore(clause, counted)) : null;
  return meant && { measure: meant.measure, draft: meant, counted };
}

/** "Seven people died and 12 were hurt. Of the seven victims …": those who were counted with this number. */
function countedBefore(clause: Clause, counted: number): Draft | null {
  const told = [...clause.before.slice(-NEAR), ...clause.found.values()];
  return told.findLast(({ quantity, role }) => quantity.stated === counted && role !== 'part') ?? null;
}

/** Claims back from the share in which its whole is looked for. */
const NEAR = 8;

function countOf({ quantity }: NounChunk): number | null {
  return quantity?.unit.kind === 'count' && quantity.modifier === 'exact' ? quantity.stated : null;
}

/** What kind of people they are: "55 percent men", "… were women", "women made up 60 percent of …". */
function kindOf(clause: Clause, at: number, share: NounChunk, goesOn: boolean): string | null {
  const { chunks } = clause;
  if (share.head !== null && share.nominal === null && !isMarkAt(chunks, at + 1, 'prep', 'of')) {
    return isJoined(clause, at) ? null : share.population;
  }
  for (let j = at + 1; j < Math.min(chunks.length - 1, at + 6); j++) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'comma' || chunk.kind === 'stop' || chunk.kind === 'and') break;
    if (chunk.kind !== 'verb' || !chunk.finite) continue;
    const what = nounAt(clause, j + 1);
    const isKind = chunk.copula && !chunk.negated && what?.quantity === null && !isJoined(clause, j + 1);
    return isKind ? what.population : null;
  }
  const before = chunks.slice(Math.max(0, at - REACH), at);
  const subject = before.findLast((chunk) => chunk.kind === 'noun');
  if (subject?.kind !== 'noun' || subject.quantity !== null) return null;
  const verb = clause.line.lower.slice(subject.to, share.from).join(' ');
  // "Women made up 60 percent of the dead and men 40 percent": the verb is said once.
  return clause.index.grammar.makeUp.includes(verb) || (goesOn && verb === '') ? subject.population : null;
}

/** "90 percent were women and children": of no one population. */
function isJoined(clause: Clause, at: number): boolean {
  const other = isMarkAt(clause.chunks, at + 1, 'and') ? nounAt(clause, at + 2) : null;
  return other !== null && other.quantity === null;
}

/** Chunks between who makes up a share and the share: "women made up 60 percent". */
const REACH = 3;
