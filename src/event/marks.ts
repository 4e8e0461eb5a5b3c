import type { Field } from '../model/article.ts';
import type { Sentence, Token } from '../model/document.ts';
import type { ParsedArticle, ParsedField } from '../model/parsed-article.ts';
import type { TimeExpression } from '../model/time.ts';
import type { CompiledEvents, KindPhrase } from './compiled-events.ts';

/** A word of the taxonomy in a sentence. */
export interface KindMark extends KindPhrase {
  /** Index of its first token. */
  token: number;
  start: number;
  end: number;
}

/** Capitalised words in a row: "Berlin Heights", "Maria de la Cruz". */
export interface NameRun {
  text: string;
  lower: string;
  token: number;
  lastToken: number;
  start: number;
  end: number;
  /** It begins the sentence, where every word has a capital. */
  opens: boolean;
}

/** One sentence with all that the rules of this stage ask of it. */
export interface MarkedSentence {
  field: Field;
  /** From 0, the title before the text. */
  position: number;
  sentence: Sentence;
  tokens: readonly Token[];
  readonly kinds: readonly KindMark[];
  readonly runs: readonly NameRun[];
  readonly times: readonly TimeExpression[];
  /** Every word has a capital, as titles have: capitals say nothing. */
  readonly isTitleCase: boolean;
}

/** The sentences of title and text, marked one by one as they are asked for. */
export interface MarkedArticle {
  count: number;
  titleCount: number;
  at(position: number): MarkedSentence;
  /** Position of the sentence of `field` that holds `offset`. */
  find(field: Field, offset: number): number;
}

export function markArticle(article: ParsedArticle, events: CompiledEvents): MarkedArticle {
  const places = article.fields.flatMap((field) => field.document.sentences.map((sentence) => ({ field, sentence })));
  const marked: (MarkedSentence | undefined)[] = new Array(places.length);
  const titleCount = places.filter(({ field }) => field.document.field === 'title').length;
  return {
    count: places.length,
    titleCount,
    at(position) {
      const place = places[position]!;
      marked[position] ??= markSentence(place.field, place.sentence, position, events);
      return marked[position];
    },
    find(field, offset) {
      let low = field === 'title' ? 0 : titleCount;
      let high = (field === 'title' ? titleCount : places.length) - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle]!.sentence.end <= offset) low = middle + 1;
        else high = middle;
      }
      return Math.max(0, Math.min(low, places.length - 1));
    },
  };
}

/** Each kind of mark is looked for when first asked for: most sentences are asked for a few only. */
function markSentence(
  field: ParsedField,
  sentence: Sentence,
  position: number,
  events: CompiledEvents,
): MarkedSentence {
  const { tokens } = sentence;
  let runs: NameRun[] | undefined;
  let kinds: KindMark[] | undefined;
  let times: TimeExpression[] | undefined;
  let isTitle: boolean | undefined;
  return {
    field: field.document.field,
    position,
    sentence,
    tokens,
    get kinds() {
      kinds ??= findKinds(this, events);
      return kinds;
    },
    get runs() {
      runs ??= findRuns(field.document.text, tokens, events);
      return runs;
    },
    get times() {
      times ??= timesIn(field.times, sentence.start, sentence.end);
      return times;
    },
    get isTitleCase() {
      isTitle ??= isTitleCase(tokens);
      return isTitle;
    },
  };
}

function findKinds(marked: MarkedSentence, events: CompiledEvents): KindMark[] {
  const { tokens } = marked;
  const found: KindMark[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const phrase = phraseAt(tokens, i, events);
    if (!phrase) continue;
    if (phrase.kind === '') {
      i += phrase.words.length - 1;
      continue;
    }
    // "in March" is the month, also where nothing tells which year's.
    if (token.text === 'March' && (!marked.isTitleCase || MONTH_FRONTS.has(tokens[i - 1]?.lower ?? ''))) continue;
    const last = tokens[i + phrase.words.length - 1]!;
    // "on March 24" is no march.
    if (marked.times.some((time) => time.start <= token.start && token.start < time.end)) continue;
    // "Sandpiper Court" and "Fire Island" are no court and no fire; "Hurricane Odile" and "the Sarova Massacre" are.
    if (isCapital(token.text) && !nameMayTell(token, events) && isInName(marked, i)) continue;
    const { kind, role, weight, isNoun, words } = phrase;
    found.push({ kind, role, weight, isNoun, words, token: i, start: token.start, end: last.end });
    i += phrase.words.length - 1;
  }
  return found;
}

