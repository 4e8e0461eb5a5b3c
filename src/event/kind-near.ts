import type { ClaimPlace } from './claim-place.ts';
import type { KindMark } from './marks.ts';

/** The word for what happened that stands nearest to the figure; a name sooner than a verb. */
export function kindNear({ marked, token }: ClaimPlace): KindMark | null {
  let best: KindMark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marked.kinds) {
    if (mark.role !== 'happening') continue;
    const isResult = mark.kind === 'killing' || mark.kind === 'death';
    const distance = Math.abs(mark.token - (token ?? 0)) + (mark.isNoun ? 0 : 10) + (isResult ? 30 : 0);
    if (distance < least) {
      least = distance;
      best = mark;
    }
  }
  return best;
}
