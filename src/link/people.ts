import { sameSpelling } from './folding.ts';
import type { MentionPair } from './mention-pair.ts';
import { MISSING, type Outcome } from './outcome.ts';
import type { FirstPlace } from './records.ts';
import { RARE_PERSON, WEIGHTS } from './settings.ts';

/** A victim or a suspect of the one, by both names, whom the other tells of too: a shooting, and the trial a year later. */
export function comparePeople(pair: MentionPair): Outcome {
  if (shareSomeone(pair)) return ['exact', WEIGHTS.people.exact];
  const { a, b } = pair;
  return a.people.length > 0 && b.people.length > 0 ? ['different', WEIGHTS.people.different] : MISSING;
}

export function shareSomeone(pair: MentionPair): boolean {
  const { a, b } = pair;
  if (a.people.length === 0 && b.people.length === 0) return false;
  const isRare = ({ rarity }: FirstPlace): boolean => rarity >= RARE_PERSON;
  // "Ana Ruizova", "Anna Ruizova"
  const isOfBoth = (person: FirstPlace): boolean =>
    pair.bTells(person) || b.people.some(({ spelling }) => sameSpelling(spelling, person.spelling));
  return (
    a.people.some((person) => isRare(person) && isOfBoth(person)) ||
    b.people.some((person) => isRare(person) && pair.aTells(person))
  );
}
