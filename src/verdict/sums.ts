import { atLeast, exactly } from '../model/interval.ts';
import { byPlace, type Figure, inOneSentence, sizeOf } from './figures.ts';
import type { Populations } from './populations.ts';
import { closeness } from './precision.ts';
import { type Behaviour, LIMITS, PERPETRATORS } from './settings.ts';
import type { Stance } from './stances.ts';

/**
 * Where an article tells no whole, its subgroups that share no one are added: "one civilian and six assailants were
 * killed" is seven, "two soldiers and three others" five. Subgroups named in one sentence as a list share no one
 * either. `additions` are what the article adds without a whole to add it to.
 */
export function sumOfParts(
  stances: readonly Stance[],
  additions: readonly Figure[],
  populations: Populations,
): Stance | null {
  const bySize = [...stances].sort((a, b) => sizeOf(b) - sizeOf(a) || byPlace(a.lead, b.lead));
  const chosen: Stance[] = [];
  const added = new Set(additions.map(({ claim }) => claim.id));
  for (const stance of bySize) {
    // "Two members of the unit, including a captain, and five rebels died": the captain is one of the two.
    if (stance.figures.every(({ claim }) => claim.partOf !== null && added.has(claim.partOf))) continue;
    // "Four civilians, including two children": the children are counted already.
    if (chosen.some((other) => isPartOf(stance, other) || isPartOf(other, stance))) continue;
    const apart = chosen.every((other) => shareNoOne(stance, other, populations));
    if (apart) chosen.push(stance);
  }
  const first = chosen[0];
  if (first === undefined) return null;
  const others = additions.filter((addition) =>
    chosen.some(({ figures }) => figures.some((each) => inOneSentence(each, addition))),
  );
  const beside = others.filter((addition) => inOneSentence(addition, others[0]!));
  const figures = [...chosen.flatMap((stance) => stance.figures), ...beside].sort(byPlace);
  const sum = [...chosen, ...beside].reduce((total, each) => total + sizeOf(each), 0);
  // "killed six fighters and nobody else": these are all.
  const isAll =
    beside.some(({ interval: { max } }) => max === 0) && chosen.every(({ modifier }) => modifier === 'exact');
  const interval = isAll ? exactly(sum) : atLeast(sum);
  return {
    ...first,
    figures,
    setAside: [],
    against: null,
    derived: true,
    summed: chosen.length + beside.length > 1,
    parts: [...chosen.map(({ lead }) => lead), ...beside].sort(byPlace),
    interval,
    // "Around 30 passengers were hurt" is said of 28 too.
    reach: isAll ? interval : atLeast([...chosen, ...beside].reduce((total, each) => total + leastOf(each), 0)),
    stated: sum,
    modifier: isAll ? 'exact' : 'at-least',
    rough: false,
  };
}

function leastOf(each: Stance | Figure): number {
  return each.reach.min ?? sizeOf(each);
}

function isPartOf(part: Stance, whole: Stance): boolean {
  return part.figures.some(({ claim }) => whole.figures.some((figure) => figure.claim.id === claim.partOf));
}

/**
 * Populations that exclude each other, or are named in one sentence as a list. Persons told of singly ("her son", "a
 * child", "the victim") are often one person in other words, so these share no one only within a sentence.
 */
function shareNoOne(a: Stance, b: Stance, populations: Populations): boolean {
  const [x, y] = [a.lead.population, b.lead.population];
  if (populations.within(x, y) || populations.within(y, x)) return false;
  if (a.figures.some((left) => b.figures.some((right) => inOneSentence(left, right)))) return true;
  // "shot Colonel Sadiq dead; three of his guards were also killed": others than he.
  const [first, second] = [a.lead, b.lead].sort(byPlace) as [Figure, Figure];
  if (second.cues.isBeside && !inOneSentence(first, second)) return true;
  // "The driver died at the wheel. five passengers drowned.": one person in other words is none of five others.
  const isMany = [a, b].some(({ lead }) => !lead.claim.quantity.implicit && sizeOf(lead) > 1);
  const isSingle = !isMany && (a.lead.claim.quantity.implicit || b.lead.claim.quantity.implicit);
  const hasAttacker = x === PERPETRATORS || y === PERPETRATORS;
  return populations.disjoint(x, y) && (hasAttacker || !isSingle);
}

