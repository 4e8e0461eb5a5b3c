import { BARE, isBare, OF_NOUN } from '../model/bare-measure.ts';
import { putUnder } from '../model/put-under.ts';
import { unitKey } from '../model/quantity.ts';
import { dimensionKey } from './dimensions.ts';
import { type Figure, saidOf } from './figures.ts';
import { isRare } from './precision.ts';
import { numeral } from './wording.ts';

/**
 * "A €62m repair" in one article, "the works cost €62 million" in another: a bare figure is of what another article tells by that
 * figure, where it is one thing alone. What is left is a topic of its own for each figure, if two articles print it or it
 * has a noun: two of them are never held against each other.
 */
export function placeBare(figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some(({ claim }) => isBare(claim))) return figures;
  const told = new Map<string, Figure[]>();
  for (const figure of figures)
    if (figure.ofThings && !isBare(figure.claim)) putUnder(told, unitKey(figure.unit), figure);
  const left = new Map<string, Figure[]>();
  const ofOne = onlyMeasures(figures);
  const placed = figures.map((figure) => {
    if (!isBare(figure.claim)) return figure;
    const measure = measureOf(figure, told.get(unitKey(figure.unit)) ?? []) ?? ofOne(figure);
    if (measure === null) putUnder(left, topicKey(figure), figure);
    return measure === null ? figure : saidOf(figure, measure);
  });
  return placed.flatMap((figure) => {
    if (!isBare(figure.claim)) return [figure];
    const topic = topicOf(left.get(topicKey(figure))!, figure.claim.measure);
    return topic === null ? [] : [saidOf(figure, topic)];
  });
}

/** The one measure that other articles tell by the figure, and its own article not otherwise. */
function measureOf(bare: Figure, told: readonly Figure[]): string | null {
  const { measure, articleId } = bare.claim;
  if (isOfSomethingElse(bare)) return null;
  // "sold the hall for £14.2m": no cost
  const isSale = bare.unit.kind === 'currency' && DONE.test(bare.claim.sentence.text);
  const isLike = (figure: Figure): boolean => isNamedAlike(measure, figure.claim.measure) && areAlike(bare, figure);
  // "34% for the Liberals against 28%": of which of the two?
  const isOnly = ({ claim, stated }: Figure): boolean =>
    told.every(
      (other) =>
        other.claim.articleId !== claim.articleId ||
        other.claim.measure !== claim.measure ||
        other.stated === stated ||
        other.standing === 'earlier' ||
        claim.role === 'previous',
    );
  const found = new Set(told.flatMap((figure) => (isLike(figure) && isOnly(figure) ? [figure.claim.measure] : [])));
  const [one] = found;
  if (
    one === undefined ||
    found.size > 1 ||
    (isSale && !/^(?:sale price|deal value|money (?:paid|offered)|settlement|takeover offer)\b/u.test(one))
  )
    return null;
  const own = told.filter(({ claim }) => claim.articleId === articleId && claim.measure === one);
  return own.every((figure) => areAlike(bare, figure)) ? one : null;
}

/** An area of a fire, a volume of a spill, the weight of a haul: in the news of one event there is often one of the kind. */
const MASSES: ReadonlySet<string> = new Set([BARE.area, BARE.mass, BARE.volume]);

/**
 * "125 million gallons" where all that others tell in gallons is oil spilled: of that, if its own article tells nothing else in the dimension.
 */
function onlyMeasures(figures: readonly Figure[]): (bare: Figure) => string | null {
  const named = new Map<string, Set<string>>();
  const own = new Map<string, Set<number | null>>();
  for (const figure of figures) {
    const dimension = dimensionKey(figure.unit);
    if (!figure.ofThings && !isBare(figure.claim)) continue;
    const isNamed = !isBare(figure.claim);
    if (isNamed) named.set(dimension, (named.get(dimension) ?? new Set()).add(figure.claim.measure));
    const key = `${figure.claim.articleId}\u0000${dimension}`;
    own.set(key, (own.get(key) ?? new Set()).add(numberIn(figure)));
  }
  return (bare) => {
    if (!MASSES.has(bare.claim.measure)) return null;
    const dimension = dimensionKey(bare.unit);
    const [one, ...others] = named.get(dimension) ?? [];
    const told = own.get(`${bare.claim.articleId}\u0000${dimension}`)?.size;
    return one !== undefined && others.length === 0 && told === 1 ? one : null;
  };
}

