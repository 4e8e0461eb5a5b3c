import type { Estimate } from '../model/finding.ts';
import type { Figure } from './figures.ts';

/**
 * "It was among three linked raids that night. Nine people were killed across the attacks": of the one attack nothing more is
 * known than an even share, as the codebook of the Global Terrorism Database has it; all or none are possible.
 */
export function shareAcross(estimates: readonly Estimate[], figures: readonly Figure[]): Estimate[] {
  if (!figures.some(({ claim }) => claim.across !== undefined)) return [...estimates];
  const acrossOf = new Map(figures.map(({ claim }) => [claim.id, claim.across ?? 1]));
  return estimates.map((estimate) => {
    const [across = 1, ...others] = new Set(estimate.claimIds.map((id) => acrossOf.get(id) ?? 1));
    if (across === 1 || others.length > 0 || estimate.best === null) return estimate;
    // A half is rounded down: nobody is counted twice.
    return { ...estimate, low: 0, best: Math.ceil(estimate.best / across - 0.5), basis: 'bounded' };
  });
}
