import { compareText } from '../model/compare-text.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import { unitKey } from '../model/quantity.ts';
import type { Group } from './figures.ts';

export interface Ranked {
  group: Group;
  finding: Finding;
}

/** What a reader must see first. */
const VERDICTS: readonly Verdict[] = ['disagree', 'revised', 'compatible', 'incomparable', 'agree', 'uncorroborated'];

/** By verdict; then everyone before subgroups; then by measure, whole numbers before other units, and population. */
export function byUrgency(a: Ranked, b: Ranked): number {
  const rank = ({ finding }: Ranked): number => VERDICTS.indexOf(finding.verdict);
  const isSubgroup = ({ group }: Ranked): number => Number(group.population !== null);
  return (
    rank(a) - rank(b) ||
    isSubgroup(a) - isSubgroup(b) ||
    compareText(a.group.measure, b.group.measure) ||
    Number(a.group.unit.kind !== 'count') - Number(b.group.unit.kind !== 'count') ||
    compareText(unitKey(a.group.unit), unitKey(b.group.unit)) ||
    compareText(a.group.population ?? '', b.group.population ?? '')
  );
}
