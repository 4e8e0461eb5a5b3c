import type { ClaimLexicon } from '../lexicon/claim-lexicon.ts';
import type { Attribution, Status, UnplacedClaim } from '../model/claim.ts';
import { contentHash } from '../model/content-hash.ts';
import type { Document, Sentence } from '../model/document.ts';
import { oneAt } from '../model/one-at.ts';
import type { ParsedArticle, ParsedField } from '../model/parsed-article.ts';
import type { Quantity } from '../model/quantity.ts';
import { remembered } from '../model/remembered.ts';
import { type Range, spanOf } from '../model/span.ts';
import type { TimeExpression } from '../model/time.ts';
import type { Trace } from '../model/trace.ts';
import { eventsTogether } from './across.ts';
import { dayOf } from './as-of.ts';
import { type Speaker, speakerFor, speakersOf } from './attribution.ts';
import type { NounChunk } from './chunk.ts';
import { clauseOf } from './clause.ts';
import { constructions } from './constructions.ts';
import { type Clause, type Draft, drafted, isMarkAt, nounAt } from './draft.ts';
import { CLAIMING, TOLD } from './facts.ts';
import { impliedQuantity } from './implicit.ts';
import { isOfThoseLeftSo } from './left-so.ts';
import { readLine } from './line.ts';
import { countsSeveralKinds } from './mixed.ts';
import { counting } from './noun-head.ts';
import { numberedWords } from './numbered-words.ts';
import { opensWithOne } from './one-hit.ts';
import { isAge, isApposition, isOfOne, isOutOf, selfIn, tellWho } from './one-person.ts';
import { allBut, isAllBut, passed, upTo } from './passing.ts';
import { endOfQuotation } from './quotation.ts';
import { referent } from './refer.ts';
import { hasNear, saysMeasure } from './says-measure.ts';
import { settleDrafts } from './settle.ts';
import { findShares, isShare } from './shares.ts';
import { inShort, oneMore } from './short-notes.ts';
import { statusCues, statusOf } from './status.ts';
import { findThings } from './things/find-things.ts';
import { type ThingIndex, thingIndex } from './things/thing-index.ts';
import { noneOf } from './undone.ts';
import { type Found, type Veto, vetoes } from './vetoes.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/** Who did what to how many, according to whom: every claim of one article, in the order of the text. */
export function findClaims(article: ParsedArticle, lexicon: ClaimLexicon, trace?: Trace): UnplacedClaim[] {
  const index = wordIndex(lexicon);
  const things = thingIndex(lexicon);
  const claims: UnplacedClaim[] = [];
  for (const field of article.fields)
    for (const claim of claimsOfField(article.info.id, field, lexicon, index, things, trace)) claims.push(claim);
  return claims;
}

function claimsOfField(
  articleId: string,
  field: ParsedField,
  lexicon: ClaimLexicon,
  index: WordIndex,
  thingWords: ThingIndex,
  trace: Trace | undefined,
): UnplacedClaim[] {
  const { document } = field;
  const numbered = numberedWords(index)(document.table.vocabulary);
  const words = hasNear(document.table, numbered) ? numbered.words : numbered.wordsApart;
  const drafts: Draft[] = [];
  const things: Draft[] = [];
  const clauses = new Map<number, Clause>();
  /** A sentence that claims nothing itself. */
  const passedOver = (sentence: Sentence, before: readonly Draft[], last: Clause | null): Clause =>
    clauseOf(readLine(document, sentence, [], [], index, words, numbered.begins), index, before, last, false);
  let previous: Clause | null = null;
  let q = 0;
  let t = 0;
  for (const sentence of document.sentences) {
    const quantities = [];
    while (q < field.quantities.length && field.quantities[q]!.start < sentence.end)
      quantities.push(field.quantities[q++]!);
    const times: TimeExpression[] = [];
    while (t < field.times.length && field.times[t]!.start < sentence.end) times.push(field.times[t++]!);
    // Most sentences say nothing of the kind; what they cost is one look at their words.
    const says = saysMeasure(document.table, sentence, numbered, quantities.length > 0);
    if (!says && quantities.length === 0) continue;
    const line = readLine(document, sentence, quantities, times, index, words, numbered.begins);
    // "A man was arguing with a neighbour. He was shot twice.": who he is stands where nothing is claimed.
    const passed = oneAt(document.sentences, sentence.index - 1);
    if (passed && previous?.sentence !== passed.index && opensWithOne(line))
      previous = passedOver(passed, drafts, previous);
    const clause = clauseOf(line, index, drafts, previous, says);
    previous = clause;
    clauses.set(sentence.index, clause);
    findInClause(clause, document, trace);
    if (clause.found.size > 0) drafts.push(...[...clause.found.values()].sort((a, b) => a.noun - b.noun));
    if (quantities.some(isShare)) things.push(...findShares(clause));
    if (quantities.length > 0) things.push(...findThings(clause, thingWords, things));
  }
  settleDrafts(drafts, clauses, document.sentences, index.cues);
  // "Mayor Ana Ruiz spoke at noon. She said three had died.": who speaks may stand where nothing is claimed.
  const unread = remembered((sentence: Sentence) => passedOver(sentence, [], null));
  const clauseAt = (at: number): Clause | undefined => {
    const sentence = oneAt(document.sentences, at);
    return clauses.get(at) ?? (sentence && unread(sentence));
  };
  const all = things.length === 0 ? drafts : [...drafts, ...things].sort(byPlace);
  if (trace) for (const draft of all) for (const rule of rulesOf(draft)) trace(rule, document.field, draft.quantity);
  return describe(articleId, field, all, clauses, clauseAt, lexicon, trace);
}

