import type { Verdict } from '../model/finding.ts';
import { type Case, figuresOf } from './case.ts';
import type { Figure, Standing } from './figures.ts';
import { isPlanned } from './plans.ts';
import type { Stance } from './stances.ts';
import { staleStances } from './standing.ts';
import { capital, type Wording } from './wording.ts';

export interface Remark {
  text: string;
  claims: Figure[];
}

/** What a reader should know beside the verdict. All that speak are added to the reasons, in this order. */
export interface RemarkRule {
  id: string;
  say: (of: Case, verdict: Verdict) => Remark | null;
}

export const REMARK_RULES: readonly RemarkRule[] = [
  { id: 'across/camps', say: camps },
  { id: 'independence/one-origin', say: oneOrigin },
  { id: 'independence/reprint', say: reprint },
  { id: 'time/stale', say: stale },
  { id: 'time/correction', say: correction },
  { id: 'scope/sum', say: sums },
  { id: 'scope/subgroup', say: subgroups },
  { id: 'scope/smaller-figure', say: smallerFigures },
  { id: 'scope/part', say: (of) => setAside(of, 'part', 'of a part only, and not held against the whole') },
  { id: 'scope/wider', say: (of) => setAside(of, 'wider', 'a count of the dead and the missing together') },
  { id: 'scope/addition', say: (of) => setAside(of, 'addition', 'an addition to another figure') },
  { id: 'scope/rate', say: (of) => setAside(of, 'rate', 'a rate') },
  { id: 'status/not-asserted', say: (of) => setAside(of, 'not-asserted', 'projected, conditional or denied') },
  { id: 'status/planned', say: planned },
  { id: 'status/unconfirmed', say: unconfirmed },
  { id: 'across/silent', say: silent },
];

/** Who stands with whom, where three or more figures are given, or two by several sources. */
function camps({ positions, words }: Case, verdict: Verdict): Remark | null {
  if (verdict !== 'disagree' && verdict !== 'revised') return null;
  if (positions.length < 2 || positions.every(({ stances }) => stances.length < 2 && positions.length < 3)) return null;
  const told = positions.map((position) => `${words.position(position)}: ${words.allSources(position.stances)}`);
  return { text: capital(`${told.join('; ')}.`), claims: figuresOf(positions) };
}

function oneOrigin({ origins, stances, voices, words }: Case): Remark | null {
  if (origins.shared.length === 0 || voices.size < 2) return null;
  const told = stances.flatMap((stance) => stance.figures).filter(({ claim }) => claim.attribution !== null);
  const who = origins.count === 1 ? 'All' : 'Several sources';
  return { text: `${who} have a figure from ${words.list(origins.shared)}, which counts once.`, claims: told };
}

function reprint({ stances, words }: Case): Remark | null {
  const copies = stances.filter(({ source }) => source.reprinted);
  if (copies.length < 2) return null;
  const text = `${words.sources(copies)} print one text, which counts once.`;
  return { text, claims: copies.flatMap(({ figures }) => figures) };
}

/** Printed after a later figure was known: an old one told again. */
function stale({ pairs, words }: Case, verdict: Verdict): Remark | null {
  if (verdict !== 'revised') return null;
  const late = [...staleStances(pairs)];
  if (late.length === 0) return null;
  const text = `${words.sources(late)} ${late.length > 1 ? 'repeat' : 'repeats'} an older figure after a newer one was known.`;
  return { text, claims: late.flatMap(({ figures }) => figures) };
}

function correction({ group, words }: Case): Remark | null {
  const earlier = group.figures.filter(({ standing }) => standing === 'earlier');
  if (earlier.length === 0) return null;
  const told = earlier.map((figure) => `${words.figure(figure)} (${figure.source.name})`);
  return { text: `Named as an earlier figure: ${words.list([...new Set(told)])}.`, claims: earlier };
}

