import { putUnder } from '../model/put-under.ts';
import { type Figure, sizeOf } from './figures.ts';

/** What is said of those as well who are told of before the others; the killed are not among the injured. */
const ALIKE: ReadonlySet<string> = new Set(['killed', 'struck', 'hospitalised']);

/** "A guard was killed, three others were shot. He was among four people shot": the others, and he. */
export function isRest(a: Figure, b: Figure): boolean {
  const [few, all] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  const { othersThan } = few.cues;
  return othersThan !== null && ALIKE.has(few.claim.measure) && sizeOf(all) - sizeOf(few) <= othersThan;
}

/** The figures without those of the others, and of one event of several, where the article counts all. */
export function wholesAmong(told: readonly Figure[]): readonly Figure[] {
  if (told.length < 2) return told;
  // "RELATED: 3 killed in 5 shootings" below the story is of other days.
  const opens = ({ claim: { field, sentence } }: Figure): boolean => field === 'title' || sentence.start === 0;
  const ofSeveral = told.filter((figure) => opens(figure) && isOfSeveral(figure));
  const most = Math.max(0, ...ofSeveral.map(sizeOf));
  const isOne = (few: Figure): boolean => sizeOf(few) < most && !isOfSeveral(few);
  const isOthers = (few: Figure): boolean =>
    few.cues.othersThan !== null && told.some((all) => sizeOf(all) > sizeOf(few) && isRest(few, all));
  const wholes = told.filter((few) => !isOne(few) && !isOthers(few));
  return wholes.length > 0 ? wholes : told;
}

/**
 * "A guard was killed and three others were shot", and in another paper "four people were shot": the three are those without him, and no
 * rival of the four.
 */
export function markTheRest(figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some(({ cues }) => cues.othersThan !== null)) return figures;
  /** Group → size → who tells it. */
  const told = new Map<string, Map<number, Figure[]>>();
  for (const figure of figures) {
    if (figure.standing !== 'current') continue;
    const sizes = told.get(groupKey(figure)) ?? new Map<number, Figure[]>();
    told.set(groupKey(figure), sizes);
    putUnder(sizes, sizeOf(figure), figure);
  }
  const isTold = (few: Figure): boolean =>
    [...told.get(groupKey(few))!].some(
      ([size, [all, ...more]]) =>
        size > sizeOf(few) &&
        isRest(few, all!) &&
        [all!, ...more].some(({ claim }) => claim.articleId !== few.claim.articleId),
    );
  return figures.map((figure) => {
    const isOthers = figure.cues.othersThan !== null && figure.standing === 'current' && figure.sumOf === undefined;
    return isOthers && isTold(figure) ? { ...figure, standing: 'part' } : figure;
  });
}

function groupKey({ claim: { measure }, population }: Figure): string {
  return `${measure}\u0000${population}`;
}

/** "Nine killed in four shootings" over "Five people were shot dead at a bar": those of one of the four. */
export function isOneOfSeveral(a: Figure, b: Figure, told: readonly Figure[]): boolean {
  const least = Math.min(sizeOf(a), sizeOf(b));
  if (isOfSeveral(sizeOf(a) === least ? a : b)) return false;
  return told.some((all) => sizeOf(all) > least && isOfSeveral(all));
}

function isOfSeveral({ claim: { sentence, quantity } }: Figure): boolean {
  return SEVERAL.test(sentence.text.slice(quantity.end - sentence.start));
}

const SEVERAL =
  /^[^.;\d]{1,60}\b(?:in|by|after|across) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|separate|multiple|different) (?:\p{L}+ ){0,2}(?:accident|crash|shooting|attack|bombing|blast|explosion|fire|incident|raid|strike|airstrike|ambush|collision|stabbing)|(?:road|traffic|car|train|rail|street) (?:accident|crash|mishap))e?s\b/iu;
