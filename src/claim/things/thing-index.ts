import type { ClaimLexicon, FigureKind, MeasureEntry, OpenVerbEntry, ToldAs } from '../../lexicon/claim-lexicon.ts';
import type { EventLexicon } from '../../lexicon/event-lexicon.ts';
import { isPhraseAt } from '../../model/phrase-at.ts';
import { putUnder } from '../../model/put-under.ts';
import { remembered } from '../../model/remembered.ts';
import { regularForms } from './regular-forms.ts';

/** A measure of things, ready to be asked. */
export interface ThingMeasure {
  id: string;
  takes: ReadonlySet<FigureKind>;
  near: ReadonlySet<string> | null;
  before: ReadonlySet<string> | null;
  unless: ReadonlySet<string> | null;
  least: number;
  most: number;
  holder: MeasureEntry['holder'] | null;
  subjectOnly: boolean;
  heldBefore?: boolean;
  /** What a rise of it is told as. */
  riseAs?: ThingMeasure;
  yearly?: boolean;
  /** No list names it: a plural that rose or fell. */
  plain?: true;
}

/** A phrase by its words, the first of which it is found by. */
export interface Phrase<T> {
  words: readonly string[];
  of: T;
}

export interface VerbUse {
  measure: ThingMeasure;
  of: ReadonlySet<string> | null;
  counts: 'object' | 'subject' | 'both';
  /** The word right before its figure: "valued at", "jailed for"; empty for none. */
  with: ReadonlySet<string>;
  /** Can it stand for what was done to the figure: "was pledged"? */
  participle: boolean;
}

export interface OpenUse {
  as: string;
  with: readonly (readonly string[])[];
  unless: ReadonlySet<string> | null;
  of: ReadonlySet<string> | null;
  counts: 'object' | 'subject' | 'both';
  people: boolean;
  single: boolean;
  participle: boolean;
  /** "burns", "burned": not "to burn", "burning". */
  tensed: boolean;
}

/** What several nouns are told as; of all people where there are no nouns. */
export interface OneMeasure {
  measure: string;
  of: ReadonlySet<string> | null;
  counted: boolean;
}

export interface ThingIndex {
  names: ReadonlyMap<string, readonly Phrase<ThingMeasure>[]>;
  after: ReadonlyMap<string, readonly Phrase<ThingMeasure>[]>;
  verbs: ReadonlyMap<string, readonly VerbUse[]>;
  open: ReadonlyMap<string, readonly OpenUse[]>;
  /** "destruction" → destroyed */
  nouns: ReadonlyMap<string, readonly OpenVerbEntry[]>;
  states: ReadonlyMap<string, readonly Phrase<string>[]>;
  sameNouns: ReadonlyMap<string, string>;
  /** "britain", "british" → "UK": a country under one name. */
  countries: ReadonlyMap<string, string>;
  rises: ReadonlySet<string>;
  falls: ReadonlySet<string>;
  riseNouns: ReadonlySet<string>;
  fallNouns: ReadonlySet<string>;
  up: ReadonlySet<string>;
  down: ReadonlySet<string>;
  levels: ReadonlySet<string>;
  having: ReadonlySet<string>;
  now: ReadonlySet<string>;
  plain: ReadonlySet<string>;
  anyone: ReadonlySet<string>;
  wideNouns: ReadonlySet<string>;
  places: ReadonlySet<string>;
  uncounted: ReadonlySet<string>;
  toldAs: ReadonlyMap<string, readonly OneMeasure[]>;
  spans: ReadonlyMap<string, readonly Phrase<string>[]>;
  idle: ReadonlySet<string>;
  sold: ReadonlySet<string>;
  rivals: ReadonlySet<string>;
  putting: ReadonlySet<string>;
  estimates: ReadonlySet<string>;
}

/** The words on things as maps from a surface; made once per lexicon. */
export const thingIndex = /* @__PURE__ */ remembered(build);

