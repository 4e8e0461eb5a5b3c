import { CAPITAL, MARK, POSSESSIVE, type TokenTable, WORD } from '../model/token-table.ts';
import { foldWord } from '../model/vocabulary.ts';
import { type CompiledEvents, NOT_NAME } from './compiled-events.ts';

/** Capitalised words in a row: "Berlin Heights", "Maria de la Cruz". */
export class NameRun {
  readonly token: number;
  readonly lastToken: number;
  readonly start: number;
  readonly end: number;
  /** It begins the sentence, where every word has a capital. */
  readonly opens: boolean;
  readonly #table: TokenTable;
  #text: string | null = null;
  #lower: string | null;

  constructor(table: TokenTable, first: number, token: number, lastToken: number) {
    this.#table = table;
    this.start = table.start(first + token);
    this.end = table.end(first + lastToken);
    this.token = token;
    this.lastToken = lastToken;
    this.opens =
      token === 0 || (token === 1 && (table.shape(first) & MARK) !== 0) || isAfterDateline(table, first, token);
    const word = token === lastToken ? table.stem(first + token) : 0;
    this.#lower = word === 0 ? null : table.vocabulary.words[word]!;
  }

  get text(): string {
    this.#text ??= withoutPossessive(this.#table.text.slice(this.start, this.end));
    return this.#text;
  }

  /** The text on one line. */
  get name(): string {
    return this.text.replace(/\s+/gu, ' ');
  }

  get lower(): string {
    this.#lower ??= this.token === this.lastToken ? foldWord(this.text) : this.text.toLowerCase();
    return this.#lower;
  }
}

/** Tokens of the longest dateline: "OPELOUSAS, La. (AP) —". */
const DATELINE = 9;

/** "DALE, Ohio (AP) — Gunfire erupted": the sentence begins behind the dash. */
function isAfterDateline(table: TokenTable, first: number, token: number): boolean {
  if (token < 2 || token > DATELINE || !/^[—–-]$/u.test(table.lower(first + token - 1))) return false;
  return /^\p{Lu}{3,}$/u.test(table.text.slice(table.start(first), table.end(first)));
}

/** The names among the tokens of rows `from` to `to`. */
export function findRuns(table: TokenTable, from: number, to: number, events: CompiledEvents): NameRun[] {
  const found: NameRun[] = [];
  let i = from;
  while (i < to) {
    if (!isNameWord(table, i, events) && !isNewTown(table, i, from, to, events)) {
      i++;
      continue;
    }
    let last = i;
    for (let j = i + 1; j < to; j++) {
      if (!(table.shape(j) & WORD)) {
        // "St. Louis", "Martin L. King": a dot after a short word with a capital after it.
        const isInitial = last === j - 1 && table.end(last) - table.start(last) <= 2 && isDot(table, j);
        if (isInitial && j + 1 < to && isCapitalWord(table, j + 1)) continue;
        break;
      }
      if (table.shape(last) & POSSESSIVE) break;
      if (isNameWord(table, j, events)) last = j;
      else if (j - last > 2 || !isInsideName(table, j, events)) break;
      // "Survivors of the Sarova massacre": a word that only has its capital for beginning the sentence.
      else if (last === from && isPlural(table, last) && table.lower(j) === 'the') break;
    }
    found.push(new NameRun(table, from, i - from, last - from));
    i = last + 1;
  }
  return found;
}

function isCapitalWord(table: TokenTable, row: number): boolean {
  return (table.shape(row) & (WORD | CAPITAL)) === (WORD | CAPITAL);
}

function isNameWord(table: TokenTable, row: number, events: CompiledEvents): boolean {
  return isCapitalWord(table, row) && !(events.classes[table.stem(row)]! & NOT_NAME);
}

/** "New York", "New Delhi": the only names that begin with "New" are those of places. */
function isNewTown(table: TokenTable, row: number, from: number, to: number, events: CompiledEvents): boolean {
  if (!isCapitalWord(table, row) || table.end(row) - table.start(row) !== 3 || row + 1 >= to) return false;
  if (table.lower(row) !== 'new' || !isNameWord(table, row + 1, events)) return false;
  // "New Quake Hits Dale": where any word may have a capital only the well-known ones are.
  const isInside = row > from && (table.shape(row - 1) & WORD) !== 0 && !isCapitalWord(table, row - 1);
  return isInside || events.newTowns.has(withoutPossessive(table.lower(row + 1)));
}

function isPlural(table: TokenTable, row: number): boolean {
  return table.text.charAt(table.end(row) - 1) === 's';
}

function isDot(table: TokenTable, row: number): boolean {
  return table.text.charCodeAt(table.start(row)) === 46;
}

function isInsideName(table: TokenTable, row: number, { insideNames }: CompiledEvents): boolean {
  return table.end(row) - table.start(row) <= 4 && insideNames.has(table.lower(row));
}

export function withoutPossessive(word: string): string {
  return hasPossessive(word) ? word.slice(0, -2) : word;
}

function hasPossessive(word: string): boolean {
  const mark = word.charCodeAt(word.length - 2);
  return (mark === 39 || mark === 0x2019) && word.endsWith('s');
}