/** The longest phrase of the taxonomy that begins at a token. */
export function phraseAt(tokens: readonly Token[], at: number, events: CompiledEvents): KindPhrase | undefined {
  const begun = events.phrases.get(withoutPossessive(tokens[at]!.lower));
  // Most words begin no phrase.
  if (begun === undefined) return undefined;
  return begun.find(({ words }) => words.every((word, k) => k === 0 || tokens[at + k]?.lower === word));
}

const MONTH_FRONTS = new Set(['in', 'since', 'last', 'early', 'late', 'mid', 'until', 'by', 'of', 'this', 'from']);

function nameMayTell({ lower }: Token, events: CompiledEvents): boolean {
  return events.nameHeads.has(lower) || events.nameTails.has(lower);
}

function isInName({ isTitleCase, runs }: MarkedSentence, token: number): boolean {
  if (isTitleCase) return false;
  return runs.some((run) => run.token <= token && token <= run.lastToken && !(run.opens && run.token === token));
}

const INSIDE_NAMES = new Set([
  'of',
  'the',
  'de',
  'la',
  'le',
  'al',
  'bin',
  'del',
  'du',
  'el',
  'von',
  'van',
  'da',
  'dos',
]);

function findRuns(text: string, tokens: readonly Token[], events: CompiledEvents): NameRun[] {
  const found: NameRun[] = [];
  let i = 0;
  while (i < tokens.length) {
    const first = tokens[i]!;
    if (first.kind !== 'word' || !isCapital(first.text) || events.notNames.has(withoutPossessive(first.lower))) {
      i++;
      continue;
    }
    let last = i;
    for (let j = i + 1; j < tokens.length; j++) {
      const token = tokens[j]!;
      if (token.kind !== 'word') {
        // "St. Louis", "Martin L. King": a dot after a short word with a capital after it.
        if (token.text === '.' && tokens[j - 1]!.text.length <= 2 && last === j - 1 && isCapitalWord(tokens[j + 1]))
          continue;
        break;
      }
      if (hasPossessive(tokens[last]!.text)) break;
      if (isCapital(token.text) && !events.notNames.has(withoutPossessive(token.lower))) last = j;
      else if (!INSIDE_NAMES.has(token.lower) || j - last > 2) break;
    }
    const end = tokens[last]!.end;
    const name = withoutPossessive(text.slice(first.start, end));
    found.push({
      text: name,
      lower: last === i ? withoutPossessive(first.lower) : name.toLowerCase(),
      token: i,
      lastToken: last,
      start: first.start,
      end,
      opens: i === 0 || (i === 1 && tokens[0]!.kind === 'punct'),
    });
    i = last + 1;
  }
  return found;
}

function timesIn(times: readonly TimeExpression[], start: number, end: number): TimeExpression[] {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: TimeExpression[] = [];
  for (let i = low; i < times.length && times[i]!.start < end; i++) found.push(times[i]!);
  return found;
}

function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 4) continue;
    long++;
    if (isCapital(text)) capital++;
  }
  return long >= 3 && capital / long > 0.7;
}

function isCapitalWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapital(token.text);
}

export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit < 0xc0) return unit >= 65 && unit <= 90;
  const first = word[0]!;
  return first !== first.toLowerCase();
}

export function withoutPossessive(word: string): string {
  return hasPossessive(word) ? word.slice(0, -2) : word;
}

function hasPossessive(word: string): boolean {
  const mark = word.charCodeAt(word.length - 2);
  return (mark === 39 || mark === 0x2019) && word.endsWith('s');
}
