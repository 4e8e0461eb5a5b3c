import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import { BARE, bareName, isBare, OF_NOUN } from '../model/bare-measure.ts';
import { ofOne } from '../model/noun-number.ts';
import { ownValue } from '../model/own-value.ts';
import { rememberedOfText } from '../model/remembered.ts';
import { isShare } from './dimensions.ts';
import type { Figure, Group } from './figures.ts';
import { isNation, type Populations } from './populations.ts';
import type { Position } from './positions.ts';
import { citing, sharedNames, stancesIn } from './speakers.ts';
import type { Stance } from './stances.ts';
import type { Things } from './things.ts';
import type { AsOf } from './timing.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SMALL = 'no one two three four five six seven eight nine'.split(' ');
const MOST_NAMES = 3;
const PASSED = /^(?:pas[st]|cross|exceed|surpass|top)\p{L}*\s+/iu;

/** Writes figures, people and sources as a newspaper would. */
export class Wording {
  readonly #words: VerdictWords;
  readonly #populations: Populations;
  readonly #things: Things;
  readonly #inASentence = rememberedOfText(inASentence);

  constructor(words: VerdictWords, populations: Populations, things: Things) {
    this.#words = words;
    this.#populations = populations;
    this.#things = things;
  }

  /** As printed, at most with a smaller first letter: "at least 137", "dozens"; "one" for a count no figure states. */
  figure(figure: Figure): string {
    const { quantity } = figure.claim;
    if (figure.sumOf !== undefined) return numeral(figure.stated ?? 0);
    if (figure.stated === 0) return 'no';
    if (quantity.implicit) return numeral(figure.stated ?? quantity.min ?? 1);
    // "The toll has passed 600": more than 600, as every other sentence says it.
    const passed = quantity.modifier === 'more-than' ? PASSED.exec(quantity.text)?.[0] : undefined;
    const hedge = passed && ownValue(this.#words.hedges, quantity.modifier);
    if (hedge) return `${hedge} ${quantity.text.slice(passed.length)}`;
    return this.#inASentence(quantity.text);
  }

  /** What a stance stands by; a sum is named as one. */
  stance(stance: Stance): string {
    return stance.summed ? this.#total(stance) : this.figure(stance.lead);
  }

  /** Of "more than five" and 40 "more than 45": as sure as the parts; what is unsure in two ways is "about" so many. */
  #total({ stated, parts }: Stance): string {
    const [first, ...others] = new Set(parts.map(({ modifier }) => modifier).filter((one) => one !== 'exact'));
    const hedge = first && ownValue(this.#words.hedges, others.length > 0 ? 'approximate' : first);
    const number = numeral(stated ?? 0);
    return hedge === undefined ? number : `${hedge} ${number}`;
  }

  position(position: Position): string {
    const printed = this.stance(position.stances[0]!);
    // "rose from none (Herald) to 30 (Post)"
    return printed === 'no' ? 'none' : printed;
  }

  /** "150 civilians", "at least one person"; the bare figure of an open measure: "120 homes destroyed". */
  counted(printed: string, figure: Figure): string {
    const { measure, quantity } = figure.claim;
    // Nobody says that survivors survived.
    const isOwn = measure === 'survived' || isNation(figure.population);
    const population = isOwn ? figure.population : figure.claim.population;
    if (isBare({ measure })) return nameless(printed, measure);
    if (quantity.unit.kind !== 'count' || this.isLevel(figure)) return `${printed} (${measure})`;
    if (!this.isOpen(measure) || population !== null) {
      const noun = this.noun(population, isOne(figure));
      return printed === 'no' && noun === 'people' ? 'no one' : `${this.#beforeNoun(printed)} ${noun}`;
    }
    return `${this.#beforeNoun(printed)} ${isOne(figure) ? ofOne(measure) : measure}`;
  }

  /** "dozens of", "at least 12". */
  #beforeNoun(printed: string): string {
    return this.#words.takesOf.some((word) => printed === word || printed.endsWith(` ${word}`))
      ? `${printed} of`
      : printed;
  }

