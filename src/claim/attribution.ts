import type { ReportingWords } from '../lexicon/claim-lexicon.ts';
import type { Attribution } from '../model/claim.ts';
import { oneAt } from '../model/one-at.ts';
import { remembered } from '../model/remembered.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { pastPhrases } from './crossing.ts';
import type { Cues } from './cues.ts';
import { isEnd, isMark } from './draft.ts';
import { figureBefore, giverOf, isCountOf, officeOf, ownerOf, putsToo, standsBy } from './givers.ts';
import { isCapital, type Line } from './line.ts';
import { antecedent, authorOf, subjectOf } from './speaker.ts';
import { BEGINS_SPEAKER } from './word-index.ts';

/** One who gives figures in a sentence, and from which chunk on what is said is theirs. */
export interface Speaker {
  /** Id of the form that names the speaker. */
  rule: string;
  /** Position of the first chunk of the speaker. */
  at: number;
  /** "The ministry said 12 …" goes before its figures; "…, the ministry said" after them. */
  leads: boolean;
  /** Opens after "while", "but", "and", ";": what stands before is not theirs. */
  opens: boolean;
  /** "it", "he": someone named before; the attribution has no name of its own. */
  pronoun: string | null;
  /** Does the noun mean a person? */
  person: boolean;
  attribution: Attribution;
}

interface CompiledReporting {
  works: ReadonlySet<string>;
  /** First word → what goes before a speaker and begins so: "according to". */
  openers: ReadonlyMap<string, readonly string[]>;
}

const compileReporting = /* @__PURE__ */ remembered((words: ReportingWords): CompiledReporting => {
  const openers = new Map<string, string[]>();
  for (const opener of words.before) {
    const first = opener.split(' ', 1)[0]!;
    openers.set(first, [...(openers.get(first) ?? []), opener]);
  }
  return { works: new Set(words.works), openers };
});

