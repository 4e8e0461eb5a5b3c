import type { Case, Judgement } from '../case.ts';

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
  const summary = words.isOpen(group.measure)
    ? `Only ${names} has a figure: ${clause}.`
    : `Only ${names} says that ${clause}.`;
  return { verdict: 'uncorroborated', text: 'One publisher tells it, no one else.', claims, summary };
}
