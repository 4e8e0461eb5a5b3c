import { isBlank, isBreak, isDash, isDigit, isHyphen, isLetter, isUpper } from '../characters.ts';
import { endOfDigits } from '../digits.ts';
import type { Figure, Scan } from '../figure.ts';
import { endOfWord, lowerWord, skipGap, skipGapBack, startOfWord, wordAt, wordBefore } from '../words.ts';

/** "No.", "Fig.", "Sect." */
const LONGEST_ABBREVIATION = 4;

/** "Flight 370", "Section 230", "Boeing 737", "World War Two", "No. 10": a number that names. */
export function numberedName(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  if (figure.kind !== 'cardinal' || (figure.digits && !figure.bare && !isVersion(text, figure))) return 0;
  // "7-Eleven"
  const after = figure.digits && isHyphen(text.charCodeAt(figure.end)) ? figure.end + 1 : 0;
  if (after > 0 && isUpper(text.charCodeAt(after)) && lexicon.words.has(wordAt(text, after)))
    return endOfWord(text, after);
  const before = wordBefore(text, figure.start, 0);
  if (before === null) return 0;
  // "He died at Elm School. Two pupils were hurt": the stop after a label is that of "No. 10".
  const labelEnd = endOfWord(text, before.start);
  if (text.charCodeAt(labelEnd) === 46 && labelEnd - before.start > LONGEST_ABBREVIATION) return 0;
  const isCapital = isUpper(text.charCodeAt(before.start));
  if (lexicon.nots.makers.has(before.word) && isCapital) return endOfCode(text, figure.end);
  if (!lexicon.nots.labels.has(before.word) && !(isCapital && lexicon.nots.capitalLabels.has(before.word))) return 0;
  // In lower case a label names only before digits at the end of its phrase: "on page 3", "section 12 of the act".
  if (!isCapital && !figure.digits) return 0;
  if (!isCapital && lexicon.nots.countedNouns.has(wordAt(text, skipGap(text, figure.end)))) return 0;
  // "Image 3 of 12"
  const of = skipGap(text, figure.end);
  const total = lexicon.joiners.of.has(wordAt(text, of)) ? skipGap(text, endOfWord(text, of)) : 0;
  return endOfCode(text, total > 0 && isDigit(text.charCodeAt(total)) ? total : figure.end);
}

function isVersion(text: string, figure: Figure): boolean {
  for (let i = figure.start; i < figure.end; i++)
    if (!isDigit(text.charCodeAt(i)) && text.charCodeAt(i) !== 46) return false;
  return true;
}

function endOfCode(text: string, at: number): number {
  let i = at;
  while (
    i < at + 12 &&
    (isLetter(text.charCodeAt(i)) ||
      isDigit(text.charCodeAt(i)) ||
      ((isDash(text.charCodeAt(i)) || text.charCodeAt(i) === 47) &&
        (isDigit(text.charCodeAt(i + 1)) || isUpper(text.charCodeAt(i + 1)))))
  )
    i++;
  return i;
}

/** "Covid-19", "F-16", "mid-1990s", "#5", "§ 12": joined to what stands before. */
export function joinedBefore(scan: Scan, figure: Figure): number {
  const { text } = scan;
  if (!figure.digits) return 0;
  const unit = text.charCodeAt(figure.start - 1);
  if (unit === 35 || unit === 64 || unit === 95 || unit === 167) return endOfCode(text, figure.end);
  if (isHyphen(unit) || unit === 0x2212) {
    const start = startOfWord(text, figure.start - 1, 0);
    if (start === figure.start - 1) return 0;
    const word = lowerWord(text, start, figure.start - 1);
    if (scan.lexicon.words.has(word) || scan.lexicon.joiners.to.has(word)) return 0;
    return endOfCode(text, figure.end);
  }
  return 0;
}

