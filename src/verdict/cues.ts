import type { ClaimLexicon } from '../lexicon/claim-lexicon.ts';
import type { VerdictLexicon, VerdictWords } from '../lexicon/verdict-lexicon.ts';
import type { Claim } from '../model/claim.ts';
import { remembered } from '../model/remembered.ts';
import { aloneIn } from './alone.ts';
import { type Passage, passageIn, stretchOf } from './passage.ts';
import { inBlanks, type PhraseList, Phrases } from './phrases.ts';
import { HELD } from './settings.ts';

/** What the words next to a figure say of how it stands to other figures. */
export interface Cues {
  /** It takes the place of an older one: the count grew, or was set right. */
  update: 'rise' | 'correction' | null;
  /** The words that keep it to one stretch of time: "in a single day". */
  period: string | null;
  /** The words that keep it to one place: "in the port alone". */
  place: string | null;
  /** It counts those only who are sure: "police confirmed three deaths". */
  isConfirmed: boolean;
  /** It counts the missing too: "12 are dead or missing". */
  holdsMissing: boolean;
  /** It counts some of people told before: "one of them". */
  isAmong: boolean;
  /** "a fifth victim": 5, where it counts one more than those told of before. */
  nth: number | null;
  /** It came after what was told before: "another five died of their burns". */
  isLater: boolean;
  /** Its sentence holds it against another figure: "the army, which says 31 died, dismissed the claim". */
  isDisputing: boolean;
  /** It is the word of one side of a fight: "the rebels said". */
  isOfSide: boolean;
  /** It counts those who are left now: "88,000 remain under evacuation orders". */
  isLeft: boolean;
  /** Its sentence tells that it is not the last one, or that it is: "an exit poll", "final results". */
  stage: 'early' | 'final' | null;
  /** Of "a guard was killed and three others shot": how many the sentence tells of before the others, one at least. */
  othersThan: number | null;
  /** It counts others than those told before: "three of his guards were also killed", "lost three of its own men". */
  isBeside: boolean;
}

type CueLexicon = Pick<ClaimLexicon, 'grammar'> & VerdictLexicon;

/** What makes "not" after a figure a correction; "said" is in half of all sentences, so it is looked for there alone. */
const notAsBeforeIn = /* @__PURE__ */ remembered((words: VerdictWords) => new Phrases(words, ['notAsBefore']));

/** The cues of each claim's figure, by the claim's id. */
export function cuesOf(claims: readonly Claim[], lexicon: CueLexicon): Map<string, Cues> {
  const { verdictWords: words } = lexicon;
  const cues = new Map<string, Cues>();
  for (const told of bySentence(claims)) {
    const { text } = told[0]!.sentence;
    const whole = passageIn(text, 0, text.length, words);
    const inOrder = [...told].sort((a, b) => a.quantity.start - b.quantity.start);
    const first = inOrder[0]!.quantity.start;
    let extent = extentIn(text, 0, lexicon, whole);
    let stop = text.indexOf(';');
    for (const claim of inOrder) {
      const at = claim.quantity.start - claim.sentence.start;
      let from = -1;
      for (; stop >= 0 && stop < at; stop = text.indexOf(';', stop + 1)) from = stop + 1;
      if (from >= 0) extent = extentIn(text, from, lexicon, whole);
      cues.set(claim.id, cuesIn(claim, told, { whole, first, ...extent }, words));
    }
  }
  return cues;
}

/** "61 died in Orlen province alone; nationwide the toll stands at 79": to what one part of a sentence is kept. */
function extentIn(sentence: string, from: number, lexicon: CueLexicon, whole: Passage): Extent {
  const end = sentence.indexOf(';', from);
  const text = sentence.slice(from, end < 0 ? sentence.length : end);
  const { said } = text === sentence ? whole : passageIn(text, 0, text.length, lexicon.verdictWords);
  const alone = aloneIn(text, lexicon);
  const period = said('sinceTheStart') === null ? said('inOnePeriod') : null;
  return {
    period: period ?? (alone?.kind === 'period' ? alone.text : null),
    place: alone?.kind === 'place' ? alone.text : null,
  };
}

/** The claims of each sentence, in the order of their first. */
function bySentence(claims: readonly Claim[]): Claim[][] {
  const sentences: Claim[][] = [];
  const ofArticles = new Map<string, Map<number, Claim[]>>();
  for (const claim of claims) {
    const known = ofArticles.get(claim.articleId) ?? new Map<number, Claim[]>();
    if (known.size === 0) ofArticles.set(claim.articleId, known);
    const place = 2 * claim.sentence.start + Number(claim.field === 'title');
    const told = known.get(place);
    if (told !== undefined) {
      told.push(claim);
      continue;
    }
    const first = [claim];
    known.set(place, first);
    sentences.push(first);
  }
  return sentences;
}

