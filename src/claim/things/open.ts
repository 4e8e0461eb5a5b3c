import { oneAt } from '../../model/one-at.ts';
import { isPhraseAt } from '../../model/phrase-at.ts';
import { countedNoun, isSomeOf } from './counted-noun.ts';
import { allows, hasPhraseAt, type Predicate, passiveAfter, stateAfter } from './open-after.ts';
import type { Counted, Scene, ThingFigure, ThingReading } from './scene.ts';
import { isPassive } from './verbs.ts';
import { isFormer } from './words-around.ts';

/** "2,300 homes were destroyed", "cancelled 480 flights", "the destruction of 2,300 homes". */
export function openMeasure(scene: Scene, figure: ThingFigure): ThingReading | null {
  const crowd = bareCrowd(scene, figure) ?? bareObject(scene, figure);
  if (crowd) return crowd;
  const own = countedNoun(scene, figure) ?? sameAsLast(scene, figure);
  const before = own === null ? sameAsBefore(scene, figure) : null;
  const counted = own ?? before;
  if (!counted || (scene.index.uncounted.has(counted.head) && !counted.person)) return null;
  const found =
    stateAfter(scene, counted) ??
    (isOfAll(scene, figure, counted) ? activeBefore(scene, figure, counted) : null) ??
    passiveOf(scene, figure, counted) ??
    activeBefore(scene, figure, counted) ??
    nounBefore(scene, figure, counted) ??
    sharedBefore(scene, figure, counted);
  if (!found || (before !== null && !isOnlyOf(scene, found, before))) return null;
  scene.last = counted;
  const { verb } = found;
  const as = eitherOf(scene, found, counted);
  const { name, head } = counted;
  const thing = counted.person ? {} : { thing: { name, head } };
  const reading = { measure: namedAs(scene, counted, as), verb, ...thing };
  // "will close 95 branches, having earlier planned to shut 115"
  if (own !== null && isReplaced(scene, figure, reading.measure)) return { ...reading, role: 'previous' };
  // "destroyed 91 drones, including 18 over Brenn"
  if (own !== null && counted.to === figure.to && scene.line.lower[figure.from - 1] === 'including')
    return { ...reading, role: 'part' };
  return counted.added || isOneMore(scene, figure) ? { ...reading, role: 'increment' } : reading;
}

/** How a measure of things is named: "homes destroyed", or as one that has a name of its own. */
export function namedAs({ index }: Scene, { name, head, person }: Counted, as: string): string {
  const one = index.toldAs.get(as)?.find(({ of }) => (of === null ? person : of.has(head)));
  return one?.measure ?? `${name} ${as}`;
}

/** "damaged or destroyed 300 homes", "were destroyed or damaged": one count of the two, in one order. */
function eitherOf({ line: { lower }, index }: Scene, { as, verb }: Predicate, counted: Counted): string {
  const other = lower[verb + 1] === 'or' ? lower[verb + 2] : lower[verb - 1] === 'or' ? lower[verb - 2] : undefined;
  const use = other === undefined ? undefined : index.open.get(other)?.find((one) => allows(one, counted));
  return use === undefined || use.as === as || use.with.length > 0 ? as : [as, use.as].sort().join(' or ');
}

/** "downed 91 of the 112 drones launched": what stands behind is said of all of them. */
function isOfAll({ line, figures }: Scene, { to }: ThingFigure, counted: Counted): boolean {
  const isOf = line.lower[to] === 'of' || (line.lower[to] === 'out' && line.lower[to + 1] === 'of');
  return isOf && figures.some((all) => all.from > to && all.to < counted.to);
}

/** "55 of the 136 units were destroyed": not all; but "91 of the 112 drones launched" */
function passiveOf(scene: Scene, figure: ThingFigure, counted: Counted): Predicate | null {
  const found = passiveAfter(scene, figure, counted);
  if (found === null || !scene.figures.some((some) => isSomeOf(scene, some, figure))) return found;
  return scene.line.info[found.verb - 1]!.cls === 'be' ? null : found;
}

/** "Tens of thousands rally in Arden", "thousands took part", "107,000 attended the march": people, with no noun. */
function bareCrowd({ line, index, read, told }: Scene, { kind, quantity, to: end }: ThingFigure): ThingReading | null {
  if (kind !== 'number' || (quantity.min ?? quantity.max ?? 0) < CROWD) return null;
  const { lower } = line;
  // "35,000 had taken part"
  const to = line.info[end]?.cls === 'have' ? end + 1 : end;
  const uses = (index.open.get(lower[to] ?? '') ?? []).filter((one) => hasPhraseAt(one, lower, to + 1));
  // "fewer than 17,000 joined the strike": of the doctors told of before
  const strikers = read.at(-1)?.reading.measure ?? told.at(-1)?.measure;
  if (strikers?.endsWith(' on strike') && uses.some(({ as }) => as === 'on strike'))
    return { measure: strikers, verb: to };
  // "thousands attend", "hundreds joining": of those who march only where a march is named
  const use = uses.find(({ as }) => as === 'taking part');
  const isMarch = use !== undefined && use.counts === 'subject' && use.unless === null;
  const isTold = isMarch && (use.with.length > 0 || !lower[to]!.endsWith('ing'));
  return isTold ? { measure: 'people taking part', verb: to } : null;
}

