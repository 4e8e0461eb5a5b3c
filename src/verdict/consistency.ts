import type { Claim } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import type { Note } from '../model/note.ts';
import { putUnder } from '../model/put-under.ts';
import { dimensionKey } from './dimensions.ts';
import { distinctPopulations } from './distinct-populations.ts';
import { byPlace, type Figure, isCount, sizeOf } from './figures.ts';
import { isOneOfSeveral } from './others.ts';
import { closeness } from './precision.ts';
import { impossiblePercentage, sharesOver100 } from './shares.ts';
import type { Told } from './told.ts';
import { capital, numeral } from './wording.ts';

/** One way in which an article can contradict itself. */
export interface ConsistencyRule {
  id: string;
  find: (told: Told) => { figure: Figure; text: string }[];
}

/** All are asked; their order is the order of the notes. */
export const CONSISTENCY_RULES: readonly ConsistencyRule[] = [
  { id: 'consistency/told-twice', find: toldTwice },
  { id: 'consistency/title-against-body', find: titleAgainstBody },
  { id: 'consistency/part-over-whole', find: partOverWhole },
  { id: 'consistency/parts-over-whole', find: partsOverWhole },
  { id: 'consistency/change-does-not-add-up', find: changeDoesNotAddUp },
  { id: 'consistency/casualties-under-their-parts', find: casualtiesUnderParts },
  { id: 'consistency/impossible-percentage', find: impossiblePercentage },
  { id: 'consistency/shares-over-100', find: sharesOver100 },
];

/** The notes of one article. */
export function checkConsistency(told: Told): Note[] {
  return CONSISTENCY_RULES.flatMap(({ id, find }) =>
    find(told).map(({ figure, text }) => ({
      rule: id,
      level: 'warning' as const,
      articleId: figure.claim.articleId,
      span: spanOf(figure.claim),
      field: figure.claim.field,
      text: capital(text),
    })),
  );
}

function spanOf({ quantity }: Claim): Note['span'] {
  return { start: quantity.start, end: quantity.end, text: quantity.text };
}

/** "16 were seriously hurt", and further down "17 people were seriously hurt". */
function toldTwice({ clashes, words }: Told): { figure: Figure; text: string }[] {
  return clashes
    .filter(({ kind }) => kind === 'twice')
    .map(({ left, right }) => ({
      figure: right,
      text: `${words.figure(left)} and ${words.figure(right)} are both given for ${words.heading(left.claim)}.`,
    }));
}

/** The title says that twelve died, the text never speaks of twelve. */
function titleAgainstBody({ figures, clashes, words }: Told): { figure: Figure; text: string }[] {
  const current = figures.filter(({ standing }) => standing === 'current');
  const titles = current.filter(({ claim }) => claim.field === 'title');
  if (titles.length === 0) return [];
  const body = new Map<string, Figure[]>();
  for (const figure of current) if (figure.claim.field === 'text') putUnder(body, keyOf(figure), figure);
  return titles.flatMap((title) => {
    const told = body.get(keyOf(title)) ?? [];
    const isTold = clashes.some(({ left, right }) => left === title || right === title);
    if (told.length === 0 || isTold || told.some((figure) => closeness(figure, title) !== 'apart')) return [];
    // "11 killed in road accidents" over the six of the worst of them
    if (addsUp(figures, title) || told.some((figure) => isOneOfSeveral(figure, title, [title]))) return [];
    const largest = told.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
    const text = `The title gives ${words.figure(title)} for ${words.heading(title.claim)}, the text ${words.figure(largest)}.`;
    return [{ figure: title, text }];
  });
}

/** "Five dead" over "Three were killed when the silo burst. Two others died in hospital.": figures in a row that come to the title's. */
function addsUp(figures: readonly Figure[], title: Figure): boolean {
  const isAddend = ({ claim, standing, unit }: Figure): boolean =>
    claim.field === 'text' &&
    claim.measure === title.claim.measure &&
    dimensionKey(unit) === dimensionKey(title.unit) &&
    (standing === 'current' || standing === 'addition');
  const sizes = figures.filter(isAddend).sort(byPlace).map(sizeOf);
  return sizes.some((_, first) => {
    let sum = 0;
    for (let last = first; last < sizes.length && sum < sizeOf(title); last++) sum += sizes[last]!;
    return sum === sizeOf(title);
  });
}

function keyOf({ claim, unit, population }: Figure): string {
  return `${claim.measure}\u0000${dimensionKey(unit)}\u0000${population ?? ''}`;
}

