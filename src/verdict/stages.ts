import type { Stance } from './stances.ts';
import { type AsOf, isBefore } from './timing.ts';

/** A figure with who stands by it, and since when. */
interface Given {
  stances: readonly Stance[];
  voices: ReadonlySet<string>;
  first: AsOf | null;
  stated: number | null;
}

/** "An exit poll gave it 128 seats", and a day later "final results gave it 119": the first was no last word. */
export function isOvertakenByLast(a: Given, b: Given): boolean {
  const [early, late] = isBefore(b.first, a.first) ? [b, a] : [a, b];
  if (!isBefore(early.first, late.first)) return false;
  const isOfThings = early.stances.every(({ lead }) => lead.ofThings && COUNTED_ON.test(lead.claim.measure));
  const isEarly = early.stances.every(({ lead }) => lead.cues.stage === 'early');
  const isFinal = late.stances.some(({ lead }) => lead.cues.stage === 'final');
  return isOfThings && (isEarly || (isFinal && isNear(early, late)));
}

/** How far a last word may be from the first: 61% of a town's vote and 46% of the country's are not one figure. */
const NEAR = 0.2;

function isNear({ stated: a }: Given, { stated: b }: Given): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
}

/** What is told first as far as it is known: results, statistics, losses, takings; no crowd, and no fine. */
const COUNTED_ON =
  /^(?:seats|votes|vote share|margin|turnout|magnitude|temperature|damage|insured losses|money earned|ticket sales|profit|(?:\S+ )?(?:economic growth|unemployment|inflation|deficit|exports?|imports?|harvest))\b/u;

/** Days after which the next figure of the kind is out: of another month. */
const NEXT = 6 * 86_400_000;

/** "5.1% in the three months to May", and a day later another paper's "5.3%": of one period, and one is wrong. */
export function isOfOnePeriod(a: Given, b: Given): boolean {
  if (a.first === null || b.first === null || Math.abs(a.first.from - b.first.from) >= NEXT) return false;
  if ([...a.voices].some((voice) => b.voices.has(voice))) return false;
  const [x, y] = [periodsOf(a), periodsOf(b)];
  return x.size === 0 || y.size === 0 || [...x].every((word) => y.has(word)) || [...y].every((word) => x.has(word));
}

/** What the sentences say of the time a statistic is of, and of what it is held against: "June", "quarter", "a year earlier". */
function periodsOf({ stances }: Given): Set<string> {
  return new Set(
    stances.flatMap(({ figures }) =>
      figures.flatMap(({ claim }) => claim.sentence.text.toLowerCase().match(PERIOD) ?? []),
    ),
  );
}

const PERIOD =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|fourth|half|quarter|months|year earlier|year ago|previous|bonuses|tax)\b/gu;
