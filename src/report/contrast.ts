import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import type { Finding } from '../model/finding.ts';
import { cleanText } from './clean-text.ts';
import { numberInWords } from './wording.ts';

/** A claim as it is shown: its figure, and whom it counts where that is not whom the finding is about. */
interface ShownClaim {
  claim: Claim;
  figure: string;
  whom: string | null;
}

/** Of a disagreement the figures that clash, the smaller first; of a revision the first one told and the one that stands. */
export function contrastOf({ verdict, reasons, camps }: Finding, claims: readonly ShownClaim[]): string[] {
  if (verdict === 'disagree') {
    const clash = reasons.find(({ claimIds }) => claimIds.length > 1)?.claimIds ?? [];
    // "Hundreds" stands between any two of them.
    const stated = claims.filter(({ claim }) => clash.includes(claim.id) && numberOf(claim) !== null);
    const rivals = [...stated].sort((a, b) => numberOf(a.claim)! - numberOf(b.claim)!);
    return endsOf(
      rivals.map(({ claim, figure, whom }) => {
        const shown = claim.quantity.implicit ? numberInWords(numberOf(claim)!) : figure;
        return whom === null ? shown : `${shown} ${whom}`;
      }),
    );
  }
  if (verdict !== 'revised') return [];
  const told = camps.filter(({ standing }) => standing !== 'other-scope');
  const inTime = [...told].sort(
    (a, b) =>
      Number(a.standing === 'current') - Number(b.standing === 'current') ||
      compareText(a.given?.from ?? '9', b.given?.from ?? '9'),
  );
  return endsOf(inTime.map(({ figure }) => cleanText(figure).trim()));
}

function endsOf(figures: readonly string[]): string[] {
  const [first, last] = [figures[0], figures.at(-1)];
  return first === undefined || last === undefined || first === last ? [] : [first, last];
}

/** The number that is printed, or that a noun stands for; `null` for a range and a vague word. */
function numberOf({ quantity }: Claim): number | null {
  return quantity.stated ?? (quantity.implicit ? quantity.min : null);
}
