import type { ClaimLexicon } from '../lexicon/claim-lexicon.ts';
import { putUnder } from '../model/put-under.ts';
import { remembered, rememberedOfText } from '../model/remembered.ts';
import { type Figure, saidOf } from './figures.ts';

/** What a measure of something held is made of: "rise in" + "core" + "inflation" + "in" + "Peru". */
interface Held {
  id: string;
  change: string;
  before: string;
  link: string;
  owner: string | null;
}

const CHANGES = ['rise in ', 'fall in '];

const readerOf = /* @__PURE__ */ remembered(({ measures }: ClaimLexicon) => {
  const held = measures.flatMap(({ id, holder }) =>
    holder === undefined || holder === 'before' ? [] : [{ id, holder }],
  );
  // The longest first: "trade deficit" is no "deficit".
  held.sort((a, b) => b.id.length - a.id.length);
  return (measure: string): Held | null => {
    const change = CHANGES.find((start) => measure.startsWith(start)) ?? '';
    const rest = ` ${measure.slice(change.length)} `;
    for (const { id, holder } of held) {
      const at = rest.indexOf(` ${id} `);
      if (at < 0) continue;
      const before = rest.slice(1, Math.max(1, at));
      const behind = rest.slice(at + id.length + 2).trim();
      if (behind === '') return { id, change, before, link: holder, owner: null };
      const link = ['in ', 'of ', 'by '].find((word) => behind.startsWith(word));
      if (link !== undefined) return { id, change, before, link: holder, owner: behind.slice(link.length) };
    }
    return null;
  };
});

/**
 * One article says "inflation", another "inflation in Peru", a title "Peru inflation": where an event has one holder, what is
 * told without it is told of it too. Two holders, and each keeps its own.
 */
export function underOneHolder(figures: readonly Figure[], lexicon: ClaimLexicon): Figure[] {
  const read = readerOf(lexicon);
  const all = figures.map((figure) => (figure.ofThings ? read(figure.claim.measure) : null));
  if (all.every((held) => held === null)) return [...figures];
  const places = new Set(figures[0]?.where.map((place) => place.toLowerCase()));
  const named = new Set(all.flatMap((held) => (held?.owner ? [held.owner.toLowerCase()] : [])));
  const owned = all.map((held) => held && ownedBefore(held, named, places));
  const owners = new Map<string, Set<string>>();
  for (const held of owned) {
    if (!held?.owner || isAnyone(held.owner)) continue;
    const known = owners.get(held.id) ?? new Set<string>();
    owners.set(held.id, known.add(held.owner));
  }
  const ownerOf = rememberedOfText((key: string): { owner: string | null } => {
    const [id, owner] = key.split('\u0000') as [string, string];
    const family = [...(owners.get(id) ?? [])];
    if (isAnyone(owner)) return { owner: onlyOf(family, places) ?? owner };
    return { owner: owner === '' ? onlyOf(family, places) : longest(family, owner, places) };
  });
  const inText = new Map<string, string[]>();
  owned.forEach((held, i) => {
    if (held && figures[i]!.claim.field === 'text') putUnder(inText, toldKey(figures[i]!, held), held.before);
  });
  return figures.map((figure, i) => {
    const held = owned[i];
    if (!held) return figure;
    const { owner } = ownerOf(`${held.id}\u0000${held.owner ?? ''}`);
    const before = held.before || (figure.claim.field === 'title' ? beforeInText(inText, figure, held) : '');
    const name = `${held.change}${before === '' ? '' : `${before} `}${held.id}`;
    const measure = owner === null ? name : `${name} ${held.link} ${owner}`;
    return measure === figure.claim.measure ? figure : saidOf(figure, measure);
  });
}

/** "Economy grows 0.4%" over "expanded by 0.4% from the previous quarter": a title has no room for it. */
function beforeInText(inText: ReadonlyMap<string, readonly string[]>, figure: Figure, held: Held): string {
  const same = inText.get(toldKey(figure, held)) ?? [];
  return same.includes('') ? '' : (same[0] ?? '');
}

/** One number that one article tells of one measure, whoever it is of. */
function toldKey({ claim, stated }: Figure, { change, id }: Held): string {
  return `${claim.articleId}\u0000${change}${id}\u0000${stated}`;
}

/** "Velia inflation": a name before it is whose it is, where the event is there or another figure tells it so. */
function ownedBefore(held: Held, owners: ReadonlySet<string>, places: ReadonlySet<string>): Held {
  const before = held.before.toLowerCase();
  if (held.owner !== null || before === '' || !(owners.has(before) || places.has(before))) return held;
  return { ...held, before: '', owner: held.before };
}

/** "the brewer raised $1.6bn": one who has a name in another article. */
function isAnyone(owner: string): boolean {
  return TRADE.test(owner);
}

const TRADE =
  /^(?:(?:car|chip|drug|steel|plane|phone)?maker|miner|brewer|lender|insurer|builder|retailer|grocer|publisher|producer|airline|start-up)$/u;

/** The one holder of a family; "Marek" and "Jan Marek" are one. */
function onlyOf(owners: readonly string[], places: ReadonlySet<string>): string | null {
  const [first] = owners;
  if (first === undefined) return null;
  const whole = longest(owners, first, places);
  return owners.every((owner) => owner === whole || isPartOf(owner, whole, places)) ? whole : null;
}

/** The fullest name of the holder; where two fit, its own. */
function longest(owners: readonly string[], owner: string, places: ReadonlySet<string>): string {
  const fuller = owners.filter((other) => other.length > owner.length && isPartOf(owner, other, places));
  return fuller.length === 1 ? fuller[0]! : owner;
}

/**
 * "Marek" of "Jan Marek", "Halden" of "Halden Motors"; but "Norbank Velia" is a branch of Norbank in Velia, "Tarn Energy" no part of Tarn, and
 * "the new bridge" not the bridge.
 */
function isPartOf(owner: string, whole: string, places: ReadonlySet<string>): boolean {
  const [few, many] = [wordsOf(owner), wordsOf(whole)];
  if (few.join(' ') === many.join(' ')) return true;
  const more = many.filter((word) => !few.includes(word));
  const isNamed = /\p{Lu}/u.test(owner) && !places.has(owner.toLowerCase());
  return isNamed && few.every((word) => many.includes(word)) && !more.some((word) => places.has(word));
}

/** "the Unity party" */
function wordsOf(owner: string): string[] {
  return owner
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== 'party');
}
