import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import { ownValue } from '../model/own-value.ts';
import type { Figure, Group } from './figures.ts';
import type { Populations } from './populations.ts';
import type { Position } from './positions.ts';
import type { Stance } from './stances.ts';
import type { AsOf } from './timing.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SMALL = 'no one two three four five six seven eight nine'.split(' ');
const MOST_NAMES = 3;

/** Writes figures, people and sources as a newspaper would. */
export class Wording {
  readonly #words: VerdictWords;
  readonly #populations: Populations;

  constructor(words: VerdictWords, populations: Populations) {
    this.#words = words;
    this.#populations = populations;
  }

  /** As printed, at most with a smaller first letter: "at least 137", "dozens"; "one" for a count no figure states. */
  figure(figure: Figure): string {
    const { quantity } = figure.claim;
    if (figure.stated === 0) return 'no';
    if (quantity.implicit) return numeral(quantity.stated ?? quantity.min ?? 1);
    const printed = quantity.text.replace(/\s+/gu, ' ').trim();
    return /^\p{Lu}\p{Ll}/u.test(printed) ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed;
  }

  /** What a stance stands by; a sum is named as one. */
  stance(stance: Stance): string {
    return stance.summed ? numeral(stance.stated ?? 0) : this.figure(stance.lead);
  }

  position(position: Position): string {
    return this.stance(position.stances[0]!);
  }

  /** "150 civilians", "at least one person"; the bare figure of an open measure: "120 homes destroyed". */
  counted(printed: string, figure: Figure): string {
    const { measure, population, quantity } = figure.claim;
    if (quantity.unit.kind !== 'count') return `${printed} (${measure})`;
    if (!this.isOpen(measure) || population !== null) {
      const noun = this.noun(population, isOne(figure));
      return printed === 'no' && noun === 'people' ? 'no one' : `${printed} ${noun}`;
    }
    return `${printed} ${measure}`;
  }

  /** "150 civilians were killed". */
  clause(printed: string, figure: Figure): string {
    const counted = this.counted(printed, figure);
    const wording = ownValue(this.#words.measures, figure.claim.measure);
    if (wording === undefined) return counted;
    const single = isOne(figure) || counted === 'no one';
    return `${counted} ${single ? wording.one : wording.many}`;
  }

  /** "150 civilians and some 137 people were killed", "16 and 17 people were injured". */
  pair(left: Figure, right: Figure): string {
    const [a, b] = [this.figure(left), this.figure(right)];
    const verb = ownValue(this.#words.measures, left.claim.measure)?.many;
    const isSameNoun = left.population === right.population && left.stated !== 0 && right.stated !== 0;
    const first = isSameNoun && verb !== undefined ? a : this.counted(a, left);
    const both = `${first} and ${this.counted(b, right)}`;
    return verb === undefined ? both : `${both} ${verb}`;
  }

  /** "Herald says that at least seven people were killed, Post says at least six". */
  opposed(a: Position, b: Position): string {
    const [x, y] = [a.stances[0]!, b.stances[0]!];
    const isOpen = this.isOpen(x.lead.claim.measure);
    const other = x.lead.population === y.lead.population && x.stated !== 0 && y.stated !== 0 && !isOpen;
    const second = other ? this.stance(y) : this.clause(this.stance(y), y.lead);
    const says = (position: Position): string =>
      `${this.sources(position.stances)} ${this.#count(position.stances) > 1 ? 'say' : 'says'}`;
    const that = isOpen ? ' ' : ' that ';
    return `${says(a)}${that}${this.clause(this.stance(x), x.lead)}, ${says(b)} ${other || isOpen ? '' : 'that '}${second}`;
  }

  /** "one civilian and six attackers were killed, seven in all". */
  sum(stance: Stance): string {
    const parts = stance.parts.map((part) => {
      const isOther = part.standing === 'addition' && part.population === null;
      return isOther
        ? `${this.figure(part)} ${isOne(part) ? 'other' : 'others'}`
        : this.counted(this.figure(part), part);
    });
    const verb = ownValue(this.#words.measures, stance.lead.claim.measure)?.many;
    return `${list(parts)}${verb === undefined ? '' : ` ${verb}`}, ${numeral(stance.stated ?? 0)} in all`;
  }

  /** "9 (Herald), 12 (Post) and 15 (Echo)". */
  camps(positions: readonly Position[]): string {
    return list(
      positions.map((position) => `${this.position(position)} (${this.sources(position.stances)})`),
      'other figures',
    );
  }

  /** "9 (Herald, 1 March 2024)". */
  dated(position: Position): string {
    const day = this.day(position.first);
    return `${this.position(position)} (${this.sources(position.stances)}${day ? `, ${day}` : ''})`;
  }

  /** What a group counts, as a heading: "civilians killed", "homes destroyed". */
  heading({ measure, population }: Pick<Group, 'measure' | 'population'>): string {
    const wording = ownValue(this.#words.measures, measure);
    if (wording === undefined) return population === null ? measure : `${this.noun(population, false)}: ${measure}`;
    return `${this.noun(population, false)} ${wording.noun}`;
  }

  isOpen(measure: string): boolean {
    return ownValue(this.#words.measures, measure) === undefined;
  }

  noun(population: string | null, single: boolean): string {
    const id = population ?? 'people';
    const wording = ownValue(this.#words.populations, id);
    if (wording) return single ? wording.one : wording.many;
    const name = id.replaceAll('-', ' ');
    if (!single) return name;
    // "civilians" → "civilian" when the lexicon knows that word.
    const bare = name.endsWith('s') ? name.slice(0, -1) : name;
    return this.#populations.words(id).includes(bare) ? bare : name;
  }

  /** "Reuters, BBC and 3 others", each source once. */
  sources(stances: readonly Stance[]): string {
    return list([...new Set(stances.map(({ source }) => source.name))].sort());
  }

  /** Every source, each once. */
  allSources(stances: readonly Stance[]): string {
    return [...new Set(stances.map(({ source }) => source.name))].sort().join(', ');
  }

  names(figures: readonly Figure[]): string {
    return list([...new Set(figures.map(({ source }) => source.name))].sort());
  }

  #count(stances: readonly Stance[]): number {
    return new Set(stances.map(({ source }) => source.name)).size;
  }

  list(names: readonly string[]): string {
    return list(names);
  }

  /** "2 July 2013" */
  day(asOf: AsOf | null): string | null {
    if (asOf === null) return null;
    const date = new Date(asOf.from);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  }
}

function list(names: readonly string[], others = 'others'): string {
  const shown =
    names.length > MOST_NAMES + 1 ? [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} ${others}`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** "twelve and 14 are …" at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function numeral(n: number): string {
  if (Number.isInteger(n) && n >= 0 && n < SMALL.length) return SMALL[n]!;
  const [whole, fraction] = String(Math.abs(n)).split('.');
  const groups: string[] = [];
  for (let end = whole!.length; end > 0; end -= 3) groups.unshift(whole!.slice(Math.max(0, end - 3), end));
  return `${n < 0 ? '−' : ''}${groups.join(',')}${fraction ? `.${fraction}` : ''}`;
}

function isOne(figure: Figure): boolean {
  return figure.stated === 1 || (figure.stated === null && figure.interval.min === 1 && figure.interval.max === 1);
}
