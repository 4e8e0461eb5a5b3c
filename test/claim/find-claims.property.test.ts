import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, linesOf } from './reading.ts';

const figure = fc.integer({ min: 2, max: 9_999 }).map(String);
const people = fc.constantFrom(
  'people',
  'civilians',
  'miners',
  'soldiers',
  'passengers',
  'villagers',
  'women',
  'children',
);
const cause = fc.constantFrom('a landslide', 'the explosion', 'a roadside bomb', 'the ferry accident', 'Storm Imelda');
const place = fc.constantFrom('in the capital', 'near the border', 'in Westport', 'on Monday', 'at the harbour', '');

/** The measure, figure and population of every claim, without the construction it was found by. */
const said = (marked: string): string[] => linesOf(marked).sort();

describe('claims, whatever the construction', () => {
  it('are the same in the active, the passive, the participle and the relative clause', () => {
    fc.assert(
      fc.property(figure, people, cause, place, (n, who, what, where) => {
        const passive = said(`{${n}} ${who} were killed by ${what} ${where}.`);
        expect(passive).toEqual([expect.stringContaining(`killed ${n}`)]);
        expect(said(`${what} killed {${n}} ${who} ${where}.`)).toEqual(passive);
        expect(said(`Officials spoke of ${what} that killed {${n}} ${who} ${where}.`)).toEqual(passive);
        expect(said(`They heard ${what} ${where}, killing {${n}} ${who}.`)).toEqual(passive);
        expect(said(`The deaths of {${n}} ${who} ${where} shocked the town.`)).toEqual(passive);
        expect(said(`{${n}} ${who} died ${where}.`)).toEqual(passive);
        expect(said(`{${n}} ${who} dead ${where}.`)).toEqual(passive);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same of the injured, the detained and the rescued', () => {
    const verbs = fc.constantFrom(
      ['injured', 'injured', 'injuring'],
      ['wounded', 'injured', 'wounding'],
      ['arrested', 'detained', 'arresting'],
      ['rescued', 'rescued', 'rescuing'],
      ['kidnapped', 'hostages', 'kidnapping'],
    );
    const others = fc.constantFrom('civilians', 'miners', 'passengers', 'villagers', 'women');
    fc.assert(
      fc.property(figure, others, verbs, place, (n, who, [past, measure, gerund], where) => {
        const passive = said(`{${n}} ${who} were ${past} ${where}.`);
        expect(passive).toEqual([expect.stringContaining(`${measure} ${n}`)]);
        expect(said(`The men ${past} {${n}} ${who} ${where}.`)).toEqual(passive);
        expect(said(`The men came at dawn, ${gerund} {${n}} ${who} ${where}.`)).toEqual(passive);
        expect(said(`{${n}} ${who} who had gathered in a hall were ${past} ${where}.`)).toEqual(passive);
        expect(said(`{${n}} ${who} have been ${past} ${where}.`)).toEqual(passive);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same in one list and in sentences of their own', () => {
    fc.assert(
      fc.property(figure, figure, figure, (dead, hurt, held) => {
        const listed = said(`{${dead}} people were killed, {${hurt}} were wounded and {${held}} arrested.`);
        const apart = said(
          `{${dead}} people were killed. {${hurt}} people were wounded. {${held}} people were arrested.`,
        );
        expect(listed.map(bare)).toEqual(apart.map(bare));
      }),
      { numRuns: 60 },
    );
  });

  it('do not change with a sentence that says nothing of the kind', () => {
    const idle = fc.constantFrom(
      'Rain is expected later in the week.',
      'The minister, who is 52, has served {three} terms.',
      'The choir sang {212} songs in {140} towns.',
      'The hall seats {900} people.',
    );
    fc.assert(
      fc.property(figure, figure, people, idle, (dead, hurt, who, other) => {
        const story = `The blast killed {${dead}} ${who} and injured {${hurt}} more.`;
        expect(said(`${other} ${story}`)).toEqual(said(story));
        expect(said(`${story} ${other}`)).toEqual(said(story));
      }),
      { numRuns: 60 },
    );
  });

  it('change with their figure and with nothing else', () => {
    const shapes = fc.constantFrom<(counted: string) => string>(
      (counted) => `${counted} were taken to hospital after the crash, police said.`,
      (counted) => `The blast may have killed ${counted}.`,
      (counted) => `The army denied that ${counted} had been killed.`,
      (counted) => `A dam failure would leave ${counted} homeless, engineers say.`,
      (counted) => `${counted} who had gathered for a wedding were hurt.`,
      (counted) => `Rebels abducted ${counted} and burned their homes.`,
    );
    fc.assert(
      fc.property(figure, figure, people, shapes, (one, two, who, shape) => {
        const read = (n: string) =>
          claimsOf(shape(`{${n}} ${who}`)).map(
            ({ id: _id, quantity: _quantity, sentence: _sentence, attribution, ...rest }) => ({
              ...rest,
              by: attribution?.name,
            }),
          );
        expect(read(one)).toHaveLength(1);
        expect(read(one)).toEqual(read(two));
      }),
      { numRuns: 60 },
    );
  });

  it('come from any text at all without an error, and point into it', () => {
    const words = fc.array(
      fc.constantFrom(
        'killed',
        '{12}',
        'people',
        'and',
        ',',
        'of',
        'the',
        'were',
        'dead',
        'who',
        '—',
        '(',
        ')',
        'no',
        'including',
        'toll',
        'to',
        'said',
        '.',
        'another',
        'in',
        'hospital',
        'A',
        'Mr',
        'Hill',
        ':',
        'from',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ').replaceAll(/[{}]/gu, '');
        for (const { quantity, sentence, attribution } of claimsOf(list.join(' '))) {
          for (const span of [quantity, sentence, attribution]) {
            if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Without the population, which a list does not repeat. */
function bare(line: string): string {
  return line.split(' ').slice(0, 2).join(' ');
}
