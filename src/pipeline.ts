import { type Batch, checkArticle, checkArticles, checkOptions, checkReadings } from './border.ts';
import { findClaims } from './claim/find-claims.ts';
import { findMentions } from './event/find-mentions.ts';
import { en } from './lexicon/en.ts';
import { inflectedOnce } from './lexicon/inflect-lexicon.ts';
import { vocabularyOf } from './lexicon/vocabulary.ts';
import { linkMentions } from './link/link-mentions.ts';
import type { Article } from './model/article.ts';
import type { ParsedArticle } from './model/parsed-article.ts';
import type { Quantity } from './model/quantity.ts';
import type { Reading } from './model/reading.ts';
import type { Report } from './model/report.ts';
import type { Trace } from './model/trace.ts';
import { type CompareOptions, type CrossCheckOptions, type ReadOptions, readOptionsOf } from './options.ts';
import { findQuantities as quantitiesOf } from './quantities.ts';
import { readQuantities } from './quantity/read-quantities.ts';
import { assembleReport } from './report/assemble-report.ts';
import { segmentArticle } from './text/segment.ts';
import { textSignature } from './text/signature.ts';
import { checkAnniversaries } from './time/check-anniversaries.ts';
import { findTimes } from './time/find-times.ts';
import { judgeEvents } from './verdict/judge-events.ts';
import type { JudgeMemory } from './verdict/memory.ts';

/** Every figure of a text: see `findQuantities` of `corroborate/quantities`; here the options are checked as well. */
export function findQuantities(text: string, options: ReadOptions = {}): Quantity[] {
  return quantitiesOf(text, readOptionsOf(checkOptions(options)));
}

/**
 * text → time, quantity → claim → event: one article and nothing else. Text never throws, at any length; the time it takes
 * grows with it.
 *
 * @throws {InputError} when the article has no `id` or `text`, or an option is wrong.
 *
 * @example
 * ```ts
 * import { readArticle } from 'corroborate';
 *
 * const { claims } = readArticle({ id: 'a', text: 'At least 12 people were killed, police said.' });
 * const [claim] = claims;
 * claim?.measure; //=> 'killed'
 * claim?.quantity.min; //=> 12
 * claim?.quantity.max; //=> null
 * claim?.attribution?.name; //=> 'police'
 * ```
 */
export function readArticle(article: Article, options: ReadOptions = {}): Reading {
  return read(checkArticle(article), checkOptions(options));
}

/** The same, telling of each rule that decides: what `corroborate explain` shows. */
export function traceArticle(article: Article, options: ReadOptions, trace: Trace): Reading {
  return read(checkArticle(article), checkOptions(options), trace);
}

/**
 * link → verdict → report: parses no text at all. The order of the readings decides nothing. A reading that can't be used is
 * left out with a note.
 *
 * @throws {InputError} when none of them can be used, or an option is wrong.
 *
 * @example
 * ```ts
 * import { compareReadings, readArticle } from 'corroborate';
 *
 * const a = readArticle({ id: 'a', source: 'Herald', text: 'A ferry sank off Lome on Sunday. Nine people died.' });
 * const b = readArticle({ id: 'b', source: 'Post', text: 'Nine people died when a ferry sank off Lome on Sunday.' });
 * compareReadings([a, b]).events[0]?.findings[0]?.verdict; //=> 'agree'
 * ```
 */
export function compareReadings(readings: readonly Reading[], options: CompareOptions = {}): Report {
  const checked = checkOptions(options);
  return compare(checkReadings(readings), checked);
}

/**
 * Articles in, report out: {@link readArticle} of each, then {@link compareReadings}. An article that can't be read, or has the
 * id of another, is left out with a note.
 *
 * @throws {InputError} when none of them can be read, or an option is wrong.
 *
 * @example
 * ```ts
 * import { crossCheck } from 'corroborate';
 *
 * const report = crossCheck([
 *   { id: 'a', source: 'Herald', publishedAt: '2024-03-04', text: 'A ferry sank off Lome on Sunday. Nine people died.' },
 *   { id: 'b', source: 'Post', publishedAt: '2024-03-05', text: 'The ferry that sank off Lome on Sunday killed 14 people.' },
 * ]);
 * report.events[0]?.findings[0]?.summary;
 * //=> 'The number of people killed rose from nine (Herald, 4 March 2024) to 14 (Post, 5 March 2024).'
 * ```
 */