/**
 * "A fire killed ten people on Monday. Another five died on Tuesday": fifteen, where the article adds after its last
 * total and prints no other whole. `own` are the article's figures of the group, `ofSubgroups` those of its subgroups.
 */
export function addLater(stance: Stance, own: readonly Figure[], ofSubgroups: readonly Figure[]): Stance {
  const { lead } = stance;
  const isWhole = (figure: Figure): boolean => figure.modifier === 'exact' && !figure.claim.quantity.implicit;
  if (stance.stated === null || stance.setAside.length > 0 || stance.against !== null || !isWhole(lead)) return stance;
  if (own.some(({ standing }) => standing === 'earlier' || standing === 'part')) return stance;
  const inText = stance.figures.filter(({ claim }) => claim.field === 'text');
  if (inText.length === 0) return stance;
  const last = Math.max(...inText.map(({ claim }) => claim.sentence.start));
  const added = own.filter(
    (figure) => figure.standing === 'addition' && figure.claim.field === 'text' && figure.claim.sentence.start > last,
  );
  const next = nextOf(stance, [...own, ...ofSubgroups]);
  if (next !== null && added.every((figure) => figure === next)) return withAdded(stance, [next], stance.stated + 1);
  // "Twelve were burned and another seven hurt in the panic": one breath tells of both.
  const beside = own.filter((figure) => isSameBreath(figure, stance));
  if (added.length === 0 && next === null && beside.length > 0)
    return withAdded(
      stance,
      beside,
      beside.reduce((total, each) => total + sizeOf(each), stance.stated),
    );
  // The lead of a report mostly holds all that is known: without a word of time, "one more body was found" is among them.
  if (added.length === 0 || !added.every((figure) => figure.modifier === 'exact' && figure.cues.isLater)) return stance;
  return withAdded(
    stance,
    added,
    [...added, stance].reduce((total, each) => total + sizeOf(each), 0),
  );
}

/** An addition in the sentence of the figure that it is added to, which the article tells once. */
function isSameBreath(figure: Figure, { lead, figures }: Stance): boolean {
  if (figure.standing !== 'addition' || figure.modifier !== 'exact') return false;
  const { sentence, quantity } = lead.claim;
  if (figures.length > 1 || !inOneSentence(figure, lead) || figure.claim.quantity.start < quantity.end) return false;
  const between = sentence.text.slice(quantity.end - sentence.start, figure.claim.quantity.start - sentence.start);
  return /\b(?:and|while) (?:another )?$/u.test(between) && !/[;.]/u.test(between);
}

/** "Four people were killed. A fifth victim died in hospital": the one who makes five of them. */
function nextOf({ lead, stated }: Stance, own: readonly Figure[]): Figure | null {
  const isAfter = ({ claim }: Figure): boolean =>
    claim.field === lead.claim.field && claim.quantity.start > lead.claim.quantity.start;
  const nth = own.filter((figure) => figure.standing === 'addition' && figure.cues.nth !== null && isAfter(figure));
  const next = nth.find((figure) => figure.cues.nth === (stated ?? 0) + 1);
  return nth.length === 1 && next ? next : null;
}

function withAdded(stance: Stance, added: readonly Figure[], sum: number): Stance {
  return {
    ...stance,
    figures: [...stance.figures, ...added].sort(byPlace),
    summed: true,
    parts: [stance.lead, ...added],
    interval: exactly(sum),
    reach: exactly(sum),
    stated: sum,
    rough: false,
  };
}

/**
 * "21 soldiers" beside "22 people" of another paper: a part, that says nothing for or against the whole. Nor do "thousands
 * of prisoners are missing" where the others count a hundred missing people: these are not the ones they look for.
 */
export function isMerePart(stance: Stance, told: readonly Stance[], behaviour: Behaviour): boolean {
  if (!stance.derived || stance.summed || told.length === 0) return false;
  const isPart = told.every((whole) => sizeOf(stance) < sizeOf(whole) && closeness(stance, whole) === 'meets');
  const isOthers = told.every((whole) => sizeOf(whole) < LIMITS.otherGroupShare * sizeOf(stance));
  return isPart || (behaviour === 'snapshot' && isOthers);
}
