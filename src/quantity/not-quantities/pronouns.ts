import { isApostrophe, isHyphen, isUpper } from '../characters.ts';
import type { Figure, Scan } from '../figure.ts';
import { endOfWord, lowerWord, skipGap, wordAt, wordBefore } from '../words.ts';

/** "one" that counts nothing: "one of the most", "this one", "one day he left", "as one", "one another". */
export function pronounOne(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  if (figure.digits || figure.value !== 1 || figure.kind !== 'cardinal' || figure.end - figure.start !== 3) return 0;
  const unit = text.charCodeAt(figure.end);
  if (isApostrophe(unit)) return figure.end;
  const before = wordBefore(text, figure.start, scan.floor);
  const nextAt = skipGap(text, figure.end);
  const next = nextAt > figure.end ? wordAt(text, nextAt) : '';
  const isMeasured = lexicon.units.has(next) && !lexicon.nots.oneAfter.has(next);
  if (before !== null && !isMeasured && lexicon.nots.oneBefore.has(before.word)) return figure.end;
  // "Air Force One", "Day One": a name.
  if (
    isUpper(text.charCodeAt(figure.start)) &&
    before !== null &&
    isUpper(text.charCodeAt(before.start)) &&
    (lexicon.nots.labels.has(before.word) || lexicon.nots.capitalLabels.has(before.word))
  )
    return figure.end;
  if (lexicon.nots.oneAfter.has(next)) return isHyphen(unit) ? 0 : figure.end;
  if (lexicon.joiners.of.has(next)) {
    let at = endOfWord(text, nextAt);
    for (let k = 0; k < 5; k++) {
      const from = skipGap(text, at);
      const to = endOfWord(text, from);
      if (from === at || to === from) break;
      if (lexicon.nots.superlatives.has(lowerWord(text, from, to))) return figure.end;
      at = to;
    }
  }
  return 0;
}

/** "the first half", "in half", "half-brother", "the third quarter", "quarter-final". */
export function halfOfMatch(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  if (figure.kind !== 'fraction' || figure.digits) return 0;
  const word = wordAt(text, figure.start);
  const part = lexicon.words.get(word);
  if (part?.kind !== 'part') return 0;
  // "first-quarter profits", "quarter-on-quarter"
  if (isHyphen(text.charCodeAt(figure.start - 1))) return figure.end;
  if (isHyphen(text.charCodeAt(figure.end)) && !lexicon.units.has(wordAt(text, figure.end + 1))) return figure.end;
  const before = wordBefore(text, figure.start, 0);
  const next = wordAt(text, skipGap(text, figure.end));
  if (
    before !== null &&
    lexicon.nots.halfBefore.has(before.word) &&
    !lexicon.joiners.of.has(next) &&
    !lexicon.joiners.article.has(next)
  )
    return figure.end;
  if (before !== null && lexicon.nots.halfBefore.has(before.word) && lexicon.words.get(before.word)?.kind === 'ordinal')
    return figure.end;
  return 0;
}
