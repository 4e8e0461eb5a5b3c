import { findClaims } from '../../src/claim/find-claims.ts';
import type { ClaimLexicon } from '../../src/lexicon/claim-lexicon.ts';
import { claimWords } from '../../src/lexicon/en/claims.ts';
import { vocabularyOf } from '../../src/lexicon/vocabulary.ts';
import type { UnplacedClaim } from '../../src/model/claim.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { segment } from '../../src/text/segment.ts';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
  several: [3, 9],
};

/** A text with its figures in braces, "{at least 12} people were killed", and the quantities that the braces stand for. */
export function withFigures(marked: string): { text: string; quantities: Quantity[] } {
  const quantities: Quantity[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([^}]*)\}/gu)) {
    text += marked.slice(from, match.index);
    quantities.push(quantityOf(match[1]!, text.length));
    text += match[1];
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), quantities };
}

function quantityOf(text: string, start: number): Quantity {
  const lower = text.toLowerCase();
  const base = {
    start,
    end: start + text.length,
    text,
    unit: { kind: 'count' } as const,
    implicit: false,
    minOpen: false,
    maxOpen: false,
  };
  const vague = VAGUE[lower];
  if (vague) return { ...base, min: vague[0], max: vague[1], stated: null, modifier: 'vague' };
  const last = lower.split(' ').at(-1)!.replaceAll(',', '');
  const n = /^\d/u.test(last) ? Number(last) : WORDS.indexOf(last);
  if (lower.startsWith('at least'))
    return { ...base, min: n, max: null, maxOpen: true, stated: n, modifier: 'at-least' };
  return { ...base, min: n, max: n, stated: n, modifier: 'exact' };
}

/** The claims of a marked text. */
export function claimsOf(marked: string, lexicon: ClaimLexicon = claimWords): UnplacedClaim[] {
  const { text, quantities } = withFigures(marked);
  const document = segment('text', text, vocabularyOf(lexicon));
  return findClaims({ info: { id: 'a' }, fields: [{ document, quantities, times: [] }] }, lexicon);
}

/** Claims as short lines: "killed 12 soldiers", "killed 3 part", "injured 24-99 unconfirmed", "killed 1 men implicit". */
export function linesOf(marked: string, lexicon?: ClaimLexicon): string[] {
  return claimsOf(marked, lexicon).map((claim) => {
    const { min, max, implicit } = claim.quantity;
    const figure = min === max ? `${min}` : max === null ? `${min}+` : `${min}-${max}`;
    const extra = [
      claim.population ?? '',
      claim.role === 'total' ? '' : claim.role,
      claim.status === 'asserted' ? '' : claim.status,
      implicit ? 'implicit' : '',
    ];
    return [claim.measure, figure, ...extra.filter(Boolean)].join(' ');
  });
}
