import type { ClaimLexicon } from '../lexicon/claim-lexicon.ts';
import type { Claim } from '../model/claim.ts';

/** Which measures are of things and not of people, and how they are said. */
export class Things {
  readonly #onPeople: ReadonlySet<string>;
  /** Ids of levels that a bare number tells: "magnitude". */
  readonly #numbers: readonly string[];

  constructor({ measures }: ClaimLexicon) {
    this.#onPeople = new Set(measures.filter(({ takes }) => takes === undefined).map(({ id }) => id));
    this.#numbers = measures
      .filter(({ takes, names, after }) => takes?.includes('number') && (names ?? after) !== undefined)
      .map(({ id }) => id)
      // "people taking part" are counted, whatever a crowd is called.
      .filter((id) => !id.startsWith('people '));
  }

  has({ measure }: Pick<Claim, 'measure'>): boolean {
    return !this.#onPeople.has(measure);
  }

  /** "the magnitude at 6.4", "the damage at $3bn"; but "2,300 homes destroyed" are counted. */
  isLevel(claim: Pick<Claim, 'measure' | 'quantity'>): boolean {
    if (!this.has(claim)) return false;
    return claim.quantity.unit.kind !== 'count' || this.#numbers.some((id) => claim.measure.startsWith(id));
  }
}
