import type { Case, Judgement } from '../case.ts';
import { behaviourOf } from '../settings.ts';

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
