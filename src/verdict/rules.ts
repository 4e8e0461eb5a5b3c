import type { Verdict } from '../model/finding.ts';
import { type Case, figuresOf, withExplanation } from './case.ts';
import type { Figure } from './figures.ts';
import type { Position } from './positions.ts';

/** A rule's answer: the verdict, why in words, on what claims, and the one sentence for a reader. */
export interface Judgement {
  verdict: Verdict;
  text: string;
  claims: Figure[];
  summary: string;
}

/** Looks at a case and judges it, or leaves it to the rules after it. */
export interface VerdictRule {
  id: string;
  judge: (of: Case) => Judgement | null;
}

/** The first rule that speaks decides. Their order is policy: what contradicts itself is never uncorroborated. */
export const VERDICT_RULES: readonly VerdictRule[] = [
  { id: 'verdict/contradicts-itself', judge: contradictsItself },
  { id: 'verdict/parts-agree', judge: partsAgree },
  { id: 'verdict/nothing-comparable', judge: nothingComparable },
  { id: 'verdict/changed-over-time', judge: changedOverTime },
  { id: 'verdict/contradicts-its-own-earlier-figure', judge: publisherAgainstItself },
  { id: 'verdict/told-by-one', judge: toldByOne },
  { id: 'verdict/apart', judge: apart },
  { id: 'verdict/counts-differ-in-definition', judge: otherDefinition },
  { id: 'verdict/separate-operations', judge: separateOperations },
  { id: 'verdict/same-figure', judge: sameFigure },
  { id: 'verdict/all-can-be-right', judge: allCanBeRight },
];

/** "150 civilians" and "some 137 people" killed, in one article. */
function contradictsItself({ clashes, words }: Case): Judgement | null {
  const clash = clashes[0];
  if (clash === undefined) return null;
  const { left, right } = clash;
  const [a, b] = [words.figure(left), words.figure(right)];
  const sameArticle = left.claim.articleId === right.claim.articleId;
  const verb = words.verb(left.claim.measure);
  const samePopulation = left.population === right.population;
  const first = samePopulation && !words.isOpen(left.claim.measure) ? a : words.counted(a, left);
  const both = `both ${first} and ${words.counted(b, right)}${verb ? ` ${verb}` : ''}`;
  const summary = sameArticle
    ? `${left.source.name} says ${both}: they cannot both be right.`
    : `${left.source.name} says that ${words.clause(a, left)}, ${right.source.name} that only ${words.clause(b, right)} in all: they cannot both be right.`;
  return {
    verdict: 'disagree',
    text:
      clash.kind === 'twice'
        ? `One article gives two figures for ${words.heading(left.claim)}: ${a} and ${b}.`
        : `A part is larger than its whole: ${words.counted(a, left)} against ${words.counted(b, right)} in all.`,
    claims: clashes.flatMap((each) => [each.left, each.right]),
    summary,
  };
}

/** Several sources give one part ("around 50 in one clinic") and no one the whole. */
function partsAgree({ group, stances, words }: Case): Judgement | null {
  if (stances.length > 0) return null;
  const parts = group.figures.filter(({ standing }) => standing === 'part');
  const first = parts[0];
  const isSame = parts.every(
    ({ stated, interval }) => stated === first?.stated && interval.min === first?.interval.min,
  );
  const sources = [...new Set(parts.map(({ source }) => source.voice))];
  if (first === undefined || sources.length < 2 || !isSame) return null;
  const names = words.list([...new Set(parts.map(({ source }) => source.name))].sort());
  return {
    verdict: 'agree',
    text: 'Only a part is told, and with the same figure.',
    claims: parts,
    summary: `${names} agree on a part: ${words.clause(words.figure(first), first)}.`,
  };
}

function nothingComparable({ group, stances, words }: Case): Judgement | null {
  if (stances.length > 0) return null;
  const { figures } = group;
  const voices = new Set(figures.map(({ source }) => source.voice));
  const kinds = [...new Set(figures.map(({ standing }) => STANDING_WORDS[standing]))].sort();
  const names = words.list([...new Set(figures.map(({ source }) => source.name))].sort());
  const told = words.list([...new Set(figures.map((figure) => words.figure(figure)))]);
  const text = `No whole figure is told, only ${words.list(kinds)}.`;
  const subject = words.heading(group);
  if (voices.size < 2) {
    const summary = `Only ${names} speaks of ${subject}, and gives no total: ${told}.`;
    return { verdict: 'uncorroborated', text, claims: figures, summary };
  }
  const summary = `The figures for ${subject} (${told}) are ${words.list(kinds)}, which cannot be held against each other.`;
  return { verdict: 'incomparable', text, claims: figures, summary };
}

