import { type Case, type Clash, figuresOf, type Judgement } from '../case.ts';
import { type Position, positionsByCamp } from '../positions.ts';
import { closeness } from '../precision.ts';
import { capital } from '../wording.ts';

/** "150 civilians" and "some 137 people" killed, in one article. */
export function contradictsItself(of: Case): Judgement | null {
  const { clashes, words } = of;
  const own = clashes.filter(({ left, right }) => left.claim.articleId === right.claim.articleId);
  const clash = own[0];
  if (clash === undefined) return null;
  const { left, right } = clash;
  if (isToldOfTheWhole(clash, of)) return referTo(of, own);
  const [a, b] = [words.figure(left), words.figure(right)];
  const [by, and] = [left.claim.attribution?.name, right.claim.attribution?.name];
  const claims = own.flatMap((each) => [each.left, each.right]);
  const twice = `${left.source.name} says both ${words.pair(left, right)}: they cannot both be right.`;
  const sources = reporting(own, clash);
  const isClause = words.clause(a, left) !== words.counted(a, left);
  const told = `${sources.length > 1 ? 'report' : 'reports'}${isClause ? ' that' : ''} ${words.clause(a, left)}`;
  const quoted = `${words.list(sources)} ${told} according to ${by}, but ${b} according to ${and}: they cannot both be right.`;
  return {
    verdict: 'disagree',
    text:
      clash.kind === 'twice'
        ? `One article gives two figures for ${words.heading(left.claim)}: ${a} and ${b}.`
        : `A part is larger than its whole: ${words.counted(a, left)} against ${words.counted(b, right)} in all.`,
    claims,
    summary: `${by && and && by !== and ? quoted : twice}${others(of, clash, sources)}`,
  };
}

/** What papers that carry neither figure give: "Others give eight (Post)." */
function others({ positions, words }: Case, { left, right, kind }: Clash, sources: readonly string[]): string {
  const isThird = ({ stances: [first] }: Position): boolean =>
    first !== undefined &&
    !sources.includes(first.source.name) &&
    [left, right].every((figure) => closeness(first, figure) === 'apart');
  const third = kind === 'twice' ? positions.filter(isThird) : [];
  return third.length === 0 ? '' : ` Others give ${words.camps(third.map((position) => [position]))}.`;
}

/** Who carries both figures: "Gazette and Herald report that 40 died according to residents, but 12 according to the army". */
function reporting(own: readonly Clash[], { left, right }: Clash): string[] {
  const [a, b] = [left.stated, right.stated];
  const same = own.filter((one) => [one.left.stated, one.right.stated].every((figure) => figure === a || figure === b));
  return [...new Set(same.map((one) => one.left.source.name))];
}

/** "150 civilians" in one paper, "137 people in all" in another, and no toll that holds the 150. */
export function partOverWhole(of: Case): Judgement | null {
  const { clashes, words } = of;
  const clash = clashes[0];
  if (clash === undefined) return null;
  const { left, right } = clash;
  if (isToldOfTheWhole(clash, of)) return referTo(of, clashes);
  const whole = right.stated === 0 ? '' : ' in all';
  return {
    verdict: 'disagree',
    text: `A part is larger than any whole that is told: ${words.counted(words.figure(left), left)} against ${words.counted(words.figure(right), right)}.`,
    claims: clashes.flatMap((each) => [each.left, each.right]),
    summary: `${left.source.name} says that ${words.clause(words.figure(left), left)}, ${right.source.name} that ${words.clause(words.figure(right), right)}${whole}: they cannot both be right.`,
  };
}

/** The clash of a part and its whole is told once, under the whole. */
function isToldOfTheWhole({ kind, left, right }: Clash, { group }: Case): boolean {
  return kind === 'part-over-whole' && left.population === group.population && right.population !== group.population;
}

/** Under the part: what is wrong, and where it is told. */
function referTo({ words }: Case, clashes: readonly Clash[]): Judgement {
  const { left, right } = clashes[0]!;
  const whole = words.heading({ measure: right.claim.measure, population: right.population });
  const [a, b] = [words.figure(left), words.figure(right)];
  const inAll = right.stated === 0 ? '' : ' in all';
  return {
    verdict: 'disagree',
    text: `A part is larger than its whole: ${words.counted(a, left)} against ${words.counted(b, right)}${inAll}.`,
    claims: clashes.flatMap((each) => [each.left, each.right]),
    summary: `${capital(words.clause(a, left))} by one count, ${words.counted(b, right)}${inAll} by another: see ${whole}.`,
  };
}

/** A reprint that changed a figure: it counts as one voice with the first, and yet the two publishers differ. */
export function changedReprint(of: Case): Judgement | null {
  return of.voices.size === 1 && publishersOf(of) > 1 ? apart(of) : null;
}

function publishersOf({ stances }: Case): number {
  return new Set(stances.map(({ source }) => source.name)).size;
}

/** One publisher whose articles give figures that neither time nor a correction explains. */
export function publisherAgainstItself(of: Case): Judgement | null {
  if (of.voices.size > 1 || publishersOf(of) > 1) return null;
  const judged = apart(of);
  if (judged === null) return null;
  const { words } = of;
  const [a, b] = openPositions(of) as [Position, Position];
  const dated = (position: Position): string => {
    const day = words.day(position.first);
    return day ? `${words.position(position)} (${day})` : words.position(position);
  };
  const summary = `${words.sources(a.stances)} gives different figures for ${words.heading(of.group)}, and corrects none: ${dated(a)} and ${dated(b)}.`;
  return { ...judged, summary };
}

/** Figures that can't be the same count, with nothing to explain it. */
export function apart(of: Case): Judgement | null {
  const open = openPositions(of);
  if (open.length === 0) return null;
  const { group, words } = of;
  const camps = positionsByCamp(open, of.pairs);
  const [a, b, ...more] = camps;
  const figures = words.list(camps.map(([lead]) => words.position(lead!)));
  const summary =
    a !== undefined && b !== undefined && more.length === 0
      ? `${words.opposed(a, b)}: they cannot both be right.`
      : `Sources disagree on the ${words.numberOf(group, open[0]!)}: ${words.camps(camps)}.`;
  const text = `${figures} cannot be one count, and neither time nor definition explains it.`;
  return { verdict: 'disagree', text: capital(text), claims: figuresOf(open), summary };
}

function openPositions({ pairs, positions }: Case): Position[] {
  const open = pairs.filter((pair) => pair.closeness === 'apart' && pair.explanation === null);
  const disputed = new Set(open.flatMap(({ small, large }) => [small, large]));
  return positions.filter((position) => disputed.has(position));
}