/** "to lay off 450 in Karsk", "The rally drew 30,000": people, with no noun. */
function bareObject(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  const next = line.info[figure.to];
  const isEnd = next === undefined || next.cls === 'prep' || line.tokens[figure.to]!.kind === 'punct';
  if (figure.kind !== 'number' || !isEnd || line.lower[figure.to] === 'of') return null;
  const people = {
    name: 'people',
    head: 'people',
    to: figure.to,
    person: true,
    added: false,
    weighed: false,
    one: false,
  };
  const found = activeBefore(scene, figure, people);
  if (found === null) return null;
  const isCrowd = found.as === 'taking part' && (figure.quantity.min ?? 0) >= CROWD && isGathering(scene, found.verb);
  return found.as === 'laid off' || isCrowd ? { measure: namedAs(scene, people, found.as), verb: found.verb } : null;
}

/** "a rally in Orlen that drew"; but "the lottery drew 417" */
function isGathering({ line }: Scene, verb: number): boolean {
  return line.lower.slice(Math.max(0, verb - CALLED), verb).some((word) => GATHERING.test(word));
}

const CROWD = 100;
/** Words between a gathering and its verb. */
const CALLED = 5;
const GATHERING = /^(?:march|rally|protest|demonstration|vigil|parade|concert|festival|funeral|ceremony|procession)$/u;

/** "60 houses collapsed and 200 were damaged", "destroyed 30 homes and damaged another 50": the noun is not said again. */
function sameAsLast(scene: Scene, figure: ThingFigure): Counted | null {
  return sameAs(scene, scene.last, figure);
}

/** "Russia launched 320 drones. The air force said it had downed 290.": nor in the sentence behind. */
function sameAsBefore(scene: Scene, figure: ThingFigure): Counted | null {
  const last = scene.told.at(-1);
  if (last?.thing === undefined || scene.last !== null || last.sentence < scene.clause.sentence - 1) return null;
  const { name, head } = last.thing;
  return sameAs(scene, { name, head, to: -1, person: false, added: false, weighed: false, one: false }, figure);
}

/** What happens to such things alone: "downed", but not "killed". */
function isOnlyOf({ line, index }: Scene, { as, verb }: Predicate, { head }: Counted): boolean {
  return index.open.get(line.lower[verb] ?? '')?.some((use) => use.as === as && use.of?.has(head) === true) ?? false;
}

function sameAs({ line, index }: Scene, last: Counted | null, figure: ThingFigure): Counted | null {
  if (last === null || last.person || figure.kind !== 'number') return null;
  // "launched 60 drones, 46 of which were shot down"
  const isOf = line.lower[figure.to] === 'of' && THEM.has(line.lower[figure.to + 1] ?? '');
  const to = isOf ? figure.to + 2 : figure.to;
  const next = line.info[to];
  const isEnd =
    next === undefined ||
    line.tokens[to]!.kind === 'punct' ||
    next.cls === 'prep' ||
    next.cls === 'and' ||
    next.cls === 'adv';
  const isVerb = next !== undefined && (next.cls === 'be' || next.cls === 'have' || index.open.has(line.lower[to]!));
  if (!isEnd && !isVerb) return null;
  return { ...last, to, added: false };
}

const THEM = new Set(['which', 'them']);

/** "cancelled 480 flights", "shot down 22 drones", "set 60 cars on fire". */
function activeBefore(scene: Scene, figure: ThingFigure, counted: Counted): Predicate | null {
  const { line, index } = scene;
  let last = figure.from - 1;
  while (last > 0 && figure.from - last < 5 && isBeforeObject(scene, last)) last--;
  // "knocked out power to 530,000 homes"
  for (let verb = last; verb >= Math.max(0, last - 3); verb--) {
    // "laid off 450 of its 9,000 staff": not the 9,000
    if (scene.counted[verb]) break;
    const uses = index.open.get(line.lower[verb]!);
    if (!uses || isNounVerb(scene, verb)) continue;
    // "is cutting 500 jobs"
    // "is to lay off 3,600 staff" is to come, and no passive
    const isForm = uses.some(({ participle }) => participle) && oneAt(line.lower, verb - 1) !== 'to';
    const isDone = isForm && !line.lower[verb]!.endsWith('ing') && isPassive(scene, verb, Math.max(0, verb - 3));
    const use = uses.find((one) => {
      if (one.counts === 'subject' || !allows(one, counted)) return false;
      // "power was restored to 12,000 homes"
      if (isDone) return verb === last - 1 && line.lower[last] === 'to' && one.with.some((words) => words[0] === 'to');
      if (one.with.length === 0) return verb === last;
      // "washed away 17 bridges", "set 60 cars on fire"
      const follows = (at: number) => one.with.some((words) => isPhraseAt(words, line.lower, at));
      return follows(verb + 1) || (verb === last && follows(counted.to));
    });
    if (use) return { as: use.as, verb };
    if (verb !== last) break;
  }
  return null;
}