/** "4G", "3D", "777F", "2asdf99": letters right after the digits that are no unit. Asked when no unit was read. */
export function joinedAfter(scan: Scan, figure: Figure): number {
  const { text } = scan;
  if (!figure.digits || !isLetter(text.charCodeAt(figure.end))) return 0;
  let i = figure.end;
  while (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** "a six-figure sum", "20-somethings", "a five-star hotel": the figure belongs to the word that it makes with what follows. */
export function compoundWord({ text, lexicon }: Scan, figure: Figure): number {
  if (!isHyphen(text.charCodeAt(figure.end))) return 0;
  const end = endOfWord(text, figure.end + 1);
  return lexicon.nots.compounds.has(lowerWord(text, figure.end + 1, end)) ? end : 0;
}

/** "10 Downing Street", "123 Elm Ave" */
export function address(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  if (!figure.digits || !figure.bare) return 0;
  let end = figure.end;
  const next = skipGap(text, end);
  if (next > end && lexicon.nots.blocks.has(wordAt(text, next))) return end;
  for (let k = 0; k < 4; k++) {
    const at = skipGap(text, end);
    if (at === end || !isUpper(text.charCodeAt(at))) return 0;
    const to = endOfWord(text, at);
    if (k > 0 && lexicon.nots.streets.has(lowerWord(text, at, to))) return to;
    end = to;
    if (text.charCodeAt(end) === 46) end++;
  }
  return 0;
}

/** "6-3, 6-4": the score of another set after the comma. */
function isNextSet(text: string, at: number): boolean {
  const from = skipGap(text, at);
  const to = endOfDigits(text, from);
  return from > at && to > from && isDash(text.charCodeAt(to)) && isDigit(text.charCodeAt(to + 1));
}

/** "1. Open the door", "2) Close it": a number that opens a line of a list. */
export function listNumber(scan: Scan, figure: Figure): number {
  const { text } = scan;
  if (!figure.bare || figure.end - figure.start > 2) return 0;
  const unit = text.charCodeAt(figure.end);
  if ((unit !== 46 && unit !== 41) || !isBlank(text.charCodeAt(figure.end + 1))) return 0;
  let before = figure.start;
  if (text.charCodeAt(before - 1) === 40) before--;
  while (before > 0 && isBlank(text.charCodeAt(before - 1)) && before > figure.start - 8) before--;
  if (before > 0 && !isBreak(text.charCodeAt(before - 1))) return 0;
  const next = text.charCodeAt(skipGap(text, figure.end + 1));
  return isLetter(next) || next === 34 || next === 0x201c ? figure.end + 1 : 0;
}

/** "+1-222-2222-2222", "(555) 123-4567", "call 555-1234" */
export function phoneNumber(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  if (!figure.digits) return 0;
  const sign = text.charCodeAt(figure.start - 1);
  const before = wordBefore(text, figure.start, scan.floor);
  const isCalled = before !== null && lexicon.nots.phones.has(before.word) && figure.end - figure.start >= 3;
  const isArea =
    sign === 40 &&
    text.charCodeAt(figure.end) === 41 &&
    figure.end - figure.start === 3 &&
    isDigit(text.charCodeAt(skipGap(text, figure.end + 1)));
  const isInternational =
    sign === 43 &&
    (isDash(text.charCodeAt(figure.end)) || isBlank(text.charCodeAt(figure.end))) &&
    isDigit(text.charCodeAt(figure.end + 1));
  if (!isCalled && !isArea && !isInternational) return 0;
  let end = endOfDigits(text, figure.start);
  for (let k = 0; k < 6; k++) {
    let at = end;
    while (
      at < end + 2 &&
      (isBlank(text.charCodeAt(at)) ||
        isDash(text.charCodeAt(at)) ||
        text.charCodeAt(at) === 41 ||
        text.charCodeAt(at) === 46 ||
        text.charCodeAt(at) === 47)
    )
      at++;
    if (at === end || !isDigit(text.charCodeAt(at))) break;
    end = endOfDigits(text, at);
  }
  return Math.max(end, figure.end);
}

/** "3-1", "2–0", "won 21-19", "217 to 213": falling or equal figures, or rising ones after a word of contest. */
export function score(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  if (!figure.bare || figure.value > 999) return 0;
  // "13 - 10", as in texts cut into tokens.
  const gap = isBlank(text.charCodeAt(figure.end)) ? 1 : 0;
  const from = figure.end + 2 * gap + 1;
  if (!isDash(text.charCodeAt(figure.end + gap)) || !isDigit(text.charCodeAt(from))) return 0;
  const end = endOfDigits(text, from);
  const unit = text.charCodeAt(end);
  if (
    (unit === 44 && !isNextSet(text, end + 1)) ||
    (unit === 46 && isDigit(text.charCodeAt(end + 1))) ||
    isLetter(unit) ||
    unit === 37
  )
    return 0;
  const other = Number(text.slice(from, end));
  // "6-3, 3-6, 7-5": a set that was lost among those won.
  if (scan.floor === figure.start - 2 && text.charCodeAt(scan.floor) === 44 && isDigit(text.charCodeAt(scan.floor - 1)))
    return end;
  if (text.charCodeAt(figure.start - 1) === 36 || figure.value < other) {
    let before = wordBefore(text, figure.start, 0);
    for (let k = 0; k < 3 && before !== null; k++) {
      if (lexicon.nots.contests.has(before.word)) return end;
      before = wordBefore(text, before.start, 0);
    }
    return 0;
  }
  // "2019-20" and "1,200-50" are other things; "-78-0" is a range of temperatures.
  return isDash(text.charCodeAt(figure.start - 1)) ? 0 : end;
}

/** The end of a web address, e-mail address or file path around `at`; `at` when there is none. */
export function endOfAddress(text: string, at: number): number {
  const isLink = text.startsWith('://', endOfWord(text, at)) || text.startsWith('www.', at);
  if (!isLink) return at;
  let i = at;
  while (
    i < text.length &&
    !isBlank(text.charCodeAt(i)) &&
    !isBreak(text.charCodeAt(i)) &&
    text.charCodeAt(i) !== 60 &&
    text.charCodeAt(i) !== 34
  )
    i++;
  return i;
}

export function isAtStart(text: string, at: number): boolean {
  return skipGapBack(text, at, 0) === 0;
}
