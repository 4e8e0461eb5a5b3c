import { describe, expect, it } from 'vitest';
import { quantityWords } from '../../src/lexicon/en/quantities.ts';
import { unitKey } from '../../src/model/quantity.ts';
import { findQuantities } from '../../src/quantities.ts';
import { readQuantities } from '../../src/quantity/read-quantities.ts';
import { counts, measured } from '../corpus/quantities.ts';

describe('counts', () => {
  for (const { min, max, modifier, unit, surfaces } of counts)
    for (const surface of surfaces)
      it(surface, () => {
        const text = `The storm left ${surface} people without a roof.`;
        const found = findQuantities(text);
        expect(found.map((q) => [q.text, q.min, q.max, q.modifier, unitKey(q.unit)])).toEqual([
          [surface, min, max, modifier, unit],
        ]);
        expect(text.slice(found[0]!.start, found[0]!.end)).toBe(surface);
      });
});

describe('amounts', () => {
  for (const { min, max, modifier, unit, surfaces } of measured)
    for (const surface of surfaces)
      it(surface, () => {
        const found = findQuantities(`The report spoke of ${surface}, it said.`);
        expect(found.map((q) => [q.text, q.min, q.max, q.modifier, unitKey(q.unit)])).toEqual([
          [surface, min, max, modifier, unit],
        ]);
      });
});

describe('zero', () => {
  it.each([
    ['No one was hurt.', 'No one'],
    ['Nobody was hurt.', 'Nobody'],
    ['None of the 22 survived.', 'None'],
    ['There were no casualties.', 'no'],
    ['There were no serious injuries.', 'no'],
    ['Not a single passenger died.', 'Not a single'],
  ])('%s', (text, surface) => {
    const [first] = findQuantities(text);
    expect([first?.text, first?.min, first?.max, first?.stated]).toEqual([surface, 0, 0, 0]);
  });
});

describe('what is counted', () => {
  const texts = (text: string) => findQuantities(text).map((q) => q.text);
  it('takes "one" for a count where it counts', () => {
    expect(texts('One person was killed, killing one; one was missing, one of the victims a child.')).toHaveLength(4);
  });
  it('reads a part and its whole as two', () => {
    expect(texts('10 of the 12 hostages were freed.')).toEqual(['10', '12']);
  });
  it('keeps both ends of a change apart', () => {
    expect(texts('The toll rose from 9 to 14.')).toEqual(['9', '14']);
    expect(texts('Prices went from 9 to 14 dollars.')).toEqual(['9', '14 dollars']);
  });
  it('keeps what was added apart from what it came to', () => {
    expect(texts('The toll rose by six to 41.')).toEqual(['six', '41']);
    expect(texts('Copper rose 90 cents to $8.20.')).toEqual(['90 cents', '$8.20']);
    expect(texts('Rent costs $40 to $60.')).toEqual(['$40 to $60']);
    expect(texts('Sales rose by $2m to $41m.')).toEqual(['$2m', '$41m']);
    expect(texts('Prices will rise by 5 to 10 percent.')).toEqual(['5 to 10 percent']);
  });
  it('takes no figure of the next sentence for the number of a school', () => {
    expect(texts('A shell struck Elm School. Two pupils were hurt.')).toEqual(['Two']);
    expect(texts('A shell struck Elm School. 12 pupils were hurt.')).toEqual(['12']);
    expect(texts('He went to No. 10 and to School 12.')).toEqual([]);
  });
  it('tells a part from an ordinal by what stands around it', () => {
    const units = (text: string) => findQuantities(text).map(({ unit }) => unit.kind);
    for (const part of [
      'It cut deaths by nearly a third in a trial.',
      'Sales fell by a third in May.',
      'A third of it.',
    ])
      expect(units(part), part).toEqual(['ratio']);
    for (const ordinal of ['They talk about a third term.', 'It was sold by a third party.', 'A third blast followed.'])
      expect(units(ordinal), ordinal).toEqual(['ordinal']);
  });
  it('reads a letter as a temperature where the words speak of one', () => {
    expect(texts('Temperatures reached 41C on Monday.')).toEqual(['41C']);
    expect(texts('It was 41C (106F) in the shade.')).toEqual(['41C', '106F']);
    expect(texts('Room 41C was empty.')).toEqual([]);
  });
  it('takes no length for an age', () => {
    expect(texts('The bus took people over 65 miles.')).toEqual(['over 65 miles']);
    expect(texts('It moved 40 people, over 65% of them.')).toEqual(['40', 'over 65%']);
  });
  it('parts two lengths at a comma', () => {
    expect(texts('It crested at 8.3 metres, 4 cm below the wall.')).toEqual(['8.3 metres', '4 cm']);
  });
  it('takes "m" after "within" for metres', () => {
    expect(findQuantities('A shell fell within 300m of the school.')[0]).toMatchObject({ unit: { code: 'm' } });
  });
  it('gives a margin of error no sign', () => {
    expect(texts('The margin is plus or minus 3 points.')).toEqual(['3']);
  });
  it('reads spoken digits one by one', () => {
    expect(texts('They were playing three-nought-four.')).toEqual(['three', 'nought', 'four']);
  });
  it('adds no people to a height', () => {
    expect(texts('The six foot two men left.')).toEqual(['six foot', 'two']);
  });
  it('leaves the counted noun out of the span', () => {
    expect(texts('A 12-member crew and a 40,000-strong army.')).toEqual(['12', '40,000']);
  });
});