/** "a total of", "as many as", "up to", "another", "just": between verb and figure. */
function isBeforeObject({ line, index }: Scene, at: number): boolean {
  const word = line.info[at]!;
  const lower = line.lower[at]!;
  if (index.open.has(lower) && word.cls !== 'det') return false;
  if (lower === 'total' || lower === 'of')
    return lower === 'total' || oneAt(line.lower, at - 1) === 'total' || oneAt(line.lower, at - 1) === 'worth';
  return word.cls === 'adv' || word.cls === 'det' || word.cls === 'other' || word.cls === 'poss' || /ly$/u.test(lower);
}

function isNounVerb({ line }: Scene, at: number): boolean {
  // "The two sides each exchanged 303 prisoners"
  if (/^(?:each|both|all)$/u.test(oneAt(line.lower, at - 1) ?? '')) return false;
  const cls = oneAt(line.info, at - 1)?.cls;
  return (
    cls === 'det' ||
    cls === 'poss' ||
    (oneAt(line.info, at - 1)?.cls === 'prep' && !line.lower[at]!.endsWith('ing') && oneAt(line.lower, at - 1) !== 'to')
  );
}

/** "the destruction of 2,300 homes", "an order for 60 jets" */
function nounBefore({ line, index }: Scene, { from }: ThingFigure, counted: Counted): Predicate | null {
  let at = from - 1;
  if (line.info[at]?.cls === 'adv' || line.info[at]?.cls === 'other') at--;
  // "took delivery on Thursday of 50,000 doses"
  let last = at - 1;
  while (last > 0 && (line.inTime[last] || (line.inTime[last + 1] && line.lower[last] === 'on'))) last--;
  const noun = oneAt(line.lower, last) ?? '';
  if (line.lower[at] !== 'of' && line.lower[at] !== 'for') return null;
  const found = index.nouns
    .get(line.lower[at] === 'for' ? `${noun} for` : noun)
    ?.find(({ of, people }) => (!of || of.includes(counted.head)) && (!counted.person || people));
  return found ? { as: found.as, verb: -1 } : null;
}

/** "having earlier planned to shut"; but "after an earlier blaze destroyed 30 homes" */
function isReplaced(scene: Scene, { from }: ThingFigure, measure: string): boolean {
  const { lower } = scene.line;
  const plan = lower.slice(Math.max(0, from - CALLED), from).findIndex((word) => PLANNING.test(word));
  const at = Math.max(0, from - CALLED) + plan;
  const isEarlier = plan >= 0 && lower[at + 1] === 'to' && isFormer(scene, oneAt(lower, at - 1) ?? '');
  return isEarlier && scene.read.some(({ reading }) => reading.measure === measure);
}

const PLANNING = /^(?:planned|intended|proposed|said|announced|promised)$/u;

/** "a second shipment of 800,000 doses" */
function isOneMore({ line }: Scene, { from }: ThingFigure): boolean {
  return oneAt(line.lower, from - 1) === 'of' && FURTHER.test(oneAt(line.lower, from - 3) ?? '');
}

const FURTHER = /^(?:second|third|fourth|another|further|next)$/u;

/** "seized 40 rifles and 3,000 rounds", "80 homes and four schools were destroyed". */
function sharedBefore(scene: Scene, figure: ThingFigure, counted: Counted): Predicate | null {
  const { line } = scene;
  let at = figure.from - 1;
  // "cut 5% of its workforce, or some 3,600 jobs"
  const word = line.lower[at];
  // "12,000 buildings were destroyed, including 9,700 homes"
  const isPart = word === 'including';
  if (word === 'and' || word === ',' || word === 'or' || isPart) at--;
  else return null;
  if (line.lower[at] === ',') at--;
  const last = scene.read.at(-1);
  if (!last || at - last.figure.to > 7 || last.reading.verb === undefined || last.reading.verb < 0) return null;
  // The verb stands before the first item, and none after it.
  if (last.reading.verb >= last.figure.from && !isPart) return null;
  for (let i = isPart ? at : last.figure.to; i <= at; i++) {
    const { cls } = line.info[i]!;
    if (cls === 'be' || cls === 'have' || cls === 'rel' || cls === 'sub') return null;
  }
  const { measure, verb } = last.reading;
  const as = scene.index.open.get(line.lower[verb]!)?.find((use) => allows(use, counted))?.as;
  if (as === undefined) return null;
  // "lay off 3% of its workforce, or about 6,000 employees"
  const isCounted = scene.index.toldAs.get(as)?.some((one) => one.counted && one.measure === measure);
  const isSame = namedAs(scene, counted, as) === measure;
  return measure.endsWith(eitherOf(scene, { as, verb }, counted)) || isCounted || isSame ? { as, verb } : null;
}