/** "The town has 1,200 homes", "a village of 120 homes", "54% of the people are under 30": of what is there anyway. */
function isOfSomethingElse({ claim: { sentence, quantity }, unit }: Figure): boolean {
  const from = quantity.start - sentence.start;
  if (unit.kind === 'percent') return /^ of\b/u.test(sentence.text.slice(quantity.end - sentence.start));
  return unit.kind === 'count' && /\b(?:has|have|had|of|its) $/u.test(sentence.text.slice(0, from));
}

const DONE = /\b(?:sold|sells?|bought|buys?|fined|raised|signed|borrowed|lent|bid)\b/u;

/** A count is of its noun: "a number of drones" of "drones fired". What has a noun of its own is of a measure with that word, or of a cost. */
function isNamedAlike(bare: string, measure: string): boolean {
  if (bare.startsWith(BARE.count)) return measure.startsWith(`${bare.slice(BARE.count.length)} `);
  const at = bare.indexOf(OF_NOUN);
  if (at < 0) return true;
  const noun = bare.slice(at + OF_NOUN.length);
  const isPledge = measure.startsWith('money pledged') && PLEDGED.test(noun);
  return isPledge || measure.split(' ').includes(noun) || /^cost\b/u.test(measure);
}

/** "a €50m relief fund", of what another paper says was promised. */
const PLEDGED = /^(?:fund|package|aid|relief|assistance)$/u;

/** One number, or a rounding of it; of a share one with a decimal, for "12%" is told of much. */
function areAlike(a: Figure, b: Figure): boolean {
  const [x, y] = [numberIn(a), numberIn(b)];
  if (x === null || y === null || !isRare(x)) return false;
  if (x === y) return a.unit.kind !== 'percent' || !Number.isInteger(x);
  return isRare(y) && (holds(a, y) || holds(b, x));
}

function holds({ reach, modifier }: Figure, value: number): boolean {
  if (modifier !== 'exact' || reach.min === null || reach.max === null) return false;
  return value >= reach.min && value <= reach.max;
}

/** As a number in its unit: 0.99 for "99 cents". */
function numberIn({ interval }: Figure): number | null {
  return interval.min ?? interval.max;
}

function kindOf(measure: string): string {
  return measure.split(OF_NOUN, 1)[0]!;
}

/** What nameless figures and those with a noun are set together by: the number, and the kind. */
function topicKey(figure: Figure): string {
  return `${kindOf(figure.claim.measure)}\u0000${unitKey(figure.unit)}\u0000${numberIn(figure)}`;
}

const THOUSAND = 1000;

/**
 * "a number of beds (3,000)", "a sum of money: repair (62,000,000 EUR)". A nameless figure is of the one noun that others give it; of two
 * ("a $5m policy", "a $5m fund") it is of none, and `null` where nobody else prints it so.
 */
function topicOf(figures: readonly Figure[], own: string): string | null {
  const [first] = figures as [Figure];
  const nouns = new Set(figures.flatMap(({ claim: { measure } }) => (measure.includes(OF_NOUN) ? [measure] : [])));
  const name = nouns.size === 1 ? [...nouns][0]! : own;
  const voices = new Set(figures.flatMap(({ claim, source }) => (claim.measure === own ? [source.voice] : [])));
  // "12%" is told of much: without a noun it says nothing.
  if (first.unit.kind === 'percent' && !name.includes(OF_NOUN) && Number.isInteger(numberIn(first))) return null;
  if (voices.size < 2 && !name.startsWith(BARE.count) && !name.includes(OF_NOUN)) return null;
  const value = numberIn(first) ?? 0;
  const unit = first.unit.kind === 'percent' ? '%' : 'code' in first.unit ? ` ${first.unit.code}` : '';
  // The same on any machine: no figure is put in words, none in the manner of a place.
  return `${name} (${value >= THOUSAND ? numeral(value) : value}${unit})`;
}