const STANDING_WORDS = {
  current: 'whole figures',
  part: 'figures for one place, group or period',
  addition: 'additions to an earlier figure',
  earlier: 'earlier figures',
  rate: 'rates',
  'not-asserted': 'projections, conditions or denials',
} as const;

/** A toll that grew, or was corrected: every two figures that can't both be right lie in the order of time. */
function changedOverTime(of: Case): Judgement | null {
  const { pairs, positions, words } = of;
  const changed = withExplanation(pairs, 'correction', 'growth', 'update', 'same-day');
  if (changed.length === 0 || pairs.some((pair) => pair.closeness === 'apart' && pair.explanation === null))
    return null;
  const [from, to] = endsOf(positions);
  if (from === to) return null;
  const rose = positions.indexOf(to) > positions.indexOf(from);
  const isCorrection = withExplanation(pairs, 'correction').length > 0;
  const verb = rose ? 'rose' : isCorrection ? 'was corrected' : 'fell';
  const subject = words.heading(of.group);
  const course = `from ${told(of, from)} to ${told(of, to)}`;
  const summary = `The number of ${subject} ${verb} ${course}.`;
  const text = isCorrection
    ? 'A source says itself that its earlier figure no longer holds.'
    : 'The later figures are the larger ones: the count changed while the event was fresh.';
  return { verdict: 'revised', text, claims: figuresOf(positions), summary };
}

/** Where the count began and where it stands: the first and the last figure given, withdrawn ones never last. */
function endsOf(positions: readonly Position[]): [Position, Position] {
  const standing = positions.filter(({ withdrawn }) => !withdrawn);
  const at = (time: { from: number } | null): number => time?.from ?? 0;
  const first = positions.reduce((a, b) => (at(b.first) < at(a.first) ? b : a));
  const last = (standing.length > 0 ? standing : positions).reduce((a, b) => (at(b.first) >= at(a.first) ? b : a));
  const withdrawn = positions.find((position) => position.withdrawn);
  return [first === last && withdrawn ? withdrawn : first, last];
}

function told({ words }: Case, position: Position): string {
  const day = words.day(position.first);
  return `${words.position(position)} (${words.sources(position.stances)}${day ? `, ${day}` : ''})`;
}

function publisherAgainstItself(of: Case): Judgement | null {
  return of.voices.size === 1 ? apart(of) : null;
}

function toldByOne({ group, stances, voices, words }: Case): Judgement | null {
  if (voices.size > 1) return null;
  const stance = stances.find(({ summed }) => !summed) ?? stances[0]!;
  const clause = words.clause(words.stance(stance), stance.lead);
  const names = words.sources(stances);
  const isReprint = new Set(stances.map(({ source }) => source.publisher)).size > 1;
  return {
    verdict: 'uncorroborated',
    text: isReprint ? 'One text and its reprints tell it, no one else.' : 'One publisher tells it, no one else.',
    claims: figuresOf([{ stances } as Position]),
    summary: isReprint
      ? `${names} print one and the same text, and no other source says that ${clause}.`
      : words.isOpen(group.measure)
        ? `Only ${names} gives a figure: ${clause}.`
        : `Only ${names} says that ${clause}.`,
  };
}

function apart(of: Case): Judgement | null {
  const { group, pairs, positions, words } = of;
  const open = pairs.filter((pair) => pair.closeness === 'apart' && pair.explanation === null);
  if (open.length === 0) return null;
  const camps = positions.filter((position) =>
    open.some(({ small, large }) => small === position || large === position),
  );
  const text = `${words.list(camps.map((camp) => words.position(camp)))} cannot be the same count, and neither time nor definition explains it.`;
  const [a, b] = camps as [Position, Position];
  const single = camps.length === 2;
  const summary = single
    ? `${words.sources(a.stances)} ${say(a)} ${words.clause(words.position(a), a.stances[0]!.lead)}, ${words.sources(b.stances)} ${say(b)} ${words.position(b)}: they cannot both be right.`
    : `Sources disagree on the number of ${words.heading(group)}: ${words.list(camps.map((camp) => `${words.position(camp)} (${words.sources(camp.stances)})`))}.`;
  return { verdict: 'disagree', text, claims: figuresOf(camps), summary };
}

