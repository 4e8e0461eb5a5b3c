import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/pipeline.ts';
import { ON_PEOPLE } from '../support/expected-claim.ts';

/** Measure, past form or participle, gerund, and the form of headlines. */
const VERBS = [
  ['killed', 'killed', 'killing', 'kill'],
  ['injured', 'wounded', 'wounding', 'wound'],
  ['injured', 'injured', 'injuring', 'injure'],
  ['detained', 'arrested', 'arresting', 'arrest'],
  ['detained', 'detained', 'detaining', 'detain'],
  ['rescued', 'rescued', 'rescuing', 'rescue'],
  ['evacuated', 'evacuated', 'evacuating', 'evacuate'],
  ['displaced', 'displaced', 'displacing', 'displace'],
  ['hostages', 'abducted', 'abducting', 'abduct'],
  ['infected', 'infected', 'infecting', 'infect'],
  ['struck', 'stabbed', 'stabbing', 'stab'],
  ['deployed', 'deployed', 'deploying', 'deploy'],
] as const;

/** What is told of people whatever it hangs on: measure and predicate. */
const PREDICATES = [
  ['killed', 'drowned'],
  ['killed', 'lost their lives'],
  ['killed', 'were shot dead'],
  ['killed', 'were found dead'],
  ['missing', 'went missing'],
  ['missing', 'remain unaccounted for'],
  ['survived', 'survived'],
  ['hospitalised', 'were taken to hospital'],
  ['hospitalised', 'are in hospital'],
  ['hostages', 'are being held hostage'],
  ['detained', 'are in custody'],
  ['displaced', 'fled their homes'],
  ['displaced', 'were left homeless'],
  ['evacuated', 'were moved to safety'],
  ['injured', 'suffered burns'],
  ['injured', 'are in a critical condition'],
  ['rescued', 'were pulled alive from the rubble'],
  ['infected', 'tested positive'],
] as const;

const WHO = ['people', 'civilians', 'soldiers', 'women', 'miners', 'passengers', 'foreign tourists', 'aid workers'];
const FIGURES = ['14', 'at least 14', 'some 140', 'more than 1,400', 'fourteen', 'between 12 and 15'];

/** Ways to put a verb: past form or participle `v`, gerund `ing`, headline form `now`, people `who`. */
const VERB_FRAMES: readonly ((v: string, ing: string, now: string, n: string, who: string) => string)[] = [
  (v, _ing, _now, n, who) => `They ${v} ${n} ${who} in the north.`,
  (v, _ing, _now, n, who) => `Officials said on Monday that the group had ${v} ${n} ${who} near the border.`,
  (v, _ing, _now, n, who) => `In the town of Arden ${n} ${who} were ${v} on Sunday.`,
  (v, _ing, _now, n, who) => `In the north, ${n} ${who} have been ${v} since Friday, the agency said.`,
  (v, _ing, _now, n, who) => `On Sunday ${n} ${who}, most of them from one street, were ${v} when the wall gave way.`,
  (v, _ing, _now, n, who) => `The raid, in which ${n} ${who} were ${v}, lasted an hour.`,
  (_v, ing, _now, n, who) => `Gunmen stormed the market, ${ing} ${n} ${who}.`,
  (v, _ing, _now, n, who) => `The names of ${n} ${who} ${v} in the raid were read out.`,
  (v, _ing, _now, n, who) => `The ministry put out a statement saying that ${n} ${who} had been ${v}.`,
  (v, _ing, _now, n, who) => `There were ${n} ${who} ${v} in the raid.`,
  (_v, _ing, now, n, who) => `Gunmen ${now} ${n} ${who} in Arden raid`,
  (v, _ing, _now, n, who) => `Officials put the number of ${who} ${v} at ${n}.`,
  (v, _ing, _now, n, who) => `The number of ${who} ${v} in the raid has risen to ${n}.`,
  (_v, ing, _now, n, who) => `The ${ing} of ${n} ${who} was condemned by the union.`,
  (v, _ing, _now, n, who) => `He drove to the camp, where ${n} ${who} were ${v} last week.`,
  (v, _ing, _now, n, who) => `It led to ${n} ${who} being ${v}.`,
  (v, _ing, _now, n, who) => `Also ${v} were ${n} ${who}.`,
  (v, _ing, _now, n, who) => `The union said ${n} ${who} were reported to have been ${v} by the gunmen.`,
  (v, _ing, _now, n, who) => `Those ${v} included ${n} ${who}.`,
];

const PREDICATE_FRAMES: readonly ((told: string, n: string, who: string) => string)[] = [
  (told, n, who) => `In Arden ${n} ${who} ${told} on Sunday.`,
  (told, n, who) => `The governor said ${n} ${who} ${told}.`,
  (told, n, who) => `The agency reported that ${n} ${who} ${told} overnight.`,
  (told, n, who) => `A bridge fell and ${n} ${who} ${told}.`,
  (told, n, who) => `The road was closed after ${n} ${who} ${told}.`,
  (told, n, who) => `The blaze, in which ${n} ${who} ${told}, began in a kitchen.`,
  (told, n, who) => `On Sunday ${n} ${who}, most of them young, ${told} in the crush.`,
  (told, n, who) => `The driver was unhurt but ${n} other ${who} ${told}.`,
  (told, n, who) => `By dusk ${n} of the ${who} ${told}.`,
  (told, n, who) => `In all, ${n} ${who} — most of them young — ${told}.`,
  (told, n, who) => `The mill burned down; ${n} ${who} ${told}.`,
  (told, n, who) => `Officials in Arden, a port of 40,000, say ${n} ${who} ${told}.`,
];

/** The measures of the claims on people whose figure ends as `n` does. */
function measuresOf(text: string, n: string): string[] {
  const last = n.slice(n.lastIndexOf(' ') + 1);
  const { claims } = readArticle({ id: 'a', text });
  return claims
    .filter(({ measure, quantity }) => ON_PEOPLE.has(measure) && quantity.text.toLowerCase().endsWith(last))
    .map(({ measure }) => measure);
}

describe('any measure in any frame', { timeout: 60_000 }, () => {
  const figure = fc.constantFrom(...FIGURES);
  const who = fc.constantFrom(...WHO);

  it('a verb', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VERBS),
        fc.constantFrom(...VERB_FRAMES),
        figure,
        who,
        ([measure, v, ing, now], frame, n, whom) => {
          expect(measuresOf(frame(v, ing, now, n, whom), n)).toEqual([measure]);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('a predicate', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PREDICATES),
        fc.constantFrom(...PREDICATE_FRAMES),
        figure,
        who,
        ([measure, told], frame, n, whom) => {
          expect(measuresOf(frame(told, n, whom), n)).toEqual([measure]);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