describe('vague policies', () => {
  it.each([
    ['dozens', [24, 99], [12, 12]],
    ['hundreds', [200, 999], [100, 100]],
    ['tens of thousands', [20_000, 99_999], [10_000, 10_000]],
    ['several hundred', [300, 900], [300, 300]],
  ] as const)('%s', (surface, byDefault, conservative) => {
    const read = (vaguePolicy: 'default' | 'conservative') => {
      const q = findQuantities(`It left ${surface} people homeless.`, { vaguePolicy })[0]!;
      return [q.min, q.max];
    };
    expect(read('default')).toEqual(byDefault);
    expect(read('conservative')).toEqual(conservative);
  });
});

it("reads a lexicon of one's own", () => {
  const lexicon = {
    ...quantityWords,
    vague: [...quantityWords.vague, { words: ['heaps'], min: 20, max: 50, conservative: 20 }],
  };
  expect(findQuantities('heaps of people', { lexicon }).map((q) => [q.min, q.max])).toEqual([[20, 50]]);
});

it('reads a text while another is being read', () => {
  const settings = { lexicon: quantityWords, vaguePolicy: 'default' } as const;
  const within: unknown[] = [];
  const trace = () => within.push(readQuantities('Some 40 people fled to 7 camps.', settings).map((q) => q.text));
  const found = readQuantities('The siren went at 10:45, and 12 of the 30 men left.', { ...settings, trace });
  expect(within).toContainEqual(['Some 40', '7']);
  expect(found.map((q) => q.text)).toEqual(
    readQuantities('The siren went at 10:45, and 12 of the 30 men left.', settings).map((q) => q.text),
  );
  expect(found.map((q) => q.text)).toEqual(['12', '30']);
});

describe('why a figure is read so', () => {
  const traceOf = (text: string) => {
    const rules: string[] = [];
    const trace = (rule: string, { start, end }: { start: number; end: number }) =>
      rules.push(`${rule} ${text.slice(start, end)}`);
    readQuantities(text, { lexicon: quantityWords, vaguePolicy: 'default', trace });
    return rules;
  };

  it.each([
    ['Covid-19 closed the school.', 'quantity/joined-name 19'],
    ['Call 555-0134 for help.', 'quantity/phone-number 555-0134'],
    ['1. Open the valve', 'quantity/list-number 1.'],
    ['It struck at half past ten.', 'quantity/clock-time half past ten'],
    ['The siren went at 10:45.', 'quantity/clock-time 10:45'],
    ['The talks broke down on 14 March.', 'quantity/day-of-month 14 March'],
    ['Signed on 30/06/2021.', 'quantity/numeric-date 30/06/2021'],
    ['The bridge was built in 1931.', 'quantity/year 1931'],
    ['Flight 118 was late.', 'quantity/numbered-name 118'],
    ['He lives at 12 Elm Street.', 'quantity/address 12 Elm Street'],
    ['They paid a six-figure sum.', 'quantity/compound-word six-figure'],
    ['The boy, aged nine, was found.', 'quantity/age nine'],
    ['Harlow won 3-1.', 'quantity/score 3-1'],
    ['They left one by one.', 'quantity/repeated one by one'],
    ['The Seven Sisters are cliffs.', 'quantity/capital-name Seven'],
    ['This one is new.', 'quantity/pronoun-one one'],
    ['His half-brother left.', 'quantity/half-of-match half'],
    ['At least 12 people came.', 'modifier/at-least At least 12'],
    ['Some 300 homes burned.', 'modifier/approximate Some 300'],
    ['Dozens of homes burned.', 'modifier/vague Dozens'],
    ['At least 12 and at most 20 came.', 'modifier/range At least 12 and at most 20'],
  ])('%s', (text, rule) => {
    expect(traceOf(text).at(-1)).toBe(rule);
  });

  it('says nothing of a plain figure', () => {
    expect(traceOf('The crew of 12 left.')).toEqual([]);
  });
});
