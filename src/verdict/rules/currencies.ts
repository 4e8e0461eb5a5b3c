import type { Case, Judgement } from '../case.ts';
import type { Relative } from '../clashes.ts';
import type { Group } from '../figures.ts';
import type { Stance } from '../stances.ts';

/** "$340 million" is no figure of the finding in euros, but a reader of that one should know of it. */
export function otherCurrencies({ measure, unit, population }: Group, told: readonly Relative[]): Stance[] {
  if (unit.kind !== 'currency') return [];
  return told.flatMap(({ group, stances }) => {
    const isOther = group.unit.kind === 'currency' && group.unit.code !== unit.code && group.population === population;
    return isOther && group.measure === measure ? stances : [];
  });
}

/** "$340 million" in one paper, "€310 million" in another: what one is worth in the other depends on the day. */
export function otherCurrency({ stances, voices, elsewhere, words }: Case): Judgement | null {
  const other = elsewhere.find(({ source }) => !voices.has(source.voice));
  const stance = stances[0];
  if (voices.size !== 1 || other === undefined || stance === undefined) return null;
  const own = words.puts(words.stance(stance), stance.lead, false);
  return {
    verdict: 'incomparable',
    text: 'The figures are in different currencies.',
    claims: [...stance.figures, ...other.figures],
    summary: `${words.sources([stance])} ${own}, ${words.sources([other])} at ${words.stance(other)}: sums in different currencies are not compared.`,
  };
}
