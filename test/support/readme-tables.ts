import { listOf } from '../../src/lexicon/compile-quantities.ts';
import { en } from '../../src/lexicon/en.ts';
import { type Modifier, unitKey } from '../../src/model/quantity.ts';
import { crossCheck } from '../../src/pipeline.ts';
import { findQuantities, type Quantity } from '../../src/quantities.ts';
import { VERDICTS } from '../../src/report/wording.ts';
import { ModifierSchema } from '../../src/schema.ts';
import { VERDICT_RULES } from '../../src/verdict/rules.ts';
import { readStories } from './story.ts';
import { readVerdictCases } from './verdict-cases.ts';

// The tables of the README that say what words and rules do: made from the lexicon, the reader and the rules themselves.

/** Each by the name that stands in its markers: `<!-- table: intervals -->`. */
export const README_TABLES: ReadonlyMap<string, () => string> = new Map([
  ['intervals', intervals],
  ['vague words', vagueWords],
  ['conventions', conventions],
  ['verdicts', verdicts],
  ['verdict rules', verdictRules],
]);

/** Words of a row: the first of each entry, then more of the same. */
const MOST_WORDS = 8;

function intervals(): string {
  const rows = ModifierSchema.options.flatMap((modifier): string[][] => {
    if (modifier === 'vague') return [];
    const phrases = phrasesOf(modifier);
    const [first] = phrases;
    return first === undefined ? [] : [[phrases.join('; '), intervalOf(findQuantities(first)[0]!), `\`${modifier}\``]];
  });
  return tableOf(['said', 'allows', 'modifier'], rows);
}

/** Phrases with "12" in them that the reader gives this modifier; a word it does not is not claimed. */
function phrasesOf(modifier: Modifier): string[] {
  if (modifier === 'exact') return ['12', 'twelve', 'a dozen'];
  if (modifier === 'range')
    return readAs(modifier, ['between 12 and 20', '12 to 20', '12-20', 'from 12 to 20', '12 or 13']);
  const phrases = en.modifiers
    .filter((entry) => entry.modifier === modifier)
    .flatMap(({ words, place }) => listOf(words).map((word) => (place === 'before' ? `${word} 12` : `12 ${word}`)));
  const plain = readAs(
    modifier,
    phrases.filter((phrase) => /^[a-z0-9 ]+$/u.test(phrase)),
  );
  // One phrase of each beginning: "no less than" stands for "no fewer than".
  const first = new Map([...plain].reverse().map((phrase) => [phrase.split(' ')[0], phrase]));
  return plain.filter((phrase) => first.get(phrase.split(' ')[0]) === phrase).slice(0, MOST_WORDS);
}

function readAs(modifier: Modifier, phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => {
    const [quantity, ...more] = findQuantities(phrase);
    return quantity?.modifier === modifier && quantity.text === phrase && more.length === 0;
  });
}

/** Where other readers give something else: what is said, and why it is read as it is. */
const CONVENTIONS: readonly [text: string, why: string][] = [
  ['The bridge of 1931 opened on 4 May at 10:30.', 'Dates, years and clock times are no quantities'],
  ['Call 555-0134, or 10.0.0.7 from inside.', 'Telephone numbers and addresses are none'],
  ['Flight 370 left Gate 12 with a 4G mast, SX-173.', 'Numbers that name, and codes, are none'],
  ['Eva Holm, 34, has a son aged 9.', 'Ages are none'],
  ['It takes 40 - 50 years.', 'Both ends of a range stand, never their middle and never one alone'],
  ['Prices rose from $350 to $680.', 'A change is two figures'],
  [
    'They waited two years and three months.',
    'Time put together is one length, in seconds; a year is UCUM’s 365.25 days',
  ],
  ['She bought a dozen eggs.', 'A dozen counts 12'],
  ['1 in 21 of them left.', 'A share is one ratio, neither two figures nor a percentage'],
  ['A quarter of them left.', 'A part is a ratio'],
  ['It weighs no more than 2.1±0.1 kg.', 'A bound stays a bound'],
  ['It took less than a couple of days.', 'A bound of vague words is a bound'],
  ['It has a 32K memory.', 'A k is a thousand'],
  ['The value is forty-two and a third.', 'A mixed number is one figure, no ordinal at its end'],
  ['It is off by 100 millionths.', 'Parts are parts, however small'],
  ['Revenue was ($99.99).', 'Brackets are brackets, not a minus'],
  ['It is 9m tall.', 'An m is a metre where words speak of size'],
  ['It has 9m readers.', 'An m is a million elsewhere'],
];