/** "One civilian and six assailants were killed": seven, which no one printed. */
function sums({ stances, words }: Case): Remark | null {
  const added = stances.filter(({ summed }) => summed);
  if (added.length === 0) return slightlyHurt(stances, words);
  const told = added.map((stance) => {
    const isOfTwo = new Set(stance.parts.map(({ claim }) => claim.measure)).size > 1;
    const parts = stance.parts.map((figure) => words.counted(words.figure(figure), figure));
    return `${words.stance(stance)} is ${isOfTwo ? words.ofTwoMeasures(stance) : `the sum of ${words.list(parts)}`} (${stance.source.name})`;
  });
  return {
    text: `Added up, since no one prints the total: ${told.join('; ')}.`,
    claims: added.flatMap(({ figures }) => figures),
  };
}

/** "Eight people were seriously injured and 61 others slightly" */
function slightlyHurt(stances: readonly Stance[], words: Wording): Remark | null {
  const leads = stances.map(({ lead }) => lead).filter(({ sumOf }) => sumOf !== undefined);
  if (leads.length === 0) return null;
  const told = leads.map((lead) => {
    const parts = lead.sumOf!.map((part) => words.figure(part)).join(' + ');
    return `${words.figure(lead)} is ${parts} (${lead.source.name})`;
  });
  return { text: `Added up from one sentence: ${told.join('; ')}.`, claims: leads };
}

/** "21 soldiers" of one paper beside the 22 people of another. */
function subgroups({ mereParts, words }: Case): Remark | null {
  if (mereParts.length === 0) return null;
  const told = mereParts.map(({ lead, source }) => `${words.counted(words.figure(lead), lead)} (${source.name})`);
  return {
    text: `Told of a part of them only, and so neither for nor against: ${words.list([...new Set(told)])}.`,
    claims: mereParts.flatMap(({ figures }) => figures),
  };
}

function smallerFigures({ stances, words }: Case): Remark | null {
  const smaller = stances.flatMap((stance) => stance.setAside);
  if (smaller.length === 0) return null;
  const told = words.list([...new Set(smaller.map((figure) => `${words.figure(figure)} (${figure.source.name})`))]);
  return {
    text: `Read as counts of something else or of a part, next to the figure their article stands by: ${told}.`,
    claims: smaller,
  };
}

function setAside({ group, stances, words }: Case, standing: Standing, what: string): Remark | null {
  const figures = group.figures.filter((figure) => figure.standing === standing);
  if (figures.length === 0 || stances.length === 0) return null;
  const told = words.list([...new Set(figures.map((figure) => `${words.figure(figure)} (${figure.source.name})`))]);
  return { text: `Set aside as ${what}: ${told}.`, claims: figures };
}

/** "plans to cut 1,000 jobs", where nobody says that they are cut */
function planned({ stances }: Case): Remark | null {
  const figures = stances.flatMap((stance) => stance.figures.filter(isPlanned));
  return figures.length === 0
    ? null
    : { text: 'Planned or expected, and not told as done by anyone.', claims: figures };
}

function unconfirmed({ stances, words }: Case): Remark | null {
  const isUnconfirmed = ({ claim }: Figure): boolean => claim.status === 'unconfirmed';
  const figures = stances.flatMap((stance) => stance.figures.filter(isUnconfirmed));
  if (figures.length === 0) return null;
  const told = words.list([...new Set(figures.map((figure) => `${words.figure(figure)} (${figure.source.name})`))]);
  return { text: `Unconfirmed in the source's own words: ${told}.`, claims: figures };
}

/** Who tells nothing of a figure that two others carry. */
function silent({ group, silent, words }: Case): Remark | null {
  if (group.population !== null) return null;
  const names = [...new Set(silent.map(({ name }) => name))].sort();
  if (names.length === 0) return null;
  return { text: `${words.list(names)} ${names.length > 1 ? 'say' : 'says'} nothing of it.`, claims: [] };
}
