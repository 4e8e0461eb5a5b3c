import { type Clause, type Draft, settled } from '../draft.ts';
import { isRate } from '../roles.ts';
import { bareFigure } from './bare-figures.ts';
import { afterName, beforeName, followed, inName, ofName } from './beside-names.ts';
import { countedAct, placesWith } from './counted-acts.ts';
import { formerReading, movedOn } from './former-readings.ts';
import { gappedThing } from './gapped-things.ts';
import { levelOf, levelOfObject } from './levels.ts';
import { numberOf } from './number-of.ts';
import { openMeasure } from './open.ts';
import { changeBehind, changedRise, plainLevel, salesLevel } from './plain-levels.ts';
import { pollShare } from './polls.ts';
import { changedFrom } from './previous.ts';
import { rivalCount } from './rival-count.ts';
import { chunkAt, type Scene, sceneOf, type ThingFigure, type ThingReading } from './scene.ts';
import type { ThingIndex } from './thing-index.ts';
import { withYear } from './this-year.ts';
import { measuredVerb } from './verbs.ts';
import { votesOnBothSides } from './votes.ts';
import { worthOf } from './worth.ts';

/** One way in which news says what a figure on things is of. */
export interface ThingConstruction {
  id: string;
  /** It rests on the name of a measure: most sentences have none. */
  named?: true;
  find(scene: Scene, figure: ThingFigure): ThingReading | null;
}

/** Tried in this order on each figure that counts no people; the first that fits holds. */
export const thingConstructions: readonly ThingConstruction[] = [
  // "was fined $210m", "$2.5bn was pledged", "won 143 seats"
  { id: 'thing/verb', find: measuredVerb },
  // "by 311 votes to 112"
  { id: 'thing/votes', find: votesOnBothSides },
  // "Castell is on 41%, with Brandt on 36%"
  { id: 'thing/poll', find: pollShare },
  // "10 km deep", "15% contained", "41% of the vote"
  { id: 'thing/followed', find: followed },
  // "a 6.4-magnitude quake", "a $210m fine", "a 3% rise in exports"
  { id: 'thing/before-name', named: true, find: beforeName },
  // "not $44 million as it first stated", "lowering its initial estimate of 6.3"
  { id: 'thing/former-reading', find: formerReading },
  // "put at 7.1 but later downgraded to 6.8"
  { id: 'thing/moved-on', find: movedOn },
  // "a turnout of 61%", "a rise of 3% in exports"
  { id: 'thing/of-name', named: true, find: ofName },
  // "$200m in damage", "110 mm of rain"; but "lost $10m in revenue" is a loss
  { id: 'thing/in-name', named: true, find: inName },
  // "magnitude 7.1", "Turnout: 61%"
  { id: 'thing/after-name', named: true, find: afterName },
  // "car sales rose 2.1% to 31,786"
  { id: 'thing/sales', find: salesLevel },
  // "unemployment fell to 4.8%", "exports rose 3.2%"
  { id: 'thing/level', named: true, find: levelOf },
  // "raised its key rate by 25 points to 5.25%"
  { id: 'thing/level-of-object', named: true, find: levelOfObject },
  // "up from 3.9%", "compared with 12 last year"
  { id: 'thing/previous', find: changedFrom },
  // "registrations of new cars rose 10% to 31,786"
  { id: 'thing/plain-level', find: plainLevel },
  // "trims the fare rise to 3.5%"
  { id: 'thing/changed-rise', find: changedRise },
  // "sold 31,786 cars, up 10% from a year earlier"
  { id: 'thing/change-behind', find: changeBehind },
  // "cocaine worth an estimated $180m"
  { id: 'thing/worth', find: worthOf },
  // "480 flight cancellations"
  { id: 'thing/counted-act', find: countedAct },
  // "schools closed in five districts"
  { id: 'thing/places', find: placesWith },
  // "the number of homes destroyed rose to 31"
  { id: 'thing/number-of', find: numberOf },
  // "2,300 homes were destroyed", "seized 12 kg of cocaine"
  { id: 'thing/open', find: openMeasure },
  // "won 120 seats, the Greens 55"
  { id: 'thing/gapped', find: gappedThing },
  // "Police put the figure at 8,000"
  { id: 'thing/rival-count', find: rivalCount },
  // "with 3,000 school places"
  { id: 'thing/bare', find: bareFigure },
];

/** What a sentence says of things, after what was `told` of them before: claims that count no people and stand beside those that do. */
export function findThings(clause: Clause, index: ThingIndex, told: readonly Draft[] = []): Draft[] {
  const scene = sceneOf(clause, index, told);
  const taken = new Set([...clause.found.values()].map(({ quantity }) => quantity.start));
  // "30% of those injured were children": told of people already
  for (const { sentence, quantity } of told) if (sentence === clause.sentence) taken.add(quantity.start);
  const drafts: Draft[] = [];
  for (const figure of scene.figures) {
    if (taken.has(figure.quantity.start) || scene.line.inTime[figure.from]) continue;
    for (const { id, find, named } of thingConstructions) {
      if (named && scene.names.length === 0) continue;
      const reading = find(scene, figure);
      if (!reading) continue;
      const last = drafts.at(-1);
      if (id === 'thing/moved-on' && last?.role === 'total') settled(last, 'role/previous', { role: 'previous' });
      // "will cost €700m more than planned"
      const isMore = figure.kind === 'money' && isMoreThan(scene, figure) && reading.role === undefined;
      const told = {
        ...reading,
        ...(isMore ? { role: 'increment' as const } : {}),
        measure: withYear(scene, figure, reading.measure),
      };
      scene.read.push({ figure, reading: told });
      drafts.push(draftOf(scene, figure, told, id));
      break;
    }
  }
  return drafts;
}

function isMoreThan({ line: { lower } }: Scene, { to }: ThingFigure): boolean {
  return /^(?:more|less)$/u.test(lower[to] ?? '') && lower[to + 1] === 'than';
}

function draftOf(
  { clause }: Scene,
  { from, quantity, kind }: ThingFigure,
  { measure, role, verb, thing }: ThingReading,
  rule: string,
): Draft {
  const draft: Draft = {
    sentence: clause.sentence,
    noun: chunkAt(clause, from),
    quantity,
    measure,
    population: null,
    role: role ?? 'total',
    whole: null,
    verb: chunkAt(clause, verb ?? -1),
    rule,
    other: null,
    ...(thing ? { thing } : {}),
  };
  // "190 km per hour" is a speed, and nothing an hour.
  if (draft.role === 'total' && kind !== 'speed' && isRate(draft, clause))
    settled(draft, 'role/rate', { role: 'rate' });
  return draft;
}