interface Extent {
  period: string | null;
  place: string | null;
}

/** What its whole sentence says, what its part of it is kept to, and where the first figure stands. */
interface OfAll extends Extent {
  whole: Passage;
  first: number;
}

function cuesIn(claim: Claim, told: readonly Claim[], ofAll: OfAll, words: VerdictWords): Cues {
  const { whole, period, place, first } = ofAll;
  const { before, after } = around(claim, told, whole, words);
  const isFirst = claim.quantity.start === first;
  const said = (list: PhraseList): string | null => before.said(list) ?? after.said(list);
  const own = BY_HOURS.test(claim.measure) ? null : (said('inOnePeriod') ?? period);
  return {
    update: claim.quantity.implicit ? null : updateIn(before, after, words),
    period: own !== null && isOfDaily(claim) ? null : own,
    place,
    isConfirmed: said('confirmed') !== null,
    holdsMissing: after.said('deadOrMissing') !== null || (isFirst && before.said('deadOrMissing') !== null),
    nth: claim.quantity.implicit ? nthIn(claim.quantity.text, words) : null,
    isLater: after.said('afterwards') !== null,
    isDisputing: whole.said('disputing') !== null,
    isOfSide: isSide(claim, words),
    // "are still holding 18 captives"
    isLeft: after.said('stillSo') !== null || (claim.measure === HELD && before.said('stillSo') !== null),
    stage: whole.said('final') !== null ? 'final' : whole.said('early') !== null ? 'early' : null,
    isBeside: said('beside') !== null,
    othersThan: OTHERS.test(claim.sentence.text.slice(claim.quantity.end - claim.sentence.start))
      ? toldBefore(claim, told)
      : null,
    isAmong: inBlanks(words.amongThem).some((phrase) => after.text.startsWith(phrase)),
  };
}

const OTHERS = /^ others?\b/u;

function toldBefore({ quantity }: Claim, told: readonly Claim[]): number {
  const before = told.filter((other) => other.quantity.end <= quantity.start);
  return before.reduce((most, { quantity: { stated } }) => Math.max(most, stated ?? 1), 1);
}

/** "told daily Akşam that 17 had died": a paper. */
function isOfDaily({ sentence }: Claim): boolean {
  return /\b[Dd]aily \p{Lu}\p{Ll}/u.test(sentence.text);
}

/** Rain is measured by the hours it fell in, by whoever measures. */
const BY_HOURS = /^(?:rain|snow)fall\b/u;

function isSide({ attribution }: Claim, { sides }: VerdictWords): boolean {
  if (attribution === null) return false;
  const name = attribution.name.toLowerCase();
  return sides.some((side) => name.includes(side) && name.split(/\P{L}+/u).includes(side));
}

/** "a fifth victim", "5th vic" */
function nthIn(text: string, words: VerdictWords): number | null {
  const [, digits, word] = NTH.exec(text.toLowerCase()) ?? [];
  if (digits) return Number(digits);
  const at = word === undefined ? -1 : words.ordinals.indexOf(word);
  return at < 0 ? null : at + 1;
}

const NTH = /^(?:an? |the )?(?:(\d{1,2})(?:st|nd|rd|th)|(\p{L}+))\b/u;

/** The words lie before the figure ("the toll rose to 14") or after it ("14 are now known to have died"), next to it. */
function updateIn(before: Passage, after: Passage, words: VerdictWords): Cues['update'] {
  const isLinked = inBlanks(words.updateLinks).some((link) => before.text.endsWith(link));
  // "… is 11, not 14 as this newspaper reported"
  const isSetRight = after.text.startsWith(' not ') && notAsBeforeIn(words).saidIn(after.text)('notAsBefore') !== null;
  if (isSetRight || (isLinked && before.said('corrected') !== null)) return 'correction';
  return (isLinked && before.said('risen') !== null) || after.said('nowKnown') !== null ? 'rise' : null;
}

/** What is said on both sides of the figure, up to the next figure of its sentence. */
function around(
  { sentence: { text, start, end }, quantity }: Claim,
  told: readonly Claim[],
  whole: Passage,
  words: VerdictWords,
): Record<'before' | 'after', Passage> {
  let from = start;
  let to = end;
  for (const { quantity: other } of told) {
    if (other.end <= quantity.start) from = Math.max(from, other.end);
    if (other.start >= quantity.end) to = Math.min(to, other.start);
  }
  // "40 fell ill in the past week; two children have died": not in that week alone.
  const stop = text.lastIndexOf(';', Math.max(0, quantity.start - start - 1));
  if (stop >= 0) from = Math.max(from, start + stop + 1);
  const part = (a: number, b: number): Passage =>
    stretchOf(whole, text, Math.max(0, a - start), Math.max(0, b - start), words);
  return { before: part(from, quantity.start), after: part(quantity.end, to) };
}
