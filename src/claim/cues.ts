import type { ClaimCues } from '../lexicon/claim-cues.ts';
import type { ClaimLexicon } from '../lexicon/claim-lexicon.ts';

/** The words that only one rule asks for, as sets. */
export type Cues = Readonly<Record<keyof ClaimCues | 'areas', ReadonlySet<string>>>;

/** Made once per lexicon, with its {@link WordIndex}. */
export function compileCues({ claimCues, grammar }: ClaimLexicon): Cues {
  const lists = { ...claimCues, areas: [...grammar.areas, ...grammar.regions] };
  const sets = Object.entries(lists).map(([name, words]) => [name, new Set<string>(words)] as const);
  return Object.fromEntries(sets) as Record<keyof typeof lists, Set<string>>;
}

/** "six seriously", "two lightly": how badly some were hurt. */
export function saysHowBadly(word: string, { badly, slightly }: Cues): boolean {
  return badly.has(word) || slightly.has(word);
}
