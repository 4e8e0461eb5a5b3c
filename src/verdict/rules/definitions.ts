import { type Case, figuresOf, type Judgement, withExplanation } from '../case.ts';

/** "Ten were wounded, one of them fatally" and "one dead, nine hurt" count the same ten. */
export function otherDefinition({ group, pairs, positions, stances, words }: Case): Judgement | null {
  const withDead = stances.filter(({ deadTakenOut }) => deadTakenOut > 0);
  const byDefinition = withExplanation(pairs, 'definition').length > 0;
  if (!byDefinition && (withDead.length === 0 || positions.length < 2)) return null;
  const text =
    withDead.length > 0
      ? `${words.sources(withDead)} ${withDead.length > 1 ? 'count' : 'counts'} among the injured those who died`
      : 'one count includes the attackers, the other leaves them out';
  return {
    verdict: 'compatible',
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    claims: figuresOf(positions),
    summary: `The figures for ${words.heading(group)} fit together, since ${text}: ${words.camps(positions)}.`,
  };
}

/** Arrests of one night and of five nights. */
export function separateOperations({ group, pairs, positions, words }: Case): Judgement | null {
  if (withExplanation(pairs, 'flow').length === 0) return null;
  return {
    verdict: 'compatible',
    text: 'Such counts are made anew for each operation, place or day; these differ too much to be counts of the same one.',
    claims: figuresOf(positions),
    summary: `The figures for ${words.heading(group)} can all be right, since each may count another operation: ${words.camps(positions)}.`,
  };
}

/** Four dead in one place and two thousand in all: no source claims the other's count. */
export function otherScope({ group, pairs, positions, words }: Case): Judgement | null {
  if (withExplanation(pairs, 'scope').length === 0) return null;
  return {
    verdict: 'incomparable',
    text: 'One figure is so much smaller than the other that it must count a part, or something else.',
    claims: figuresOf(positions),
    summary: `The figures for ${words.heading(group)} are too far apart to be counts of the same thing: ${words.camps(positions)}.`,
  };
}