function build(lexicon: ClaimLexicon & Partial<Pick<EventLexicon, 'countries'>>): ThingIndex {
  const { measures, openVerbs, things, countries = [] } = lexicon;
  const names = new Map<string, Phrase<ThingMeasure>[]>();
  const after = new Map<string, Phrase<ThingMeasure>[]>();
  const verbs = new Map<string, VerbUse[]>();
  const byId = new Map<string, ThingMeasure>();
  const rising: [ThingMeasure, string][] = [];
  for (const entry of measures) {
    if (entry.takes === undefined) continue;
    const measure: ThingMeasure = {
      id: entry.id,
      takes: new Set(entry.takes),
      near: entry.near ? new Set(entry.near) : null,
      unless: entry.unless ? new Set(entry.unless) : null,
      least: entry.least ?? Number.NEGATIVE_INFINITY,
      most: entry.most ?? Number.POSITIVE_INFINITY,
      before: entry.before ? new Set(entry.before) : null,
      holder: entry.holder ?? null,
      subjectOnly: entry.subjectOnly ?? false,
      heldBefore: entry.heldBefore ?? false,
      yearly: entry.yearly ?? false,
    };
    byId.set(entry.id, measure);
    if (entry.riseAs !== undefined) rising.push([measure, entry.riseAs]);
    for (const name of entry.names ?? []) addPhrase(names, name, measure);
    for (const phrase of entry.after ?? []) addPhrase(after, phrase, measure);
    for (const { forms, of, counts, with: link = [] } of entry.verbs ?? []) {
      for (const { surface, participle } of formsOf(forms)) {
        putUnder(verbs, surface, { measure, of: of ? new Set(of) : null, counts, with: new Set(link), participle });
      }
    }
  }
  for (const [measure, id] of rising) {
    const as = byId.get(id);
    if (as) measure.riseAs = as;
  }
  const open = new Map<string, OpenUse[]>();
  const nouns = new Map<string, OpenVerbEntry[]>();
  for (const entry of openVerbs) {
    const { as, counts = 'object', people = false, single = false } = entry;
    const shared: Omit<OpenUse, 'participle' | 'tensed'> = {
      ...{ as, counts, people, single },
      with: (entry.with ?? []).map((phrase) => phrase.split(' ')),
      of: entry.of ? new Set(entry.of) : null,
      unless: entry.unless ? new Set(entry.unless) : null,
    };
    for (const forms of entry.verbs) {
      for (const { surface, participle, tensed } of formsOf(forms))
        putUnder(open, surface, { ...shared, participle, tensed });
    }
    for (const noun of entry.nouns ?? []) putUnder(nouns, noun, entry);
  }
  const states = new Map<string, Phrase<string>[]>();
  for (const [phrase, as] of Object.entries(things.states)) addPhrase(states, phrase, as);
  const spans = new Map<string, Phrase<string>[]>();
  for (const [phrase, as] of Object.entries(things.spans)) addPhrase(spans, phrase, as);
  const { sameNouns, states: _, spans: __, toldAs, ...sets } = things;
  const asSets = Object.fromEntries(Object.entries(sets).map(([key, words]) => [key, new Set(words)]));
  return {
    ...{ names, after, verbs, open, nouns, states, spans, sameNouns: new Map(Object.entries(sameNouns)) },
    toldAs: new Map(Object.entries(toldAs).map(([as, list]) => [as, list.map(oneMeasureOf)])),
    countries: new Map(
      countries.flatMap((one) => [one.id, ...one.words].map((word) => [word.toLowerCase(), calledOf(one)])),
    ),
    ...(asSets as Record<keyof typeof sets, Set<string>>),
  };
}

function oneMeasureOf({ measure, of, counted = false }: ToldAs): OneMeasure {
  return { measure, of: of ? new Set(of) : null, counted };
}

/** The longest phrase first, so that "net profit" is met before "net". */
function addPhrase<T>(to: Map<string, Phrase<T>[]>, phrase: string, of: T): void {
  const words = phrase.split(' ');
  // The longest first, and of those as long the one that comes last: what a caller adds goes before what is built in.
  const known = to.get(words[0]!) ?? [];
  const at = known.findIndex((other) => other.words.length <= words.length);
  known.splice(at < 0 ? known.length : at, 0, { words, of });
  to.set(words[0]!, known);
}

function formsOf(forms: string): { surface: string; participle: boolean; tensed: boolean }[] {
  const list = forms.includes(' ') ? forms.split(' ') : regularForms(forms);
  const [base, present, past] = list;
  const participle = list.length > 4 ? list[3] : past;
  return [...new Set(list)].map((surface) => ({
    surface,
    participle: surface === participle,
    tensed: surface === present || surface === past || (surface === base && base === past),
  }));
}

/** Where the longest of the phrases that begin at `at` ends, and what it stands for. */
export function phraseAt<T>(
  phrases: ReadonlyMap<string, readonly Phrase<T>[]>,
  words: readonly string[],
  at: number,
  fits: (of: T) => boolean = () => true,
): { of: T; end: number } | null {
  const begun = phrases.get(words[at] ?? '');
  if (!begun) return null;
  const found = begun.find((phrase) => fits(phrase.of) && isPhraseAt(phrase.words, words, at));
  return found ? { of: found.of, end: at + found.words.length } : null;
}

/** "UK", "US"; others by their own name. */
function calledOf({ id, words: [first] }: EventLexicon['countries'][number]): string {
  return id.startsWith('United ') && first !== undefined ? first : id;
}
