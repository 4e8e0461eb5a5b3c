import { oneAt } from '../../model/one-at.ts';
import { labelOf, subjectOf, withHolder } from './holder.ts';
import { riseAs } from './rise-as.ts';
import { accepts, isNounWord, type NameMark, type Scene, type ThingFigure, type ThingReading } from './scene.ts';
import { phraseAt, type ThingMeasure } from './thing-index.ts';
import { canChange, changeNoun, isFiller, nameEndingAt, nameFrom } from './words-around.ts';

/** "10 km deep", "15% contained", "41 per cent of the vote", "12 years in prison". */
export function followed(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line, index } = scene;
  const found = phraseAt(index.after, line.lower, figure.to, (measure) => accepts(scene, measure, figure));
  if (!found) return null;
  const measure = found.of;
  const before = oneAt(line.lower, figure.from - 1) ?? '';
  if (measure.before !== null && !measure.before.has(before)) return null;
  const verb = verbBefore(scene, figure.from);
  if (measure.before !== null && verb < 0) return null;
  const owner = ownerOf(scene, measure, verb, before);
  return { measure: withHolder(measure.id, measure, owner), verb, ...(owner === null ? {} : { held: measure }) };
}

/** "Labour took 41% of the vote"; of whom the sentence has spoken already: "won 97 seats, with 41% of the vote". */
function ownerOf(scene: Scene, { holder }: ThingMeasure, verb: number, before: string): string | null {
  if (holder === null) return null;
  if (verb >= 0) return subjectOf(scene, verb);
  // "reported revenue of $9bn and earnings of $1.85 per share"
  return before === 'with' || (holder === 'of' && before === 'of') ? scene.subject : null;
}

/** The verb right before a figure, past fillers and "with": "took 41%", "with 41%" has none. */
function verbBefore({ line, index }: Scene, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const word = line.info[i]!;
    const lower = line.lower[i]!;
    if (word.forms !== 0 || index.levels.has(lower) || index.open.has(lower) || index.verbs.has(lower)) return i;
    if (/[^e]ed$/u.test(lower)) return i;
    if (lower === ',' || lower === ';') return -1;
  }
  return -1;
}

/** "a 6.4-magnitude quake", "a $210m fine", "145 mph winds", "a 3% rise in exports". */
export function beforeName(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  let at = figure.to;
  const hyphen = line.lower[at] === '-';
  if (hyphen) at++;
  for (let step = 0; step < 3; step++) {
    const change = changeNoun(scene, line.lower[at] ?? '');
    if (change && canChange(figure)) return changeOf(scene, figure, change, at + 1);
    const name = nameFrom(scene, at, at + 1);
    if (name)
      return (hyphen || isHead(scene, name) || isOfQuake(scene, name)) && takes(scene, name, figure)
        ? { measure: labelOf(scene, name) }
        : null;
    // "the $3.4bn total damage"
    const isWhole = line.lower[at] === 'total' || line.lower[at] === 'overall';
    if (!isWhole && (!isNounWord(line, at) || line.info[at]!.forms !== 0)) return null;
    at++;
  }
  return null;
}

/** "a 6.2 magnitude earthquake" */
function isOfQuake({ line }: Scene, { measure, to }: NameMark): boolean {
  return measure.id === 'magnitude' && measure.near?.has(line.lower[to] ?? '') === true;
}

/** "a rise of 3% in exports" is met here after its figure, "a 3% rise in exports" after its noun. */
function changeOf(scene: Scene, figure: ThingFigure, change: 'rise' | 'fall', at: number): ThingReading | null {
  const { line } = scene;
  if (line.lower[at] !== 'in' && line.lower[at] !== 'of' && line.lower[at] !== 'for') return null;
  const name = nameFrom(scene, at + 1, at + 6);
  if (!name || !onlyNouns(scene, at + 1, name.from)) return null;
  const as = change === 'rise' ? riseAs(scene, name, figure) : null;
  return as === null ? { measure: `${change} in ${labelOf(scene, name)}`, role: 'rate' } : { measure: as };
}

/** "$200m in damage", "110 mm of rain". */
export function inName(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  let at = figure.to;
  if (line.lower[at] === 'worth') at++;
  if (line.lower[at] !== 'in' && line.lower[at] !== 'of') return null;
  const name = nameFrom(scene, at + 1, at + 5);
  if (!name || name.measure.subjectOnly || name.measure.holder === 'before' || !takes(scene, name, figure)) return null;
  return onlyNouns(scene, at + 1, name.from) && isHead(scene, name) ? { measure: labelOf(scene, name) } : null;
}

/** "a turnout of 61%", "winds of up to 90 mph", "a rise of 3% in exports". */
export function ofName(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  let at = figure.from - 1;
  while (at > 0 && line.info[at]!.cls === 'det') at--;
  // "waves as high as 9 metres"
  if (line.lower[at] === 'as' && oneAt(line.lower, at - 2) === 'as') at -= 2;
  // "a deal valued at nearly $7bn"
  else if (line.lower[at] === 'at' && oneAt(line.lower, at - 1) === 'valued') at--;
  else if (line.lower[at] !== 'of' && line.lower[at] !== 'worth') return null;
  const name = nameEndingAt(scene, at);
  // "a rise of 3%"; but "a pay rise of 6.5%"
  const change = name ? null : changeNoun(scene, oneAt(line.lower, at - 1) ?? '');
  if (change && canChange(figure)) return changeOf(scene, figure, change, figure.to);
  if (!name || !takes(scene, name, figure) || !isBare(scene, figure)) return null;
  return { measure: labelOf(scene, name, verbBefore(scene, name.from)) };
}

/** "magnitude 7.1", "a magnitude-6.0 earthquake", "Turnout: 61%". */
export function afterName(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  const mark = oneAt(line.lower, figure.from - 1);
  const colon = mark === ':';
  const name = nameEndingAt(scene, colon || mark === '-' ? figure.from - 1 : figure.from);
  if (!name || name.measure.subjectOnly || !takes(scene, name, figure)) return null;
  // "winds up to 90 mph"
  return colon || figure.kind === 'number' || (figure.kind !== 'money' && BOUNDS.has(figure.quantity.modifier))
    ? { measure: labelOf(scene, name) }
    : null;
}

const BOUNDS: ReadonlySet<string> = new Set(['at-most', 'less-than', 'at-least', 'more-than']);

export function takes(scene: Scene, { measure }: NameMark, figure: ThingFigure): boolean {
  return accepts(scene, measure, figure);
}

/** A bare number counts no noun of its own: "a lead of 12 points" is no magnitude. */
export function isBare({ line }: Scene, figure: ThingFigure): boolean {
  if (figure.kind !== 'number') return true;
  if (figure.quantity.stated === null) return false;
  // "cut her majority to 31 votes"
  return !isNounWord(line, figure.to) || line.info[figure.to]!.forms !== 0 || line.lower[figure.to] === 'votes';
}

/** The name is no part of a longer noun: "a $2m damage claim". */
function isHead({ line, index }: Scene, { to }: NameMark): boolean {
  if (!isNounWord(line, to) || line.info[to]!.forms !== 0) return true;
  const next = line.lower[to]!;
  return /(?:ed|ing|ly)$/u.test(next) || index.levels.has(next) || index.falls.has(next) || index.rises.has(next);
}

function onlyNouns(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isNounWord(scene.line, i) && !isFiller(scene, i)) return false;
  return true;
}