function conventions(): string {
  const rows = CONVENTIONS.map(([text, why]) => {
    const read = findQuantities(text).map(
      (quantity) => `“${quantity.text}” ${intervalOf(quantity)} ${unitKey(quantity.unit)}`,
    );
    return [text, read.join('; ') || '—', why];
  });
  return tableOf(['printed', 'read', 'why'], rows);
}

const VAGUE = [
  'a couple of people',
  'a few people',
  'several people',
  'a handful of people',
  'dozens of people',
  'scores of people',
  'several hundred people',
  'hundreds of people',
  'thousands of people',
  'tens of thousands of people',
  'hundreds of thousands of people',
  'millions of people',
];

function vagueWords(): string {
  const rows = VAGUE.flatMap((text): string[][] => {
    const [quantity] = findQuantities(text);
    const [conservative] = findQuantities(text, { vaguePolicy: 'conservative' });
    if (quantity === undefined || conservative === undefined) return [];
    return [[text.replace(/(?: of)? people$/u, ''), intervalOf(quantity), intervalOf(conservative)]];
  });
  return tableOf(['said', '`default`', '`conservative`'], rows);
}

function intervalOf({ min, max, minOpen, maxOpen }: Quantity): string {
  const n = (end: number) => end.toLocaleString('en', { maximumSignificantDigits: end % 1 === 0 ? 21 : 4 });
  return `${minOpen || min === null ? '(' : '['}${min === null ? '−∞' : n(min)}, ${max === null ? '∞' : n(max)}${maxOpen || max === null ? ')' : ']'}`;
}

function verdicts(): string {
  const rows = Object.entries(VERDICTS).map(([verdict, { sign, gloss }]) => [`${sign} \`${verdict}\``, gloss]);
  return tableOf(['verdict', 'says that'], rows);
}

/** One line for each rule; a rule that is not here goes by its id alone. */
const GLOSSES: Readonly<Record<string, string>> = {
  'verdict/contradicts-itself': 'One text gives two figures for the same thing, or a part above its whole.',
  'verdict/part-over-whole': 'A part in one source is larger than the whole in another: 150 civilians, 137 people.',
  'verdict/parts-agree': 'No one tells the whole, and several the same figure of a part.',
  'verdict/nothing-comparable':
    'No two figures are of one thing: other kinds of figure, or projections and denials only.',
  'verdict/changed-over-time': 'A later figure takes the place of an earlier one: a toll that grew, or a correction.',
  'verdict/changed-reprint': 'One text and its reprint, which changed the figure: one voice, two publishers.',
  'verdict/publisher-against-itself': 'One publisher gives two figures, and time does not explain it.',
  'verdict/other-currency':
    'One publisher gives a sum in one currency, another in another: $340 million, €310 million.',
  'verdict/fitting-figures-of-one':
    'One publisher gives figures that differ and do not exclude each other: nearly 500, hundreds.',
  'verdict/told-by-one': 'One publisher tells it, or one text and its reprints.',
  'verdict/apart': 'The intervals share no number, rounding undone, and neither time nor scope explains it.',
  'verdict/other-definition':
    'With and without the attackers, dead and injured together: other definitions of the count.',
  'verdict/same-figure': 'The figures are equal, or equal once the rounding is undone.',
  'verdict/unconfirmed-beside-confirmed': 'The larger figure is unconfirmed, the smaller counts those who are sure.',
  'verdict/separate-operations': 'Counts made anew each time, such as arrests, that need not be of the same people.',
  'verdict/other-period': 'One counts a day, a week or a month, the other another one or all of it.',
  'verdict/other-place': 'One counts a single place only: “in the port alone”.',
  'verdict/other-scope': 'One figure is so far below the others that it counts a part, or something else.',
  'verdict/all-can-be-right': 'No two of the figures exclude each other: “at least 130” and 137.',
};

/** In their order, each with the verdicts it gives in the stories of `test/stories` and in the cases of the verdicts. */
function verdictRules(): string {
  const given = new Map<string, Set<string>>();
  for (const { articles } of [...readStories(), ...readVerdictCases()]) {
    for (const { verdict, reasons } of crossCheck(articles).events.flatMap(({ findings }) => findings)) {
      for (const { rule } of reasons) given.set(rule, (given.get(rule) ?? new Set()).add(verdict));
    }
  }
  const order = Object.keys(VERDICTS);
  const rows = VERDICT_RULES.map(({ id }, index) => {
    const seen = [...(given.get(id) ?? [])].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return [
      String(index + 1),
      `\`${id}\``,
      GLOSSES[id] ?? '',
      seen.map((verdict) => `\`${verdict}\``).join(', ') || '—',
    ];
  });
  return tableOf(['', 'rule', 'fires when', 'gives'], rows);
}

/** In columns, as the formatter writes them. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
