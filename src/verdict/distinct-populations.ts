import { type Figure, sizeOf } from './figures.ts';
import type { Populations } from './populations.ts';

/** The largest figure of each population, as far as the populations share no one. */
export function distinctPopulations(parts: readonly Figure[], populations: Populations): Figure[] {
  const chosen: Figure[] = [];
  for (const part of [...parts].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    if (chosen.every((other) => populations.disjoint(part.population, other.population))) chosen.push(part);
  }
  return chosen;
}
