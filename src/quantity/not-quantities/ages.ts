import { isBlank, isDigit, isHyphen, isUpper } from '../characters.ts';
import type { Figure, Scan } from '../figure.ts';
import { jointAfter } from '../joints.ts';
import { endOfWord, lowerWord, skipGap, skipJoint, startOfWord, wordAt, wordBefore } from '../words.ts';

const OLDEST = 122;

/** "aged 24", "age 12 to 15", "under-18s", "in his 20s", "Anna Berg, 24,"; 0 when the figure is no age. */
export function age(scan: Scan, figure: Figure): number {
  if (figure.kind !== 'cardinal' || figure.value > OLDEST || (figure.digits && !figure.bare)) return 0;
  return (
    yearOld(scan, figure) ||
    agedBefore(scan, figure) ||
    boundOfAge(scan, figure) ||
    afterName(scan, figure) ||
    ofPronoun(scan, figure)
  );
}

/** "24-year-old", "a six-month-old baby", "12- to 15-year-olds": joined by hyphens only; "five years old" is a length of time. */
function yearOld(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  let end = figure.end;
  const joint = jointAfter(scan, end, true);
  if (joint !== null && (joint.kind === 'to' || joint.kind === 'dash') && isDigit(text.charCodeAt(joint.next))) {
    let to = joint.next;
    while (isDigit(text.charCodeAt(to))) to++;
    end = to;
  }
  // "a 9 -year-old": a slip of the typesetter
  if (isBlank(text.charCodeAt(end)) && isHyphen(text.charCodeAt(end + 1))) end++;
  if (!isHyphen(text.charCodeAt(end))) return 0;
  const unit = endOfWord(text, end + 1);
  const at = skipJoint(text, unit);
  if (at === unit || unit === end + 1 || !lexicon.units.has(lowerWord(text, end + 1, unit))) return 0;
  const old = endOfWord(text, at);
  return isHyphen(text.charCodeAt(at - 1)) && lexicon.nots.old.has(lowerWord(text, at, old)) ? old : 0;
}

function agedBefore(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  let before = wordBefore(text, figure.start, scan.floor);
  // "at the age of 24", "aged about 24", "aged between 12 and 15"
  for (let k = 0; k < 2 && before !== null && !lexicon.nots.ageBefore.has(before.word); k++) {
    const isLink =
      lexicon.joiners.of.has(before.word) ||
      lexicon.joiners.between.has(before.word) ||
      lexicon.joiners.from.has(before.word) ||
      lexicon.modifiersBefore.has(before.word);
    before = isLink ? wordBefore(text, before.start, scan.floor) : null;
  }
  if (before === null || !lexicon.nots.ageBefore.has(before.word)) return 0;
  let end = figure.end;
  const joint = jointAfter(scan, end, true);
  if (joint !== null) {
    let to = joint.next;
    while (isDigit(text.charCodeAt(to))) to++;
    if (to > joint.next && to - joint.next <= 3) end = to;
  }
  return end;
}

/** "children under 10", "people over 65"; but "moved people over 100 miles", "people, over 65 of them". */
function boundOfAge(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  const bound = wordBefore(text, figure.start, scan.floor);
  if (bound === null || !lexicon.nots.ageBounds.has(bound.word)) return 0;
  const noun = wordBefore(text, bound.start, scan.floor);
  if (noun === null || !lexicon.nots.agedNouns.has(noun.word)) return 0;
  const next = wordAt(text, skipJoint(text, figure.end));
  const isMeasured = next !== '' && (lexicon.units.has(next) || lexicon.marks.has(next) || lexicon.words.has(next));
  return isMeasured || lexicon.joiners.of.has(next) || text[figure.end] === '%' ? 0 : figure.end;
}

/** "Anna Berg, 24," and "Anna Berg (24)": a figure alone between marks after a capitalised name. */
function afterName(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  if (!figure.digits || figure.value < 1) return 0;
  const comma = text.charCodeAt(figure.start - 2) === 44 && isBlank(text.charCodeAt(figure.start - 1));
  const paren = text.charCodeAt(figure.start - 1) === 40 && text.charCodeAt(figure.end) === 41;
  if (!comma && !paren) return 0;
  const unit = text.charCodeAt(figure.end);
  if (comma && unit !== 44 && unit !== 46 && unit !== 59 && unit !== 41) {
    const next = skipGap(text, figure.end);
    if (!lexicon.nots.afterAge.has(wordAt(text, next))) return 0;
  }
  if (unit === 46 && isDigit(text.charCodeAt(figure.end + 1))) return 0;
  let end = paren ? figure.start - 1 : figure.start - 2;
  if (paren && isBlank(text.charCodeAt(end - 1))) end--;
  const start = startOfWord(text, end, Math.max(0, end - 40));
  if (start === end) return 0;
  if (!isUpper(text.charCodeAt(start))) return comma && isNounOfPerson(scan, start, end, figure) ? figure.end : 0;
  if (lexicon.nots.months.has(lowerWord(text, start, end)) || lexicon.nots.weekdays.has(lowerWord(text, start, end)))
    return 0;
  // "In Donetsk, 12, including four children": a place, not a name.
  let before = wordBefore(text, start, 0);
  for (
    let k = 0;
    k < 3 &&
    before !== null &&
    isUpper(text.charCodeAt(before.start)) &&
    before.start > 0 &&
    !lexicon.nots.yearBefore.has(before.word);
    k++
  )
    before = wordBefore(text, before.start, 0);
  if (before !== null && (lexicon.nots.clockBefore.has(before.word) || lexicon.nots.placeBefore.has(before.word)))
    return 0;
  return figure.end;
}

/**
 * "The suspect, 24, was", "the fourth victim, 24, was", "Leeds girl, 14, may have": one person, told by a noun after an
 * article or by what such a person is called; "the wounded, 12, including" counts.
 */
function isNounOfPerson(scan: Scan, start: number, end: number, figure: Figure): boolean {
  const { text, lexicon } = scan;
  const last = text.charCodeAt(end - 1);
  if (text.charCodeAt(figure.end) !== 44 || last === 115 || last === 100 || figure.value < 5) return false;
  const before = wordBefore(text, start, scan.floor)?.word ?? '';
  const isOne =
    lexicon.nots.agePersons.has(lowerWord(text, start, end)) ||
    lexicon.joiners.the.has(before) ||
    lexicon.nots.ageArticles.has(before);
  if (!isOne) return false;
  const next = wordAt(text, skipGap(text, figure.end + 1));
  return next !== '' && !lexicon.nots.countedNouns.has(next) && !lexicon.nots.listWords.has(next);
}

/** "She was 85.", "he is 24 and": a pronoun's own number. */
function ofPronoun(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  if (!figure.digits) return 0;
  const verb = wordBefore(text, figure.start, scan.floor);
  if (verb === null || !lexicon.nots.ageVerbs.has(verb.word)) return 0;
  const who = wordBefore(text, verb.start, scan.floor);
  if (who === null || !lexicon.nots.agePronouns.has(who.word)) return 0;
  const next = wordAt(text, skipJoint(text, figure.end));
  return next === '' || lexicon.nots.afterAge.has(next) || lexicon.joiners.and.has(next) ? figure.end : 0;
}
