import { type Case, figuresOf, type Judgement } from '../case.ts';
import { isOneFigure } from '../precision.ts';
import { behaviourOf } from '../settings.ts';

/**
 * "Nearly 500 are missing", and a day later in the same paper "hundreds": two figures that differ and can both be right, with
 * no one to bear them out.
 */
export function fittingFiguresOfOne({ group, pairs, positions, stances, voices, words }: Case): Judgement | null {
  if (voices.size > 1) return null;
  const isSame = pairs.every(({ closeness }) => isOneFigure(closeness));
  if (isSame || pairs.some(({ closeness }) => closeness === 'apart')) return null;
  const figures = words.list(positions.map((position) => words.position(position)));
  const give = new Set(stances.map(({ source }) => source.name)).size > 1 ? 'give' : 'gives';
  return {
    verdict: 'compatible',
    text: 'One publisher gives different figures that do not exclude each other.',
    claims: figuresOf(positions),
    summary: `Only ${words.sources(stances)} ${give} figures for ${words.heading(group)}, ${figures}: ${positions.length > 2 ? 'all' : 'both'} can be right.`,
  };
}

/** One publisher, or one text and its reprints: nothing speaks against it, and nothing for it. */
export function toldByOne({ group, stances, voices, words }: Case): Judgement | null {
  if (voices.size > 1) return null;
  const stance = stances.find(({ summed }) => !summed) ?? stances[0]!;
  const clause = stance.summed ? words.sum(stance) : words.clause(words.stance(stance), stance.lead);
  const names = words.sources(stances);
  const isReprint = new Set(stances.map(({ source }) => source.publisher)).size > 1;
  const claims = stances.flatMap(({ figures }) => figures);
  if (isReprint) {
    const summary = `${names} print one and the same text, and no other source says it: ${clause}.`;
    return { verdict: 'uncorroborated', text: 'One text and its reprints tell it, no one else.', claims, summary };
  }
  // The missing may be found by the time of reading: "were missing" would tell of the past.
  const isSnapshot = behaviourOf(group.measure) === 'snapshot';
  const summary = words.isLevel(stance.lead)
    ? `Only ${names} ${words.puts(words.stance(stance), stance.lead, false)}.`
    : words.isOpen(group.measure)
      ? `Only ${names} has a figure: ${clause}.`
      : isSnapshot
        ? `Only ${names} gives a figure for ${words.heading(group)}: ${words.stance(stance)}.`
        : `Only ${names} says that ${clause}.`;
  return { verdict: 'uncorroborated', text: 'One publisher tells it, no one else.', claims, summary };
}