/** What decided of a claim; a construction that gives a role itself is told by that role. */
function rulesOf({ rule, settledBy = [], role }: Draft): string[] {
  const given = role !== 'total' && !settledBy.some((id) => id.startsWith('role/'));
  return [rule, ...settledBy, ...(given ? [`role/${role}`] : [])];
}

function byPlace(a: Draft, b: Draft): number {
  return a.sentence - b.sentence || a.quantity.start - b.quantity.start || a.noun - b.noun;
}

function findInClause(clause: Clause, { field, text: source }: Document, trace: Trace | undefined): void {
  if (!(clause.facts & CLAIMING)) return;
  clause.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'noun') return;
    const figure = figureOf(clause, at, chunk, source);
    const meant = figure === null ? referent(clause, at, source) : null;
    const quantity = figure ?? meant?.quantity;
    if (quantity?.unit.kind !== 'count' || isAge(clause, at) || isOfOne(clause, at) || isOutOf(clause, at)) return;
    // "a man whose body was found": he is counted
    if (quantity.implicit && chunk.det === 'whose' && clause.line.cues.bodies.has(chunk.head ?? '')) return;
    if (isOfThoseLeftSo(clause, at)) return;
    if (quantity.implicit && isApposition(clause, at)) {
      tellWho(clause, at, chunk);
      return;
    }
    if (quantity.implicit && clause.index.cues.counts.has(chunk.head ?? '')) return;
    const own = countsSeveralKinds(clause.chunks, at) ? 'people' : chunk.population;
    const population = own ?? meant?.population ?? selfIn(clause, at);
    // A noun with its figure is taken as it stands.
    const isWhole = chunk.quantity === quantity && chunk.population === population;
    const noun = isWhole ? chunk : counting(chunk, quantity, population);
    for (const { id, needs, find } of constructions) {
      if (!(needs & clause.facts)) continue;
      const found = find(clause, at, noun);
      if (!found) continue;
      const veto = vetoOf({ clause, at, noun, quantity, rule: id, reading: found, isMeant: meant !== null });
      if (veto) {
        trace?.(veto.id, field, quantity);
        return;
      }
      clause.found.set(at, drafted(clause, at, id, found, noun));
      clause.facts |= TOLD;
      return;
    }
  });
}

function vetoOf(found: Found): Veto | undefined {
  return vetoes.find(({ holds }) => holds(found));
}

/** The figure of a noun as it is meant there; `null` for none. */
function figureOf(clause: Clause, at: number, noun: NounChunk, source: string): Quantity | null {
  if (isAllBut(clause, at)) return allBut(clause, at, noun, source);
  // "all but two of the 40": the 40 are counted with the two.
  const isOf = isMarkAt(clause.chunks, at - 1, 'prep', 'of');
  if (isOf && isAllBut(clause, at - 2)) return null;
  // "taking an unknown number of guests hostage"
  if (isOf && noun.quantity === null && nounAt(clause, at - 2)?.head === 'number') return null;
  return (
    oneMore(clause, at, noun) ??
    noneOf(clause, at, noun, source) ??
    inShort(clause, at, noun, upTo(clause, at, noun, passed(clause, at, noun, source))) ??
    impliedQuantity(noun, clause.line, source)
  );
}

