import type { Verdict } from '../model/finding.ts';
import type { Case } from './case.ts';
import type { Figure } from './figures.ts';
import type { Source } from './independence.ts';

export interface Remark {
  text: string;
  claims: Figure[];
}

/** What a reader should know beside the verdict. All that speak are added to the reasons, in this order. */
export interface RemarkRule {
  id: string;
  say: (of: Case, verdict: Verdict, articles: readonly Source[]) => Remark | null;
}

export const REMARK_RULES: readonly RemarkRule[] = [
  { id: 'independence/one-origin', say: oneOrigin },
  { id: 'independence/reprint', say: reprint },
  { id: 'across/silent', say: silent },
];

function oneOrigin({ origins, stances, voices, words }: Case): Remark | null {
  if (origins.shared.length === 0 || voices.size < 2) return null;
  const figures = stances.flatMap((stance) => stance.figures);
  return {
    text: `${origins.count === 1 ? 'All have' : 'Several have'} the figure from ${words.list(origins.shared)}, which counts once.`,
    claims: figures.filter(({ claim }) => claim.attribution !== null),
  };
}

function reprint({ stances, words }: Case): Remark | null {
  const copies = stances.filter(({ source }) => source.reprinted);
  if (copies.length < 2) return null;
  return {
    text: `${words.sources(copies)} print one text, which counts once.`,
    claims: copies.flatMap((s) => s.figures),
  };
}

/** Who tells nothing of a figure that two others carry. */
function silent({ group, stances, voices, words }: Case, _: Verdict, articles: readonly Source[]): Remark | null {
  if (group.population !== null || voices.size < 2) return null;
  const told = new Set([...group.figures, ...stances].map(({ source }) => source.voice));
  const names = [...new Set(articles.filter(({ voice }) => !told.has(voice)).map(({ name }) => name))].sort();
  if (names.length === 0) return null;
  return { text: `${words.list(names)} ${names.length > 1 ? 'say' : 'says'} nothing of it.`, claims: [] };
}
