import { atLeast, exactly } from '../model/interval.ts';
import { putUnder } from '../model/put-under.ts';
import { type Figure, inOneSentence, isCount, sentenceKey, sizeOf, tellsSeveral } from './figures.ts';

/**
 * "Six soldiers and at least eight members of the front were killed": fourteen. What one sentence names as a list is other
 * people each time, and of one population ("an uncle and two nephews") as much as of several. Those of no subgroup are
 * added to the others; those of one are its whole together.
 */
export function addLists(figures: readonly Figure[]): Figure[] {
  // Most articles tell one figure in a sentence, and nothing of others.
  const hasOthers = figures.some(({ cues }) => cues.isBeside);
  if (!hasOthers && !tellsSeveral(figures)) return [...figures];
  const told = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.standing !== 'current' || figure.claim.partOf !== null || !isCount(figure) || sizeOf(figure) === 0)
      continue;
    putUnder(told, sentenceKey(figure), figure);
  }
  const changed = new Map<Figure, Figure>();
  if (hasOthers) addTheOthers(figures, changed);
  for (const list of told.values()) if (list.length > 1) for (const items of listsIn(list)) addUp(items, list, changed);
  return changed.size === 0 ? [...figures] : figures.map((figure) => changed.get(figure) ?? figure);
}

/** The runs of figures that the sentence joins, in its order. */
function listsIn(told: readonly Figure[]): Figure[][] {
  const sorted = [...told].sort((a, b) => a.claim.quantity.start - b.claim.quantity.start);
  const lists: Figure[][] = [];
  let list = [sorted[0]!];
  for (const figure of sorted.slice(1)) {
    if (isJoined(list.at(-1)!, figure)) list.push(figure);
    else {
      if (list.length > 1) lists.push(list);
      list = [figure];
    }
  }
  if (list.length > 1) lists.push(list);
  return lists;
}

/** "Three fighters were killed. Three loyalist fighters were also killed.": six, where the article tells of no more. */
function addTheOthers(figures: readonly Figure[], changed: Map<Figure, Figure>): void {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { articleId, field, measure, partOf } = figure.claim;
    if (figure.standing !== 'current' || partOf !== null || !isCount(figure)) continue;
    putUnder(groups, `${articleId}\u0000${field}\u0000${measure}\u0000${figure.population}`, figure);
  }
  for (const group of groups.values()) {
    const [first, second] = [...group].sort((a, b) => a.claim.quantity.start - b.claim.quantity.start);
    if (group.length !== 2 || !second!.cues.isBeside || inOneSentence(first!, second!)) continue;
    if (group.every(({ claim, modifier }) => !claim.quantity.implicit && modifier === 'exact'))
      addUp(group, group, changed);
  }
}

function isJoined(left: Figure, right: Figure): boolean {
  if (right.cues.isAmong) return false;
  const { start, text } = left.claim.sentence;
  const between = text.slice(left.claim.quantity.end - start, right.claim.quantity.start - start).toLowerCase();
  // "killed a singer and caused a pile-up that left three others dead": others than he
  const isOneBefore = left.claim.quantity.implicit && sizeOf(left) === 1;
  if (isOneBefore && right.cues.othersThan !== null && !/[.;]/u.test(between)) return true;
  // "Marc Doyle, 31, dead at scene; Sam Pitts, 22, dead in car": two names are two people.
  if (isName(left) && isName(right)) return true;
  // "Besides the bomber, seven guards and three of the raiders were killed"
  const before = text.slice(0, left.claim.quantity.start - start).toLowerCase();
  if (BESIDES.test(before)) return /^[\p{L} -]*, (?:at least )?$/u.test(between);
  if (SAYS.test(between)) return false;
  const end = between.search(AND);
  if (end >= 0) return end < ITEM && !/[,;:]/u.test(between.slice(0, end));
  // "uncle, nephew wounded", "a father, two sons and a neighbour"; but "five people, three of them women", "a man, a teacher"
  const isOne = left.claim.quantity.implicit && sizeOf(left) === 1;
  const isItem = !right.claim.quantity.implicit || !/^an? /iu.test(right.claim.quantity.text);
  return isOne && isItem && COMMA.test(between);
}

function isName({ claim: { quantity }, population }: Figure): boolean {
  return (
    quantity.implicit && population === null && /^(?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u.test(quantity.text)
  );
}

export const BESIDES = /(?:\bbesides|\bin addition to|\bapart from|\baside from) (?:the )?$/u;
/** What joins the next item, and how long the one before it may be. */
const AND = /,? (?:and|as well as|along with|together with|&) (?:his |her |their |the )?$/u;
const ITEM = 80;
const COMMA = /^, (?:and )?$/u;
/** What holds a verb joins clauses, and no items of a list. */
const SAYS =
  /\b(?:were|was|are|is|had|has|have|who|that|when|died|dead|hurt|shot|including|among|of them)\b|(?:ed|ing)\b/u;

function addUp(items: readonly Figure[], told: readonly Figure[], changed: Map<Figure, Figure>): void {
  const byPopulation = new Map<string, Figure[]>();
  for (const item of items) putUnder(byPopulation, item.population ?? '', item);
  if (byPopulation.size > 1) {
    for (const item of byPopulation.get('') ?? []) changed.set(item, { ...item, standing: 'addition' });
    byPopulation.delete('');
  }
  for (const same of byPopulation.values()) {
    // "four people in one village, three in the next and five in the third": the list holds more than was read of it.
    if (same.length < 2 || same.length < told.filter(({ population }) => population === same[0]!.population).length)
      continue;
    const sum = same.reduce((total, item) => total + sizeOf(item), 0);
    const isExact = same.every(({ interval: { min, max } }) => min !== null && min === max);
    const interval = isExact ? exactly(sum) : atLeast(sum);
    // A printed figure is preferred to one that is only meant.
    const lead = same.findLast(({ claim }) => !claim.quantity.implicit) ?? same.at(-1)!;
    for (const item of same) changed.set(item, { ...item, standing: 'part' });
    const modifier = isExact ? 'exact' : 'at-least';
    changed.set(lead, { ...lead, stated: sum, modifier, interval, reach: interval, sumOf: same });
  }
}
