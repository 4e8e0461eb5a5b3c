import { en } from '../../src/lexicon/en.ts';
import type { ArticleInfo } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { DateRange } from '../../src/model/date-range.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Modifier, Quantity, Unit } from '../../src/model/quantity.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { LinkedEvent, ReportEvent } from '../../src/model/report.ts';
import { textSignature } from '../../src/text/signature.ts';
import { judgeEvents } from '../../src/verdict/judge-events.ts';
import type { ResolutionPolicy, VerdictSettings } from '../../src/verdict/settings.ts';

/** A claim in short: `killed('at least 12', { population: 'women' })`. */
export interface Told extends Partial<Omit<Claim, 'quantity' | 'attribution' | 'sentence'>> {
  figure: string;
  by?: string;
  /** One person told without a number: "Anna Berg, 24,". */
  implicit?: boolean;
  sentence?: string;
  unit?: Unit;
}

export interface Paper extends Partial<ArticleInfo> {
  claims: Told[];
  text?: string;
}

const VAGUE: Record<string, [number, number]> = { several: [3, 9], dozens: [24, 99], hundreds: [200, 999] };
const HEDGES: readonly (readonly [string, Modifier])[] = [
  ['at least ', 'at-least'],
  ['more than ', 'more-than'],
  ['up to ', 'at-most'],
  ['fewer than ', 'less-than'],
  ['about ', 'approximate'],
  ['some ', 'approximate'],
  ['nearly ', 'almost'],
  ['just over ', 'just-over'],
];

export function quantity(text: string, start = 0): Quantity {
  const span = { start, end: start + text.length, text, unit: { kind: 'count' } as const, implicit: false };
  const vague = VAGUE[text];
  if (vague) return { ...span, min: vague[0], max: vague[1], ...closed, stated: null, modifier: 'vague' };
  const range = text.split(' to ').map(Number);
  if (range.length === 2 && !Number.isNaN(range[0])) {
    return { ...span, min: range[0]!, max: range[1]!, ...closed, stated: null, modifier: 'range' };
  }
  const [hedge, modifier] = HEDGES.find(([words]) => text.startsWith(words)) ?? ['', 'exact' as const];
  const printed = Number(text.slice(hedge.length).replaceAll(',', ''));
  // "a fifth victim"
  const stated = Number.isNaN(printed) ? 1 : printed;
  const hasMin = modifier !== 'at-most' && modifier !== 'less-than';
  const hasMax = modifier !== 'at-least' && modifier !== 'more-than';
  return {
    ...span,
    min: hasMin ? stated : null,
    max: hasMax ? stated : null,
    minOpen: !hasMin || modifier === 'more-than',
    maxOpen: !hasMax || modifier === 'less-than',
    stated,
    modifier,
  };
}

const closed = { minOpen: false, maxOpen: false } as const;

export const killed = (figure: string, more: Partial<Told> = {}): Told => ({ figure, measure: 'killed', ...more });
export const injured = (figure: string, more: Partial<Told> = {}): Told => ({ figure, measure: 'injured', ...more });

/** Of a subgroup: `killedOf('women', '3')`. */
export const killedOf = (population: string, figure: string, more: Partial<Told> = {}): Told =>
  killed(figure, { population, ...more });

export function reading(id: string, { claims, text, ...article }: Paper): Reading {
  return {
    article: { id, ...article },
    claims: claims.map(({ figure, by, sentence, unit, implicit = false, ...told }, i) => ({
      id: `${id}#${i}`,
      articleId: id,
      mentionId: `${id}@`,
      field: 'text',
      measure: 'killed',
      population: 'people',
      partOf: null,
      role: 'total',
      status: 'asserted',
      asOf: null,
      ...told,
      quantity: {
        ...quantity(figure, startOf(figure, sentence, i, claims)),
        ...(implicit ? { stated: null, implicit } : {}),
        unit: unit ?? { kind: 'count' },
      },
      sentence: sentenceAt(
        sentence === undefined ? i : claims.findIndex((other) => other.sentence === sentence),
        sentence ?? `${id} says ${i}`,
      ),
      attribution: by === undefined ? null : { start: 0, end: by.length, text: by, name: by },
    })),
    mentions: [],
    mainMentionId: `${id}@`,
    notes: [],
    signature: textSignature(text ?? Array.from({ length: 30 }, (_, i) => `${id}${i}`).join(' ')),
    vaguePolicy: 'default',
  };
}

/** Where the figure stands in its sentence, if it is printed there. */
function startOf(figure: string, sentence: string | undefined, i: number, claims: readonly Told[]): number {
  const offset = sentence?.indexOf(figure) ?? -1;
  return offset < 0 ? i * 100 : claims.findIndex((other) => other.sentence === sentence) * 100 + offset;
}

function sentenceAt(i: number, text: string): Claim['sentence'] {
  return { start: i * 100, end: i * 100 + text.length, text };
}

/** One event told by papers named by the keys; the key is the source too unless one is given. */
export function judge(
  papers: Record<string, Paper>,
  {
    when = null,
    policy = 'range',
    sourceOrder = [],
  }: { when?: DateRange | null } & Partial<Omit<VerdictSettings, 'lexicon'>> = {},
): ReportEvent {
  const readings = Object.entries(papers).map(([id, paper]) => reading(id, { source: id, ...paper }));
  return judgeReadings(readings, when, policy, sourceOrder);
}

export function judgeReadings(
  readings: readonly Reading[],
  when: DateRange | null = null,
  policy: ResolutionPolicy = 'range',
  sourceOrder: readonly string[] = [],
): ReportEvent {
  const event = eventOf(readings, when);
  return judgeEvents([event], readings, { lexicon: en, policy, sourceOrder }).events[0]!;
}

/** All the readings as one event. */
export function eventOf(readings: readonly Reading[], when: DateRange | null = null): LinkedEvent {
  return {
    id: 'event',
    label: 'event',
    kind: null,
    when,
    where: [],
    names: [],
    articleIds: readings.map(({ article }) => article.id).sort(),
    claimIds: readings.flatMap(({ claims }) => claims.map(({ id }) => id)).sort(),
    links: [],
    nearMisses: [],
    mentionIds: readings.map(({ article }) => `${article.id}@`),
  };
}

export function findingOf(event: ReportEvent, measure = 'killed', population: string | null = 'people'): Finding {
  return event.findings.find((finding) => finding.measure === measure && finding.population === population)!;
}

/** The best estimate of the killed that one paper allows, and what it rests on: `15 summed`. */
export function bestOf(claims: readonly Told[], asked: string | null = null): string {
  const { estimates } = judge({ Herald: { claims: [...claims] } });
  const { best, basis } = estimates.find(({ measure, population }) => measure === 'killed' && population === asked)!;
  return `${best} ${basis}`;
}