  /** "150 civilians were killed". */
  clause(printed: string, figure: Figure): string {
    if (isShare(figure.claim.quantity.unit) && !figure.ofThings) return this.#share(printed, figure);
    const counted = this.counted(printed, figure);
    const wording = ownValue(this.#words.measures, figure.claim.measure);
    if (wording === undefined) return counted;
    const single = isOne(figure) || counted === 'no one';
    return `${counted} ${single ? wording.one : wording.many}`;
  }

  /** "60% of those killed were women" */
  #share(printed: string, { claim, population }: Figure): string {
    const fate = ownValue(this.#words.measures, claim.measure)?.noun ?? claim.measure;
    return `${printed} of those ${fate} were ${this.noun(population, false)}`;
  }

  /** "150 civilians and some 137 people were killed", "16 and 17 people were injured". */
  pair(left: Figure, right: Figure): string {
    const [a, b] = [this.figure(left), this.figure(right)];
    if (isShare(left.claim.quantity.unit) && !left.ofThings) return `${a} and ${this.#share(b, right)}`;
    const verb = ownValue(this.#words.measures, left.claim.measure)?.many;
    const isSameNoun = left.population === right.population && left.stated !== 0 && right.stated !== 0;
    const first = isSameNoun && verb !== undefined ? a : this.counted(a, left);
    const both = `${first} and ${this.counted(b, right)}`;
    return verb === undefined ? both : `${both} ${verb}`;
  }

  /** "Herald says that at least seven people were killed, Post says at least six"; each side is one figure, most told first. */
  opposed(a: readonly Position[], b: readonly Position[]): string {
    const [x, y] = [a[0]!.stances[0]!, b[0]!.stances[0]!];
    const isOpen = this.isOpen(x.lead.claim.measure);
    const other = x.lead.population === y.lead.population && x.stated !== 0 && y.stated !== 0 && !isOpen;
    const second = other ? this.stance(y) : this.#told(y);
    const shared = sharedNames([a, b]);
    if (this.isLevel(x.lead)) {
      const first = this.puts(this.stance(x), x.lead, this.#count(stancesIn(a)) > 1);
      return `${this.#givers(a, shared)} ${first}, ${this.#givers(b, shared)} at ${this.stance(y)}`;
    }
    const says = (camp: readonly Position[]): string =>
      `${this.#givers(camp, shared)} ${this.#count(stancesIn(camp)) > 1 ? 'say' : 'says'}`;
    const that = isOpen ? ' ' : ' that ';
    const first = `${says(a)}${that}${this.#told(x)}${citing(a)}`;
    return `${first}, ${says(b)} ${other || isOpen ? '' : 'that '}${second}${citing(b)}`;
  }

  /** "two men were killed", of what is added up "one man and one patron were killed, two in all". */
  #told(stance: Stance): string {
    const isOfKinds = stance.summed && isOfOneMeasure(stance);
    return isOfKinds ? this.sum(stance) : this.clause(this.stance(stance), stance.lead);
  }

  /** Of a level: "put the magnitude at 6.4", "puts the damage at $3bn". */
  puts(printed: string, { claim }: Figure, many: boolean): string {
    if (isBare(claim)) return `${many ? 'give' : 'gives'} a figure of ${nameless(printed, claim.measure)}`;
    return `${many ? 'put' : 'puts'} the ${claim.measure} at ${printed}`;
  }

  isLevel({ claim }: Figure): boolean {
    return this.#things.isLevel(claim);
  }

  /** "one civilian and six attackers were killed, seven in all"; "five killed and 40 injured, 45 in all". */
  sum(stance: Stance): string {
    const total = `${this.#total(stance)} in all`;
    if (!isOfOneMeasure(stance)) return `${this.ofTwoMeasures(stance)}, ${total}`;
    const isOther = (part: Figure): boolean => part.standing === 'addition' && part.population === null;
    // "one man and one other"
    const inOrder = [...stance.parts].sort((a, b) => Number(isOther(a)) - Number(isOther(b)));
    const parts = inOrder.map((part) => {
      return isOther(part)
        ? `${this.figure(part)} ${isOne(part) ? 'other' : 'others'}`
        : this.counted(this.figure(part), part);
    });
    const verb = ownValue(this.#words.measures, stance.lead.claim.measure)?.many;
    return `${list(parts)}${verb === undefined ? '' : ` ${verb}`}, ${total}`;
  }

  /** "five killed and 40 injured" */
  ofTwoMeasures({ parts }: Stance): string {
    const noun = (measure: string): string => ownValue(this.#words.measures, measure)?.noun ?? measure;
    return list(parts.map((part) => `${this.figure(part)} ${noun(part.claim.measure)}`));
  }

  /** "9 (Herald), 12 (Post) and 15 (Echo)", each figure with all that stand by it or a rounding of it. */
  camps(camps: readonly (readonly Position[])[]): string {
    const shared = sharedNames(camps);
    return list(
      camps.map((camp) => `${this.position(camp[0]!)} (${this.#givers(camp, shared)})`),
      'other figures',
    );
  }

  /** Sources by name; one that stands on two sides with the day on which it said this. */
  #givers(camp: readonly Position[], shared: ReadonlySet<string>): string {
    const names = stancesIn(camp).map(({ source, asOf }) => {
      const day = shared.has(source.name) ? this.day(asOf) : null;
      return day === null ? source.name : `${source.name} (${day})`;
    });
    return list([...new Set(names)].sort());
  }

  /** "9 (Herald, 1 March 2024)". */
  dated(position: Position): string {
    const day = this.day(position.first);
    return `${this.position(position)} (${this.sources(position.stances)}${day ? `, ${day}` : ''})`;
  }

  /** "number of civilians killed", but "area burned". */
  numberOf(group: Group, { stances }: Position): string {
    return `${this.isLevel(stances[0]!.lead) ? '' : 'number of '}${this.heading(group)}`;
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
    return isNation(id) || this.#populations.words(id).includes(bare) ? bare : name;
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

/** As it is printed, at most with a smaller first letter. */
function inASentence(text: string): string {
  const printed = text.replace(/\s+/gu, ' ').trim();
  // "FIVE SHOT" in a title: the figure is five.
  // "More Than 100" is more than 100
  if (/^\p{Lu}{2,}(?:[ -]\p{Lu}+)*$/u.test(printed) || /^(?:\p{Lu}\p{Ll}+ ){2,}\S+$/u.test(printed))
    return printed.toLowerCase();
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(printed) ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed;
}

/** "3,000 school places", "€62m (repair)" */
function nameless(printed: string, measure: string): string {
  const name = bareName(measure);
  if (name.startsWith(BARE.count)) return `${printed} ${name.slice(BARE.count.length)}`;
  const at = name.indexOf(OF_NOUN);
  return at < 0 ? printed : `${printed} (${name.slice(at + OF_NOUN.length)})`;
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

/** Of killed or injured, and not of both. */
function isOfOneMeasure({ parts }: Stance): boolean {
  return new Set(parts.map(({ claim }) => claim.measure)).size === 1;
}
