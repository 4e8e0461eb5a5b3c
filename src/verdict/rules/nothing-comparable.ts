import type { Case, Judgement } from '../case.ts';
import type { Standing } from '../figures.ts';

const STANDINGS: Readonly<Record<Standing, string>> = {
  current: 'whole figures',
  part: 'figures for one place, group or period',
  wider: 'counts that hold others too',
  addition: 'additions to an earlier figure',
  earlier: 'earlier figures',
  rate: 'rates',
  'not-asserted': 'projections, conditions or denials',
};

/** Several sources give one part ("around 50 in one clinic") and no one the whole. */
export function partsAgree({ group, stances, words }: Case): Judgement | null {
  if (stances.length > 0) return null;
  const parts = group.figures.filter(({ standing }) => standing === 'part');
  const first = parts[0];
  const isSame = parts.every((part) => part.stated === first?.stated && part.interval.min === first?.interval.min);
  if (first === undefined || new Set(parts.map(({ source }) => source.voice)).size < 2 || !isSame) return null;
  return {
    verdict: 'agree',
    text: 'Only a part is told, and with the same figure.',
    claims: parts,
    summary: `${words.names(parts)} agree on a part: ${words.clause(words.figure(first), first)}.`,
  };
}

/** No source tells a whole figure of its own that still stands. */
export function nothingComparable({ group, stances, words }: Case): Judgement | null {
  if (stances.length > 0) return null;
  const { figures } = group;
  const kinds = words.list([...new Set(figures.map(({ standing }) => STANDINGS[standing]))].sort());
  const told = words.list([...new Set(figures.map((figure) => words.figure(figure)))]);
  const subject = words.heading(group);
  const isOne = new Set(figures.map((figure) => words.figure(figure))).size === 1;
  const isLone = new Set(figures.map(({ source }) => source.voice)).size < 2;
  return {
    verdict: isLone ? 'uncorroborated' : 'incomparable',
    text: `No whole figure is told, only ${kinds}.`,
    claims: figures,
    summary: isLone
      ? isOne
        ? `Only ${words.names(figures)} gives a figure for ${subject}, which is no total: ${told}.`
        : `Only ${words.names(figures)} gives figures for ${subject}, and no total among them: ${told}.`
      : `The figures for ${subject} (${told}) are ${kinds}, which cannot be held against each other.`,
  };
}
