import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import type { DateRange } from '../model/date-range.ts';
import type { Camp } from '../model/finding.ts';
import { type Case, figuresOf, idsOf, oddPositions } from './case.ts';
import { byPlace } from './figures.ts';
import { countOrigins, type Source } from './independence.ts';
import type { Position } from './positions.ts';
import type { Stance } from './stances.ts';
import { overtakenOf, staleStances } from './standing.ts';
import { dayOf, earlier, later } from './timing.ts';

/** Who stands with whom: the figure most told takes those that are the same, or a rounding of it, and so on down. */
export function campsOf(of: Case, words: VerdictWords): Camp[] {
  const overtaken = overtakenOf(of);
  const odd = oddPositions(of.pairs);
  const stale = staleStances(of.pairs);
  const standingOf = (position: Position): Camp['standing'] =>
    position.withdrawn
      ? 'withdrawn'
      : odd.has(position)
        ? 'other-scope'
        : overtaken.has(position)
          ? 'overtaken'
          : 'current';
  const near = nearOf(of);
  const free = new Set(of.positions);
  const camps: Position[][] = [];
  for (const lead of [...of.positions].sort((a, b) => support(b) - support(a))) {
    if (!free.has(lead)) continue;
    const others = [...(near.get(lead) ?? [])].filter(
      (other) => free.has(other) && standingOf(other) === standingOf(lead),
    );
    const camp = [lead, ...others];
    for (const position of camp) free.delete(position);
    camps.push(camp);
  }
  // Positions are sorted by size; a camp stands where its leading figure does.
  camps.sort((a, b) => of.positions.indexOf(a[0]!) - of.positions.indexOf(b[0]!));
  return camps.map((positions) => {
    const stances = positions.flatMap((position) => position.stances);
    const told = stances.map(({ source, figures }) => ({ source, claims: figures.map(({ claim }) => claim) }));
    return {
      figure: of.words.position(positions[0]!),
      interval: positions[0]!.interval,
      standing: standingOf(positions[0]!),
      given: givenOn(positions),
      sources: [...new Set(stances.map(({ source }) => source.name))].sort(),
      articleIds: articlesOf(stances),
      staleArticleIds: articlesOf(stances.filter((stance) => stale.has(stance))),
      claimIds: idsOf(figuresOf(positions).sort(byPlace)),
      independentSources: countOrigins(told, words).count,
    };
  });
}

/** By voices, then a printed exact figure before a hedged one. */
function support({ voices, modifier }: Position): number {
  return voices.size * 2 + Number(modifier === 'exact');
}

function nearOf({ pairs }: Case): Map<Position, Set<Position>> {
  const near = new Map<Position, Set<Position>>();
  for (const { small, large, closeness } of pairs) {
    if (closeness !== 'same' && closeness !== 'rounded') continue;
    near.set(small, (near.get(small) ?? new Set()).add(large));
    near.set(large, (near.get(large) ?? new Set()).add(small));
  }
  return near;
}

function articlesOf(stances: readonly Stance[]): string[] {
  return [...new Set(stances.map(({ source }) => source.articleId))].sort();
}

function givenOn(positions: readonly Position[]): DateRange | null {
  const first = dayOf(positions.map((position) => position.first).reduce(earlier));
  const last = dayOf(positions.map((position) => position.last).reduce(later));
  return first === null || last === null ? null : { from: first.from, to: last.to };
}

/** Articles of publishers that give no figure, where two or more others do; a publisher that gives it once is not silent. */
export function silentArticles({ group, stances, voices }: Case, articles: readonly Source[]): Source[] {
  if (voices.size < 2) return [];
  const told = new Set([...group.figures, ...stances].map(({ source }) => source.voice));
  return articles.filter(({ voice }) => !told.has(voice));
}
