import { oneAt } from '../../model/one-at.ts';
import { nameOf } from './holder.ts';
import { isNamed, isNounWord, type Scene, type ThingFigure, type ThingReading } from './scene.ts';

const AMONG = /^(?:among|amongst)$/u;
const OTHER = /^(?:run-off|runoff|head-to-head)$/u;
const PLACING = /^(?:in|of|at|for|near|across)$/u;
/** What a poll is told by, here or in a sentence before. */
const POLLING = /^(?:polls?|pollsters?|polling|surveys?|voters|election|electorate)$/u;
const SUPPORT = 'poll share of';
/** Tokens that a name is away from its figure at most: "the Labour Front is now on". */
const REACH = 4;

/**
 * "Castell is on 41%", "with Brandt on 36%", "puts Castell at 38%", "support for the Labour Front at 31%", "has the support of 41% of
 * voters": what share of those asked would vote for somebody.
 */
export function pollShare(scene: Scene, figure: ThingFigure): ThingReading | null {
  if (figure.kind !== 'percent' || !isOfPoll(scene)) return null;
  const { lower } = scene.line;
  // "58% among voters under 30", "on 54% in a run-off": of other people, or of another question
  if (AMONG.test(lower[figure.to] ?? '') || lower.some((word) => OTHER.test(word))) return null;
  const at = figure.from - 1;
  const isOn = lower[at] === 'on' || lower[at] === 'at';
  const who = isOn ? nameEnding(scene, at) : supported(scene, figure);
  return who === null ? null : { measure: `${SUPPORT} ${who}` };
}

function isOfPoll({ line, told, read }: Scene): boolean {
  // "won 32.6% of the vote, ahead of the Democrats on 24.1%", "turnout fell to 40%, with Wales on 38%"
  if (read.length > 0 && !read.at(-1)!.reading.measure.startsWith(SUPPORT)) return false;
  return line.lower.some((word) => POLLING.test(word)) || told.at(-1)?.measure.startsWith(SUPPORT) === true;
}

/** The name right before "on", past "is", "was", "now"; but "turnout in Dover at 31%", "with Wales on 38%". */
function nameEnding(scene: Scene, on: number): string | null {
  const { line, index } = scene;
  let to = on;
  while (to > 0 && on - to < REACH && /^(?:be|have|adv|aux)$/u.test(line.info[to - 1]!.cls)) to--;
  let from = to;
  while (from > 0 && isNounWord(line, from - 1) && isNamed(line, from - 1)) from--;
  const before = line.info[from - 1]?.cls === 'det' ? from - 2 : from - 1;
  const isPlace = PLACING.test(oneAt(line.lower, before) ?? '') && oneAt(line.lower, before - 1) !== 'support';
  if (from === to || isPlace || index.countries.has(line.lower.slice(from, to).join(' '))) return null;
  return withoutTitle(nameOf(scene, from, to));
}

/** "Castell has the support of 41%" */
function supported(scene: Scene, { from }: ThingFigure): string | null {
  const { lower } = scene.line;
  const isOf = oneAt(lower, from - 1) === 'of' && oneAt(lower, from - 2) === 'support';
  if (!isOf) return null;
  const verb = lower[from - 3] === 'the' ? from - 4 : from - 3;
  return /^(?:has|have|had|enjoys|won)$/u.test(lower[verb] ?? '') ? nameEnding(scene, verb) : null;
}

/** "Ms Castell" */
function withoutTitle(name: string | null): string | null {
  return name?.replace(/^(?:Mr|Mrs|Ms|Dr) /u, '') ?? null;
}
