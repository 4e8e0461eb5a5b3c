import { type Case, figuresOf, type Judgement, oddPositions } from '../case.ts';
import type { Figure, Group } from '../figures.ts';
import { nearOf, type Position, positionsByCamp } from '../positions.ts';
import { capital } from '../wording.ts';

interface Camp {
  positions: Position[];
  voices: Set<string>;
}

/** More than half of the publishers give one figure, exactly or rounded, and no one speaks against it. */
export function sameFigure(of: Case): Judgement | null {
  const { origins, words } = of;
  // What only adds up parts, or counts something else, is no voice against the figure, nor for it.
  const odd = oddPositions(of.pairs);
  const near = nearOf(of.positions, of.pairs);
  const best = of.positions
    .map((position) => campOf(position, near.get(position)!, odd))
    .reduce((a, b) => (b.voices.size > a.voices.size ? b : a));
  const others = of.positions.flatMap((position) =>
    odd.has(position) ? [] : position.stances.filter(({ derived }) => !derived).map(({ source }) => source.voice),
  );
  // "12 in the port alone" by two papers, and 187 by one.
  const isOdd = best.positions.every((position) => odd.has(position)) && others.length > 0;
  if (isOdd || best.voices.size < 2 || best.voices.size * 2 <= new Set(others).size) return null;
  const exact = best.positions.find(({ modifier }) => modifier === 'exact') ?? best.positions[0]!;
  const stance = exact.stances.find(({ summed }) => !summed) ?? exact.stances[0]!;
  const clause = stance.summed
    ? words.sum(stance)
    : words.clause(words.stance(stance), asAllCount(stance.lead, best, of.group));
  const names = words.sources(best.positions.flatMap(({ stances }) => stances));
  const forms = [...new Set(best.positions.map((position) => words.position(position)))];
  const level = words.isLevel(stance.lead) ? words.puts(words.stance(stance), stance.lead, true) : null;
  const isOneOrigin = origins.count === 1 && origins.shared.length > 0;
  const summary = isOneOrigin
    ? `${names} all ${level ?? `say that ${clause}`}, but all have it from one origin: ${words.list(origins.shared)}.`
    : level === null
      ? `${names} agree that ${clause}.`
      : `${names} ${level}.`;
  return {
    verdict: 'agree',
    text:
      forms.length > 1
        ? capital(`${words.list(forms)} are one figure, hedged or rounded.`)
        : 'They give the same figure.',
    claims: figuresOf(best.positions),
    summary: words.isOpen(of.group.measure) && level === null ? summary.replace(' that ', ' on ') : summary,
  };
}

/** "Three children", and "two children and an adult": what both say is three people. */
function asAllCount(lead: Figure, { positions }: Camp, { population }: Group): Figure {
  const leads = positions.flatMap(({ stances }) =>
    stances.flatMap(({ summed, parts, lead: own }) => (summed ? parts : [own])),
  );
  if (leads.every(({ claim, sumOf }) => sumOf === undefined && claim.population === lead.claim.population)) return lead;
  return { ...lead, claim: { ...lead.claim, population } };
}

/** A position with those of its scope that are the same as it, or a rounding of it; what was taken back supports nothing that stands. */
function campOf(position: Position, near: ReadonlySet<Position>, odd: ReadonlySet<Position>): Camp {
  const isWith = (other: Position): boolean =>
    odd.has(other) === odd.has(position) && other.withdrawn === position.withdrawn;
  const positions = [position, ...[...near].filter(isWith)];
  return { positions, voices: new Set(positions.flatMap((each) => [...each.voices])) };
}

export function allCanBeRight({ group, pairs, positions, words }: Case): Judgement {
  const camps = positionsByCamp(positions, pairs);
  const [a, b, ...more] = camps;
  return {
    verdict: 'compatible',
    text: 'No two of the figures exclude each other.',
    claims: figuresOf(positions),
    summary:
      a !== undefined && b !== undefined && more.length === 0
        ? `${words.opposed(a, b)}: both can be right.`
        : `The figures for ${words.heading(group)} can all be right: ${words.camps(camps)}.`,
  };
}