/** Who gives the figures of this sentence: "the health ministry said", "according to Reuters", "citing the embassy". */
export function speakersOf(
  line: Line,
  chunks: readonly Chunk[],
  words: ReportingWords,
  source: string,
  claimed: ReadonlySet<number>,
): Speaker[] {
  const { works, openers } = compileReporting(words);
  const found: Speaker[] = [];
  /** The last subject of a verb of saying. */
  let last = -1;
  const add = (
    rule: string,
    told: number,
    from: number,
    last: number,
    leads: boolean,
    opens: boolean,
    before?: number,
  ): void => {
    const noun = authorOf(chunks, told, line.cues);
    const to = Math.max(last, chunks[noun]!.to);
    const chunk = chunks[noun] as NounChunk;
    // "The film tells of a shark that kills five swimmers" reports nothing.
    if (chunk.head !== null && works.has(chunk.head)) return;
    const person = chunk.person === 'yes' || (chunk.name && chunk.det === null);
    const pronoun = chunk.pronoun ? chunk.head : null;
    found.push({
      rule,
      at: before ?? noun,
      leads,
      opens,
      pronoun,
      person,
      attribution: named(line, chunks, noun, from, to, source),
    });
  };
  for (const noun of headlined(chunks, line))
    add('attribution/headline', noun, chunks[noun]!.from, chunks[noun]!.to, noun === 0, false);
  chunks.forEach((chunk, i) => {
    // "$1.57 per share" is no share's word.
    const isUnit = line.lower[chunk.from] === 'per' && oneAt(line.tokens, chunk.from - 1)?.kind === 'number';
    const begins = !isUnit && line.begins[chunk.from]! & BEGINS_SPEAKER;
    const opener = begins ? openerAt(line, chunk.from, openers) : undefined;
    const owner = isMark(chunk, 'prep', 'of') ? ownerOf(line, oneAt(chunks, i - 1), source) : -1;
    if (owner >= 0) found.push(possessor(line, chunks, i - 1, owner, source));
    // "The official count is 17", "disputing a police figure of 17"
    const office = officeOf(line, chunks, i);
    if (office >= 0) found.push(possessor(line, chunks, i, office, source));
    if (opener) {
      const from = chunk.from + opener.split(' ').length;
      const whom = /^wh(?:om|ich)$/u.test(line.lower[from] ?? '') ? antecedent(chunks, i) : -1;
      const noun = chunks.findIndex((one) => one.kind === 'noun' && one.from >= from && one.from <= from + 2);
      if (whom >= 0) add('attribution/opener', whom, chunks[whom]!.from, chunks[whom]!.to, true, false, i);
      else if (noun >= 0) add('attribution/opener', noun, chunk.from, chunks[noun]!.to, i === 0, false);
    }
    // "The storm claimed 12 lives": the verb of a claim reports nothing.
    const giver = giverOf(chunks, i, line.cues);
    if (giver > 0)
      add('attribution/given-by', giver, chunk.to, chunks[giver]!.to, true, true, figureBefore(chunks, i) - 1);
    const isPut = chunk.kind === 'verb' && line.cues.putting.has(chunk.main);
    if (chunk.kind !== 'verb' || chunk.voice === 'passive' || (claimed.has(i) && !isPut)) return;
    const speaksOf = (line.cues.speaking.has(chunk.main) && isMark(chunks[i + 1], 'prep', 'of')) || standsBy(chunks, i);
    if (!chunk.reporting && !speaksOf && !setsOwnCount(line, chunk, chunks[i + 1])) return;
    // "Gas leak puts 140 in hospital": no count of the leak's
    const next = chunks[i + 1];
    if (isPut && next?.kind === 'noun' && next.quantity !== null && isInto(line, chunks[i + 2])) return;
    // "a gunman believed to be a student killed two"; "employers added 73,000 jobs, the ministry said"
    if (line.cues.meant.has(chunk.main) && line.lower[chunk.to] === 'to') return;
    if (line.cues.doing.has(chunk.main) && endsWithSpeaker(chunks, i, line.cues)) return;
    const own = subjectOf(chunks, i);
    // "The mayor gave a toll of 50 and said more than 110 were wounded"
    const isAlso = own < 0 && oneAt(chunks, i - 1)?.kind === 'and' && !found.some(({ at }) => at > i);
    const noun = isAlso ? (last < 0 ? ofFirstVerb(chunks, i) : last) : own < 0 ? ofMainClause(chunks, i) : own;
    // "twice the 950 first announced"
    if (noun < 0 || line.cues.inOrder.has((chunks[noun] as NounChunk).head ?? '')) return;
    last = noun;
    const before = oneAt(chunks, noun - 1);
    // "The toll has risen to 74, the ministry said on Wednesday, up from 61"
    const behind = before?.kind === 'comma' ? chunks[pastWhen(chunks, i + 1)] : next;
    const ends = isEnd(next) || isEnd(behind) || noun > i;
    // "disputing the mayor, who put the number at 27"
    const isRelative = oneAt(chunks, i - 1)?.kind === 'rel';
    const opens = isRelative || before?.kind === 'sub' || before?.kind === 'and' || before?.kind === 'stop';
    add(
      'attribution/reporting-verb',
      noun,
      Math.min(chunks[noun]!.from, chunk.from),
      Math.max(chunk.to, chunks[noun]!.to),
      !ends,
      opens,
    );
    const second = isPut ? putsToo(chunks, i) : -1;
    if (second > 0) add('attribution/gapped', second, chunks[second]!.from, chunks[second]!.to, true, true);
  });
  return found;
}

/** Past when and where something was said: "on Wednesday", "in a statement". */
function pastWhen(chunks: readonly Chunk[], at: number): number {
  const first = chunks[at];
  return pastPhrases(chunks, first?.kind === 'noun' && first.time ? at + 1 : at);
}