/** "150 civilians", and "137 people in all". */
function partOverWhole({ clashes, words }: Told): { figure: Figure; text: string }[] {
  return clashes
    .filter(({ kind }) => kind === 'part-over-whole')
    .map(({ left, right }) => ({
      figure: left,
      text: `${words.clause(words.figure(left), left)}, but only ${words.counted(words.figure(right), right)} in all.`,
    }));
}

/** "Of the 90 dead 60 were men and 40 women": parts that share no one, together more than the whole. */
function partsOverWhole({ figures, populations, words }: Told): { figure: Figure; text: string }[] {
  return parents(figures, (part, whole) => part.claim.measure === whole.claim.measure && isCount(part)).flatMap(
    ({ whole, parts }) => {
      const apart = distinctPopulations(parts, populations);
      const sum = apart.reduce((total, { reach }) => total + (reach.min ?? 0), 0);
      const most = whole.reach.max;
      if (apart.length < 2 || most === null || sum <= most) return [];
      const told = words.list(apart.map((part) => words.counted(words.figure(part), part)));
      return [{ figure: whole, text: `${told} are more than the ${words.figure(whole)} they are part of.` }];
    },
  );
}

/** "The toll rose by five to 14 from eight." */
function changeDoesNotAddUp({ figures, words }: Told): { figure: Figure; text: string }[] {
  if (!figures.some(({ claim }) => claim.role === 'previous')) return [];
  const bySentence = new Map<string, Figure[]>();
  for (const figure of figures) {
    putUnder(bySentence, `${figure.claim.field}\u0000${figure.claim.sentence.start}\u0000${keyOf(figure)}`, figure);
  }
  return [...bySentence.values()].flatMap((told) => {
    const only = (role: Claim['role']): Figure | null => {
      const found = told.filter(({ claim }) => claim.role === role && claim.status === 'asserted');
      return found.length === 1 && found[0]!.modifier === 'exact' ? found[0]! : null;
    };
    const [before, change, now] = [only('previous'), only('increment'), only('total')];
    if (before === null || change === null || now === null) return [];
    const [from, by, to] = [sizeOf(before), sizeOf(change), sizeOf(now)];
    // 1.409 billion less 1.39 million is 1.408 billion, as they are rounded.
    const slack = [before, change, now].reduce((sum, { reach }) => sum + slackOf(reach), 0);
    if (Math.abs(from + by - to) <= slack || Math.abs(from - by - to) <= slack) return [];
    const text = `${numeral(from)} and ${numeral(by)} more make ${numeral(from + by)}, not ${words.figure(now)}.`;
    return [{ figure: now, text }];
  });
}

/** Half of how far a figure reaches: 0 for one that is counted out. */
function slackOf({ min, max }: Interval): number {
  return min === null || max === null ? 0 : (max - min) / 2;
}

/** "50 casualties", of whom "20 were killed and 40 injured". */
function casualtiesUnderParts({ figures, words }: Told): { figure: Figure; text: string }[] {
  return parents(figures, (part, whole) => whole.claim.measure === 'casualties' && part.claim.measure !== 'casualties')
    .map(({ whole, parts }) => ({
      whole,
      killed: parts.find(({ claim, population }) => claim.measure === 'killed' && population === null),
      injured: parts.find(({ claim, population }) => claim.measure === 'injured' && population === null),
    }))
    .flatMap(({ whole, killed, injured }) => {
      const least = (killed?.reach.min ?? 0) + (injured?.reach.min ?? 0);
      if (!killed || !injured || whole.reach.max === null || least <= whole.reach.max) return [];
      const text = `${words.figure(killed)} killed and ${words.figure(injured)} injured are more than ${words.figure(whole)} casualties.`;
      return [{ figure: whole, text }];
    });
}

function parents(
  figures: readonly Figure[],
  wanted: (part: Figure, whole: Figure) => boolean,
): { whole: Figure; parts: Figure[] }[] {
  const told = figures.filter(({ claim, standing }) => claim.partOf !== null && standing !== 'not-asserted');
  if (told.length === 0) return [];
  const byId = new Map(figures.map((figure) => [figure.claim.id, figure]));
  const found = new Map<Figure, Figure[]>();
  for (const part of told) {
    const whole = byId.get(part.claim.partOf!);
    if (whole && wanted(part, whole)) putUnder(found, whole, part);
  }
  return [...found].map(([whole, parts]) => ({ whole, parts }));
}