function say(position: Position): 'says' | 'say' {
  return new Set(position.stances.map(({ source }) => source.name)).size > 1 ? 'say' : 'says';
}

/** "Ten were wounded, one of them fatally" and "one dead, nine hurt" count the same ten. */
function otherDefinition(of: Case): Judgement | null {
  const { pairs, positions, stances, words } = of;
  const byDefinition = withExplanation(pairs, 'definition');
  const withDead = stances.filter(({ deadTakenOut }) => deadTakenOut > 0);
  if (byDefinition.length === 0 && (withDead.length === 0 || positions.length < 2)) return null;
  const text =
    withDead.length > 0
      ? `${words.sources(withDead)} ${withDead.length > 1 ? 'count' : 'counts'} those who died among the injured.`
      : 'One count includes the attackers, the other leaves them out.';
  const camps = words.list(
    positions.map((position) => `${words.position(position)} (${words.sources(position.stances)})`),
  );
  const summary = `The figures for ${words.heading(of.group)} fit together: ${camps}. ${text}`;
  return { verdict: 'compatible', text, claims: figuresOf(positions), summary };
}

/** Arrests of one night and of five nights. */
function separateOperations({ group, pairs, positions, words }: Case): Judgement | null {
  if (withExplanation(pairs, 'flow').length === 0) return null;
  const camps = words.list(
    positions.map((position) => `${words.position(position)} (${words.sources(position.stances)})`),
  );
  return {
    verdict: 'compatible',
    text: 'Such counts are made anew for each operation, place or day; these differ too much to be counts of the same one.',
    claims: figuresOf(positions),
    summary: `The figures for ${words.heading(group)} can all be right, since each may count another operation: ${camps}.`,
  };
}

/** More than half of the publishers give one figure, exactly or rounded, and no one speaks against it. */
function sameFigure(of: Case): Judgement | null {
  const { pairs, positions, voices, origins, words, stances } = of;
  const support = (position: Position): { camp: Position[]; voices: Set<string> } => {
    const near = pairs.flatMap(({ small, large, closeness }) =>
      closeness !== 'same' && closeness !== 'rounded'
        ? []
        : small === position
          ? [large]
          : large === position
            ? [small]
            : [],
    );
    const camp = [position, ...near];
    return { camp, voices: new Set(camp.flatMap((each) => [...each.voices])) };
  };
  const best = positions
    .map((position) => ({ position, ...support(position) }))
    .reduce((a, b) => (b.voices.size > a.voices.size ? b : a));
  if (best.voices.size < 2 || best.voices.size * 2 <= voices.size) return null;
  const exact = best.camp.find(({ modifier }) => modifier === 'exact') ?? best.position;
  const lead = exact.stances.find(({ summed }) => !summed) ?? exact.stances[0]!;
  const clause = words.clause(words.stance(lead), lead.lead);
  const agreeing = stances.filter((stance) => best.camp.some((position) => position.stances.includes(stance)));
  const names = words.sources(agreeing);
  const forms = [...new Set(best.camp.map((position) => words.position(position)))];
  const text =
    forms.length > 1 ? `${words.list(forms)} are one figure, hedged or rounded.` : 'They give the same figure.';
  const oneOrigin = origins.count === 1 && origins.shared.length > 0;
  const summary = oneOrigin
    ? `${names} all say that ${clause}, but have it from one origin: ${words.list(origins.shared)}.`
    : `${names} agree that ${clause}.`;
  return { verdict: 'agree', text, claims: figuresOf(best.camp), summary };
}

function allCanBeRight({ group, positions, words }: Case): Judgement {
  const [a, b] = positions as [Position, Position];
  const summary =
    positions.length === 2
      ? `${words.sources(a.stances)} ${say(a)} that ${words.clause(words.position(a), a.stances[0]!.lead)}, ${words.sources(b.stances)} ${say(b)} ${words.position(b)}: both can be right.`
      : `The figures for ${words.heading(group)} can all be right: ${words.list(positions.map((position) => `${words.position(position)} (${words.sources(position.stances)})`))}.`;
  return {
    verdict: 'compatible',
    text: 'No two of the figures exclude each other.',
    claims: figuresOf(positions),
    summary,
  };
}