/** "The army disputed the figure, saying 21 had died": who does what the sentence tells says so too; -1 for none. */
function ofMainClause(chunks: readonly Chunk[], at: number): number {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.voice !== 'gerund' || oneAt(chunks, at - 1)?.kind !== 'comma') return -1;
  const first = firstVerb(chunks);
  return first < at ? subjectOf(chunks, first) : -1;
}

function firstVerb(chunks: readonly Chunk[]): number {
  return chunks.findIndex(({ kind }) => kind === 'verb');
}

/** "Doctors rejected the figure and said 31 had died": the people who do what stands before; -1 for none. */
function ofFirstVerb(chunks: readonly Chunk[], at: number): number {
  const first = firstVerb(chunks);
  if (first >= at || at - first > AND_REACH || chunks.slice(first, at).some(isEnd)) return -1;
  const noun = subjectOf(chunks, first);
  const who = oneAt(chunks, noun);
  const verb = chunks[first];
  // "The federation disputed that and said": who objects is someone.
  const objects = verb?.kind === 'verb' && OBJECTING.test(verb.main);
  return who?.kind === 'noun' && (who.person === 'yes' || objects) ? noun : -1;
}

/** "in hospital", "out of work": where somebody is put */
function isInto({ lower }: Line, where: Chunk | undefined): boolean {
  return isMark(where, 'prep') && INTO.test(lower[where!.from]!);
}

const INTO = /^(?:in|into|behind|out)$/u;

const OBJECTING = /^(?:disput|reject|dismiss|den[iy]|contradict|refut|contest)/u;

/** "Doctors rejected the figure of the army and said": how many chunks stand between the two verbs. */
const AND_REACH = 10;

