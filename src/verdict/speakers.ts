import type { Position } from './positions.ts';
import type { Stance } from './stances.ts';

// Who stands by one figure, and whose word it is.

export function stancesIn(camp: readonly Position[]): Stance[] {
  return camp.flatMap(({ stances }) => stances);
}

/** Behind what one source alone says: " (health ministry)", whose word it is. */
export function citing(camp: readonly Position[]): string {
  const [only, another] = stancesIn(camp);
  const name = another === undefined ? only?.lead.claim.attribution?.name : null;
  return name ? ` (${name})` : '';
}

/** Names of sources that stand in more than one camp: a paper that gave two figures on two days. */
export function sharedNames(camps: readonly (readonly Position[])[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const camp of camps) {
    const names = new Set(stancesIn(camp).map(({ source }) => source.name));
    for (const name of names) (seen.has(name) ? shared : seen).add(name);
  }
  return shared;
}
