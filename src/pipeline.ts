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
import type { CompareOptions, CrossCheckOptions, ReadOptions } from './options.ts';
import { findQuantities as quantitiesOf } from './quantities.ts';
import { readQuantities } from './quantity/read-quantities.ts';
import { assembleReport } from './report/assemble-report.ts';

import { segmentArticle } from './text/segment.ts';
import { textSignature } from './text/signature.ts';
import { findTimes } from './time/find-times.ts';
import { judgeEvents } from './verdict/judge-events.ts';
import type { JudgeMemory } from './verdict/memory.ts';

/** Every figure of a text: see `findQuantities` of `corroborate/quantities`; here the options are checked as well. */
export function findQuantities(text: string, options: ReadOptions = {}): Quantity[] {
  return quantitiesOf(text, checkOptions(options));
}

/** text → time, quantity → claim → event: one article and nothing else. */
export function readArticle(article: Article, options: ReadOptions = {}): Reading {
  return read(checkArticle(article), checkOptions(options));
}

/** The same, telling of each rule that decides: what `corroborate explain` shows. */
export function traceArticle(article: Article, options: ReadOptions, trace: Trace): Reading {
  return read(checkArticle(article), checkOptions(options), trace);
}

/** link → verdict → report: parses no text at all. */
export function compareReadings(readings: readonly Reading[], options: CompareOptions = {}): Report {
  const checked = checkOptions(options);
  return compare(checkReadings(readings), checked);
}

/** Articles in, report out. */
export function crossCheck(articles: readonly Article[], options: CrossCheckOptions = {}): Report {
  const checked = checkOptions(options);
  const { items, notes } = checkArticles(articles);
  return compare({ items: items.map((article) => read(article, checked)), notes }, checked);
}

function read(article: Article, options: ReadOptions, trace?: Trace): Reading {
  const lexicon = inflectedOnce(options.lexicon ?? en);
  const vaguePolicy = options.vaguePolicy ?? 'default';
  const { text: _, ...info } = article;
  const parsed: ParsedArticle = {
    info,
    fields: segmentArticle(article, vocabularyOf(lexicon)).map((document) => ({
      document,
      quantities: readQuantities(document.text, {
        lexicon,
        vaguePolicy,
        ...(trace && { trace: (rule, place) => trace(rule, document.field, place) }),
      }),
      times: findTimes(document, article.publishedAt ?? null, trace),
    })),
  };
  const { claims: unplaced, notes } = findClaims(parsed, lexicon, trace);
  const { claims, mentions, mainMentionId } = findMentions(parsed, unplaced, lexicon, trace);
  const signature = textSignature(article.text);
  return {
    article: info,
    claims,
    mentions,
    mainMentionId,
    notes,
    signature,
    vaguePolicy,
  };
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
