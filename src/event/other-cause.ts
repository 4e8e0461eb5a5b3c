import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { headKinds } from './separate.ts';

/** Tokens from a figure to what they died of. */
const REACH = 8;
const FAMINES: ReadonlySet<string> = new Set(['famine', 'drought']);

/**
 * "Strikes on the city killed 41. Five more people have died of hunger, bringing the number of hunger-related deaths to 227":
 * of no strike. Only where title and first sentence speak of no famine.
 */
export function otherCause({ marked, token, position, article, main }: ClaimPlace): OtherEvent | null {
  if (token === null || position <= article.titleCount || main.kind === null || FAMINES.has(main.kind)) return null;
  const famine = marked.kinds.find(
    ({ kind, isNoun, token: at }) => kind === 'famine' && isNoun && Math.abs(at - token) <= REACH,
  );
  if (famine === undefined || headKinds(article).has('famine')) return null;
  return { when: null, time: null, name: null, kind: famine, isTotal: true };
}
