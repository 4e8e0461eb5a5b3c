import type { Claim } from '../model/claim.ts';
import type { EventMention } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import type { Note } from '../model/note.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { compareReadings, findQuantities, traceArticle } from '../pipeline.ts';
import { cleanText } from '../report/clean-text.ts';
import { dateInWords, intervalInWords, remarksOn, topicInWords, VERDICTS } from '../report/wording.ts';
import { ArticleSchema, checkAgainst } from '../schema.ts';
import type { Command } from './command.ts';
import { EXIT, UsageError } from './problem.ts';
import { LEXICON_OPTION, readOptions, VAGUE_OPTION } from './shared-options.ts';
import { textOf } from './stream-text.ts';

export const explain: Command = {
  name: 'explain',
  operands: 'SENTENCE',
  summary: 'Show what is understood of one sentence, and by which rules.',
  description: [
    'Prints every quantity of the sentence with its place, its modifier and the numbers it allows, every claim made of them, the events, each rule that fired with the words it fired on (modifier/… for how a figure is put, claim/… and thing/… for what it counts, role/…, status/…, attribution/…, time/…), what is found of the claims together and by which rules, and what contradicts itself. A figure that is none (a year, an age, a score) stands under the rules: quantity/year. - takes the sentence from standard input.',
  ],
  options: [
    { name: 'json', help: 'Print { quantities, reading, rules, findings, notes } as JSON.' },
    { name: 'date', value: 'DATE', help: 'When it was printed, as 2024-02-26: what "on Tuesday" is reckoned from.' },
    VAGUE_OPTION,
    LEXICON_OPTION,
  ],
  examples: [
    ['corroborate explain "At least 12 people were killed, the ministry said."', 'what is understood of it'],
    ['corroborate explain --date 2024-02-26 "Dozens died on Sunday."', 'with the day it was printed'],
    ['echo "The fire killed 12 people, 15 of them women." | corroborate explain -', 'from another program'],
  ],
  async run(given, terminal) {
    const [operand, ...more] = given.positionals;
    if (operand === undefined) throw new UsageError('no SENTENCE given');
    if (more.length > 0) throw new UsageError('more than one SENTENCE given; put it in quotes');
    const text = operand === '-' ? await textOf(terminal.stdin) : operand;
    const date = given.text('date');
    const checked = checkAgainst(ArticleSchema, { id: 'sentence', text, ...(date !== null && { publishedAt: date }) });
    if (!checked.ok) throw new UsageError(`--date: ${checked.issues[0]?.message}`);
    const quantities = findQuantities(text, readOptions(given, terminal));
    const rules: FiredRule[] = [];
    const reading = traceArticle(checked.value, readOptions(given, terminal), (rule, _field, { start, end }) => {
      rules.push({ rule, start, end, text: text.slice(start, end) });
    });
    const { events, notes } = compareReadings([reading]);
    const findings = events.flatMap((event) => event.findings);
    const told: Explained = { quantities, reading, rules: inOrder(rules), findings, notes };
    const lines = given.has('json') ? [JSON.stringify(told, null, 2)] : inWords(told);
    terminal.out.write(`${lines.join('\n')}\n`);
    return EXIT.ok;
  },
};

/** A rule that decided something, and the words it did so on. */
interface FiredRule extends Span {
  rule: string;
}

interface Explained {
  quantities: Quantity[];
  reading: Reading;
  rules: FiredRule[];
  /** What is said of the claims together, and by which rules. */
  findings: Finding[];
  /** What contradicts itself, among other things. */
  notes: Note[];
}

/** By place, each once: a sentence may be asked twice. */
function inOrder(rules: readonly FiredRule[]): FiredRule[] {
  const byKey = new Map(rules.map((fired) => [`${fired.rule} ${fired.start} ${fired.end}`, fired]));
  return [...byKey.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function inWords({ quantities, reading, rules, findings, notes }: Explained): string[] {
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}`, ...lines.map((line) => `  ${line}`), ''];
  const lines = [
    ...section('Quantities', quantities.map(quantityLine)),
    ...section(
      'Claims',
      reading.claims.map((claim) => claimLine(claim, reading)),
    ),
    ...section(
      'Events',
      reading.mentions.flatMap((mention) => mentionLine(mention, reading)),
    ),
    ...section(
      'Rules',
      rules.map((fired) => cleanText(`${placeOf(fired)}: ${fired.rule}`)),
    ),
    ...section('Findings', findings.map(findingLine)),
    ...section(
      'Notes',
      notes.map((note) => cleanText(`${note.rule}: ${note.text}`)),
    ),
  ];
  return lines.length === 0 ? ['No figure found.'] : lines.slice(0, -1);
}

/** Nothing for a mention of which nothing is told. */
function mentionLine({ id, name, kind, when, where }: EventMention, { mainMentionId }: Reading): string[] {
  const parts = [name, kind, when === null ? '' : dateInWords(when), where.join(', ')].filter((part) => part);
  return parts.length === 0 ? [] : [cleanText(`${parts.join(' · ')}${id === mainMentionId ? ' (the main one)' : ''}`)];
}

function quantityLine(quantity: Quantity): string {
  const { unit } = quantity;
  const kind = 'code' in unit ? `${unit.kind} ${unit.code}` : unit.kind;
  return cleanText(`${placeOf(quantity)}: ${intervalInWords(quantity)} · ${quantity.modifier} · ${kind}`);
}

function claimLine(claim: Claim, reading: Reading): string {
  const whole = reading.claims.find((other) => other.id === claim.partOf);
  const parts = [
    topicInWords(claim),
    intervalInWords(claim.quantity),
    claim.quantity.implicit ? 'no figure printed' : '',
    claim.role === 'part' ? `part of ${whole === undefined ? 'a whole' : `“${whole.quantity.text}”`}` : '',
    claim.role === 'rate' ? 'a rate' : '',
    ...remarksOn(claim),
    claim.asOf === null ? '' : `as of ${dateInWords(claim.asOf)}`,
  ];
  return cleanText(`${placeOf(claim.quantity)}: ${parts.filter((part) => part !== '').join(' · ')}`);
}

function findingLine(finding: Finding): string {
  const rules = [...new Set(finding.reasons.map(({ rule }) => rule))];
  return cleanText(`${VERDICTS[finding.verdict].words} · ${topicInWords(finding)}: ${rules.join(', ')}`);
}

function placeOf({ start, end, text }: Span): string {
  return `${start}–${end} “${text}”`;
}
