import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import type { DateRange } from '../model/date-range.ts';
import type { Camp } from '../model/finding.ts';
import { type Case, figuresOf, idsOf, oddPositions } from './case.ts';
import { byPlace } from './figures.ts';
import type { Source } from './independence.ts';
import { originsOf } from './origins.ts';
import { type Position, positionsByCamp } from './positions.ts';
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
  const isOne = (a: Position, b: Position): boolean => standingOf(a) === standingOf(b);
  return positionsByCamp(of.positions, of.pairs, isOne).map((positions) => {
    const stances = positions.flatMap((position) => position.stances);
    return {
      figure: of.words.position(positions[0]!),
      interval: positions[0]!.interval,
      standing: standingOf(positions[0]!),
      given: givenOn(positions),
      sources: [...new Set(stances.map(({ source }) => source.name))].sort(),
      articleIds: articlesOf(stances),
      staleArticleIds: stale.size > 0 ? articlesOf(stances.filter((stance) => stale.has(stance))) : [],
      claimIds: idsOf(figuresOf(positions).sort(byPlace)),
      independentSources: originsOf(stances, words).count,
    };
  });
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
export function silentArticles(
  { group, stances, voices }: Pick<Case, 'group' | 'stances' | 'voices'>,
  articles: readonly Source[],
): Source[] {
  if (voices.size < 2) return [];
  const told = new Set([...group.figures, ...stances].map(({ source }) => source.voice));
  return articles.filter(({ voice }) => !told.has(voice));
}