function possessor(line: Line, chunks: readonly Chunk[], at: number, owner: number, source: string): Speaker {
  const { from } = chunks[at]!;
  const { cls } = line.info[from]!;
  const { start } = line.tokens[cls === 'det' && from < owner ? from + 1 : from]!;
  const name = source.slice(start, line.tokens[owner]!.end).replace(/['’]s?$/u, '');
  const attribution = { start, end: start + name.length, text: name, name };
  return { rule: 'attribution/possessor', at, leads: true, opens: true, pronoun: null, person: false, attribution };
}

/** "…, the ministry said." */
function endsWithSpeaker(chunks: readonly Chunk[], from: number, { doing }: Cues): boolean {
  const at = chunks.findLastIndex(({ kind }) => kind === 'verb');
  const verb = at > from ? chunks[at] : undefined;
  if (verb?.kind !== 'verb' || !verb.reporting || doing.has(verb.main)) return false;
  return chunks[at - 1]?.kind === 'noun' && chunks.slice(from, at).some(({ kind }) => kind === 'comma');
}

/** "The health ministry raised its toll to 51", "The mayor gave a lower toll of 50": whose count it is. */
function setsOwnCount({ lower, cues }: Line, verb: VerbChunk, noun: Chunk | undefined): boolean {
  if (noun?.kind !== 'noun' || !(OWN.has(lower[noun.from]!) || cues.giving.has(verb.main))) return false;
  return isCountOf(noun, cues);
}

const OWN = new Set(['its', 'their', 'his', 'her']);

function openerAt({ lower }: Line, at: number, openers: CompiledReporting['openers']): string | undefined {
  const first = lower[at]!;
  return openers.get(first)?.find((one) => one === first || one === `${first} ${lower[at + 1]}`);
}

/** "Police: 3 wounded in drive-by", "Two dead in blast: ministry": who says so, as headlines put it. */
function headlined(chunks: readonly Chunk[], line: Line): number[] {
  const last = chunks.length - 1;
  return [0, last].filter((at) => {
    const noun = chunks[at];
    if (noun?.kind !== 'noun' || noun.quantity || chunks[at === 0 ? 1 : last - 1]?.kind !== 'colon') return false;
    const isOffice = line.cues.offices.has(noun.head ?? '');
    return isOffice || (noun.population !== null && SAYING.has(noun.population) && line.tokens.length > 3);
  });
}

const SAYING = new Set(['police', 'officials', 'doctors', 'rescuers', 'witnesses']);

/** "X said 13 died, while Y says 40 did": the speaker of the figure's own part of the sentence. */
export function speakerFor(speakers: readonly Speaker[], chunks: readonly Chunk[], at: number): Speaker | null {
  const limit = speakers.find((one) => one.opens && one.leads && one.at > at)?.at ?? chunks.length;
  // "Citing the ministry, state television reported 17 arrests": the first of a part is its source.
  const own =
    speakers.findLast((one) => one.leads && one.opens && one.at < at) ??
    speakers.find((one) => one.leads && one.at < at);
  const start = own?.at ?? 0;
  const reach = speakers.filter((one) => one.at >= start && one.at < limit);
  // "medics said; the rebels killed 40": a figure after the stop is not the medics'.
  if (own && !stopBetween(chunks, own.at, at)) return own;
  return (
    reach.find((one) => !one.leads && !stopBetween(chunks, one.at, at)) ?? reach.find((one) => one !== own) ?? null
  );
}

function stopBetween(chunks: readonly Chunk[], one: number, other: number): boolean {
  for (let i = Math.min(one, other); i < Math.max(one, other); i++) if (chunks[i]?.kind === 'stop') return true;
  return false;
}

/** The most words that a name holds. */
const LONGEST = 7;

const PUBLISHED = /^(?:published|released|conducted|issued|commissioned|unveiled)$/u;

/** The bare name: without its article, with "of the interior" but without "in Ankara". */
function named(
  line: Line,
  chunks: readonly Chunk[],
  noun: number,
  from: number,
  to: number,
  source: string,
): Attribution {
  const chunk = chunks[noun]!;
  // "the doctors' union said"
  const whose = oneAt(chunks, noun - 1);
  const isOwned = whose?.kind === 'noun' && /['’]/u.test(source[line.tokens[whose.to - 1]!.end] ?? '');
  let first = isOwned ? whose.from : chunk.from;
  while (first < chunk.to - 1 && (line.info[first]!.cls === 'det' || line.info[first]!.cls === 'poss')) first++;
  const prep = chunks[noun + 1];
  // "Doctors Without Borders"
  const isName = prep?.kind === 'prep' && isCapital(line.tokens[prep.from]!) && isCapital(line.tokens[chunk.to - 1]!);
  const of = isMark(prep, 'prep', 'of') || isMark(prep, 'prep', 'for') || isName;
  const tail = of ? chunks[noun + 2] : undefined;
  // "a poll published on Friday": a poll
  const isPublished = chunk.to > first + 1 && PUBLISHED.test(line.lower[chunk.to - 1]!);
  const whole = isPublished ? chunk.to - 1 : chunk.to;
  const last = tail?.kind === 'noun' && tail.to - first <= LONGEST ? tail.to : whole;
  const printed = source
    .slice(line.tokens[first]!.start, line.tokens[Math.max(last, first + 1) - 1]!.end)
    .replace(/['’]s?$/u, '')
    .replace(/\s+/gu, ' ');
  // "Residents said": a common noun has its capital from the sentence.
  const isPeople = chunk.kind === 'noun' && chunk.plural && chunk.person === 'yes' && /(?:er|or|ist)s$/u.test(printed);
  const isKnown = line.info[0]!.population !== null || isPeople;
  const isCommon = first === 0 && last === 1 && isKnown && /^\p{Lu}\p{Ll}/u.test(printed);
  const name = isCommon ? printed.toLowerCase() : printed;
  const { start } = line.tokens[from]!;
  const { end } = line.tokens[Math.max(to, last) - 1]!;
  return { start, end, text: source.slice(start, end), name };
}