function describe(
  articleId: string,
  { document, times }: ParsedField,
  drafts: readonly Draft[],
  clauses: ReadonlyMap<number, Clause>,
  clauseAt: (sentence: number) => Clause | undefined,
  lexicon: ClaimLexicon,
  trace: Trace | undefined,
): UnplacedClaim[] {
  const { field, text } = document;
  if (drafts.length === 0) return [];
  const ids = new Map<Draft, string>();
  for (const draft of drafts) {
    const { quantity, measure, noun } = draft;
    ids.set(draft, contentHash(articleId, field, quantity.start, quantity.end, measure, noun));
  }
  const acrossOf = eventsTogether([...clauses.values()], new Set(lexicon.grammar.events));
  const around = remembered((clause: Clause) => ({
    cues: statusCues(clause.line, lexicon.statuses),
    day: dayOf(clause, times, text),
    across: acrossOf(clause),
  }));
  // Only the sentences of claims and those before them are asked who speaks.
  const speakersIn = remembered((clause: Clause) =>
    speakersOf(clause.line, clause.chunks, lexicon.reporting, text, verbsOf(clause)),
  );
  const spokenBefore = (sentence: number): readonly Speaker[] => {
    const clause = clauseAt(sentence - 1);
    return clause ? speakersIn(clause) : [];
  };
  const textAt = (at: number): string | undefined => {
    const sentence = oneAt(document.sentences, at);
    return sentence && text.slice(sentence.start, sentence.end);
  };
  /** Who speaks at the end of a quotation that is open at the end of the sentence. */
  const quoting = remembered((told: Clause): { by: readonly Speaker[]; from: number } => {
    const end = endOfQuotation(textAt, told.sentence);
    const clause = end && clauseAt(end.sentence);
    if (!clause) return { by: [], from: 0 };
    const close = document.sentences[end.sentence]!.start + end.from;
    const by = speakersIn(clause).filter(({ attribution }) => attribution.start > close);
    return { by, from: told.line.sentence.start + end.opened };
  });
  const quoted = (clause: Clause, { quantity }: Draft): Speaker | null => {
    const { by, from } = quoting(clause);
    return quantity.start >= from ? (by[0] ?? null) : null;
  };
  const heard = trace && ((status: Status, words: Range) => trace(`status/${status}`, field, words));
  return drafts.map((draft) => {
    const clause = clauses.get(draft.sentence)!;
    const { cues, day, across } = around(clause);
    const speaker = speakerFor(speakersIn(clause), clause.chunks, draft.noun) ?? quoted(clause, draft);
    const attribution = speaker && whoIs(speaker, () => spokenBefore(draft.sentence));
    if (trace && speaker && attribution)
      trace(speaker.pronoun === null ? speaker.rule : 'attribution/pronoun', field, attribution);
    if (day) trace?.('claim/as-of', field, day);
    const { sentence } = clause.line;
    const claim: UnplacedClaim = {
      id: ids.get(draft)!,
      articleId,
      field,
      quantity: draft.quantity,
      sentence: spanOf(text, sentence.start, sentence.end),
      measure: draft.measure,
      population: draft.population,
      partOf: draft.whole ? (ids.get(draft.whole) ?? null) : null,
      role: draft.role,
      status: statusOf(clause, draft, cues, lexicon.statuses, heard),
      attribution,
      asOf: day?.range ?? null,
    };
    const { shareOf } = draft;
    if (across !== null) claim.across = across;
    if (shareOf !== undefined) claim.shareOf = shareOf;
    return claim;
  });
}

/** "It says", "he said": the one who spoke last in the sentence before, when nobody else did; else nobody is named. */
function whoIs(speaker: Speaker, before: () => readonly Speaker[]): Attribution | null {
  if (speaker.pronoun === null) return speaker.attribution;
  if (!THIRD.has(speaker.pronoun)) return null;
  const spoken = before();
  const last = spoken[0];
  if (!last || last.pronoun !== null || spoken.length > 1) return null;
  if ((speaker.pronoun === 'it') === last.person && speaker.pronoun !== 'they') return null;
  return { ...speaker.attribution, name: last.attribution.name };
}

const THIRD = new Set(['he', 'she', 'it', 'they']);

function verbsOf(clause: Clause): Set<number> {
  return new Set([...clause.found.values()].map((draft) => draft.verb));
}