export function crossCheck(articles: readonly Article[], options: CrossCheckOptions = {}): Report {
  const checked = checkOptions(options);
  const { items, notes } = checkArticles(articles);
  return compare({ items: readChecked(items, checked), notes }, checked);
}

/**
 * As {@link readArticle}, of several. Each step is taken for all of a few articles before the next one, so that its code
 * and its words are at hand: a quarter faster than one by one.
 *
 * @throws {InputError} when one of them can't be read.
 */
export function readAll(articles: readonly Article[], options: ReadOptions): Reading[] {
  return readChecked(
    articles.map((article) => checkArticle(article)),
    checkOptions(options),
  );
}

/** UTF-16 units that are read together: some ten articles of news. */
const TOGETHER = 50_000;

function readChecked(articles: readonly Article[], options: ReadOptions): Reading[] {
  const readings: Reading[] = [];
  let few: Article[] = [];
  let units = 0;
  for (const article of articles) {
    few.push(article);
    units += article.text.length;
    if (units < TOGETHER) continue;
    readings.push(...readFew(few, options));
    few = [];
    units = 0;
  }
  return few.length === 0 ? readings : [...readings, ...readFew(few, options)];
}

function read(article: Article, options: ReadOptions, trace?: Trace): Reading {
  return readFew([article], options, trace)[0]!;
}

function readFew(articles: readonly Article[], options: ReadOptions, trace?: Trace): Reading[] {
  const lexicon = inflectedOnce(options.lexicon ?? en);
  const vaguePolicy = options.vaguePolicy ?? 'default';
  const vocabulary = vocabularyOf(lexicon);
  const segmented = articles.map((article) => segmentArticle(article, vocabulary));
  const quantities = segmented.map((documents) =>
    documents.map(({ text, field }) =>
      readQuantities(text, {
        lexicon,
        vaguePolicy,
        ...(trace && { trace: (rule, place) => trace(rule, field, place) }),
      }),
    ),
  );
  const parsed = articles.map(({ text: _, ...info }, i): ParsedArticle => {
    const fields = segmented[i]!.map((document, f) => ({
      document,
      quantities: quantities[i]![f]!,
      times: findTimes(document, info.publishedAt ?? null, trace),
    }));
    return { info, fields };
  });
  const unplaced = parsed.map((article) => findClaims(article, lexicon, trace));
  const placed = parsed.map((article, i) => findMentions(article, unplaced[i]!, lexicon, trace));
  return parsed.map((article, i) => ({
    article: article.info,
    claims: placed[i]!.claims,
    mentions: placed[i]!.mentions,
    mainMentionId: placed[i]!.mainMentionId,
    notes: checkAnniversaries(article),
    signature: textSignature(articles[i]!.text),
    vaguePolicy,
  }));
}

/** As {@link compareReadings}, of what was checked; with a memory, for who asks again after a few changes. */
export function compare(
  { items: readings, notes: skipped }: Batch<Reading>,
  options: CompareOptions,
  memory?: JudgeMemory,
): Report {
  const resolutionPolicy = options.resolutionPolicy ?? 'range';
  const sourceOrder = [...(options.sourceOrder ?? [])];
  const linked = linkMentions(readings, { overrides: options.links ?? {}, lexicon: options.lexicon ?? en });
  const settings = { lexicon: options.lexicon ?? en, policy: resolutionPolicy, sourceOrder };
  const { events, notes } = judgeEvents(linked, readings, settings, memory);
  return assembleReport(readings, linked, events, [...skipped, ...notes], { resolutionPolicy, sourceOrder });
}
