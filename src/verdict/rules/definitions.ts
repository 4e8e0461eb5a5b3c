import { type Case, figuresOf, type Judgement, withExplanation } from '../case.ts';
import { sizeOf } from '../figures.ts';
import { type Definition, type Position, positionsByCamp } from '../positions.ts';
import { LIMITS } from '../settings.ts';
import { capital } from '../wording.ts';

const DEFINITIONS: readonly (readonly [Definition, string])[] = [
  ['with-dead', 'the larger count holds those of the injured who died'],
  ['with-attackers', 'one count includes the attackers, the other leaves them out'],
  ['with-missing', 'the larger count holds the missing too'],
];

/** "Ten were wounded, one of them fatally" and "one dead, nine hurt" count the same ten. */
export function otherDefinition({ group, pairs, positions, stances, words }: Case): Judgement | null {
  const withDead = stances.filter(({ deadTakenOut }) => deadTakenOut > 0);
  const told = DEFINITIONS.filter(([definition]) => withExplanation(pairs, definition).length > 0);
  if (told.length === 0 && (withDead.length === 0 || positions.length < 2)) return null;
  const among = `${words.sources(withDead)} ${withDead.length > 1 ? 'count' : 'counts'} among the injured those who died`;
  const text = withDead.length > 0 ? among : words.list(told.map(([, why]) => why));
  // Five of whom one died, and four: one count, printed as two figures.
  const isOne = (a: Position, b: Position): boolean => holdsDead(a) === holdsDead(b);
  return {
    verdict: 'compatible',
    text: `${capital(text)}.`,
    claims: figuresOf(positions),
    summary: `The figures for ${words.heading(group)} fit together, since ${text}: ${words.camps(positionsByCamp(positions, pairs, isOne))}.`,
  };
}

function holdsDead({ stances }: Position): boolean {
  return stances.some(({ deadTakenOut }) => deadTakenOut > 0);
}

/** "Police confirmed three deaths", and by unconfirmed reports ten died. */
export function unconfirmedBesideConfirmed({ group, pairs, positions, words }: Case): Judgement | null {
  const told = withExplanation(pairs, 'unconfirmed');
  if (told.length === 0) return null;
  const larger = [...new Set(told.map(({ large }) => words.position(large)))];
  return {
    verdict: 'compatible',
    text: capital(
      `${words.list(larger)} is unconfirmed in the source's own words, the smaller figure counts those who are sure.`,
    ),
    claims: figuresOf(positions),
    summary: `The figures for ${words.heading(group)} can both be right, since the larger is unconfirmed and the smaller counts confirmed cases: ${words.camps(positionsByCamp(positions, pairs))}.`,
  };
}

/** Arrests of one night and of five nights. */
export function separateOperations({ group, pairs, positions, words }: Case): Judgement | null {
  if (withExplanation(pairs, 'flow').length === 0) return null;
  return {
    verdict: 'compatible',
    text: 'Such counts are made anew for each operation, place or day; these differ too much to be counts of the same one.',
    claims: figuresOf(positions),
    summary: `The figures for ${words.heading(group)} can all be right, since each may count another operation: ${words.camps(positionsByCamp(positions, pairs))}.`,
  };
}

/** Four dead in one place and two thousand in all, or the 62 of those on board and 66 with the ground: no rivals. */
export function otherScope({ group, pairs, positions, words }: Case): Judgement | null {
  const scoped = withExplanation(pairs, 'scope');
  if (scoped.length === 0) return null;
  const camps = words.camps(positionsByCamp(positions, pairs));
  const isFarLess = scoped.some(({ small, large }) => sizeOf(small) < LIMITS.otherPeopleShare * sizeOf(large));
  return {
    verdict: 'incomparable',
    text: isFarLess
      ? 'One figure is so much smaller than the other that it must count a part, or something else.'
      : 'By what the articles tell, the smaller figure counts a part of the larger, or others than it.',
    claims: figuresOf(positions),
    summary: isFarLess
      ? `The figures for ${words.heading(group)} are too far apart to be counts of the same thing: ${camps}.`
      : `The figures for ${words.heading(group)} do not count the same: ${camps}.`,
  };
}

/** The dead "in the port alone", and of the whole coast. */
export function otherPlace(one: Case): Judgement | null {
  return otherExtent(one, 'place', 'one place', 'of the whole', 'places');
}

/** The dead of one day, and the dead since January. */
export function otherPeriod(one: Case): Judgement | null {
  return otherExtent(one, 'period', 'one stretch of time', 'since the beginning', 'periods');
}

function otherExtent(
  { group, pairs, positions, words }: Case,
  extent: 'place' | 'period',
  counted: string,
  whole: string,
  extents: string,
): Judgement | null {
  const small = withExplanation(pairs, extent).map((pair) => pair.small);
  const [first] = small;
  if (first === undefined) return null;
  const stances = small.flatMap((position) => position.stances);
  const count = new Set(stances.map(({ source }) => source.name)).size > 1 ? 'count' : 'counts';
  return {
    verdict: 'incomparable',
    text: `${words.sources(stances)} ${count} ${counted} only (“${first[extent]}”), which is no rival of a count ${whole}.`,
    claims: figuresOf(positions),
    summary: `The figures for ${words.heading(group)} are of different ${extents} (${words.position(first)} “${first[extent]}”): ${words.camps(positionsByCamp(positions, pairs))}.`,
  };
}
