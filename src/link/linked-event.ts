import { compareText } from '../model/compare-text.ts';
import { contentHash } from '../model/content-hash.ts';
import { type DateRange, daysIn } from '../model/date-range.ts';
import type { EventMention, Link } from '../model/event.ts';
import { putUnder } from '../model/put-under.ts';
import type { LinkedEvent } from '../model/report.ts';
import { fold } from './folding.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A mention of the event, and when its article came out. */
export interface EventMember {
  mention: EventMention;
  publishedAt: string | null;
}

/** One event of the mentions that were linked, in the order of their ids. */
export function toLinkedEvent(members: readonly EventMember[], links: readonly Link[]): LinkedEvent {
  const mentions = members.map(({ mention }) => mention);
  const kind = commonKind(mentions);
  const when = commonDays(mentions.flatMap(({ when }) => when ?? []));
  const where = commonPlaces(mentions);
  const names = byCount(mentions.flatMap(({ name }) => name ?? []));
  return {
    id: contentHash('event', firstOf(members).mention.id),
    label: labelOf(names[0] ?? null, kind, where, when),
    kind,
    when,
    where,
    names,
    articleIds: [...new Set(mentions.map(({ articleId }) => articleId))].sort(compareText),
    claimIds: mentions.flatMap(({ claimIds }) => claimIds),
    mentionIds: mentions.map(({ id }) => id),
    links: [...links],
    nearMisses: [],
  };
}

/**
 * Of events that one label fits, each is called by what it happened in or to, as far as told: "hotel fire in Varnow, 5 March
 * 2024", "warehouse fire in Varnow, 5 March 2024".
 */
export function tellApart(
  events: ReadonlyMap<number, LinkedEvent>,
  mentionsOf: (root: number) => readonly EventMention[],
): void {
  const byLabel = new Map<string, [number, LinkedEvent][]>();
  for (const [root, event] of events) putUnder(byLabel, event.label, [root, event]);
  for (const alike of byLabel.values()) {
    if (alike.length < 2) continue;
    for (const [root, event] of alike) {
      const { kind, where, when, names } = event;
      const scene = mostCommon(mentionsOf(root).flatMap(({ scenes }) => scenes ?? []));
      if (scene !== null && kind !== null && names.length === 0)
        event.label = labelOf(null, `${scene} ${kind}`, where, when);
    }
  }
}

/** An event is named after its first report, so that later ones don't change its id. */
function firstOf(members: readonly EventMember[]): EventMember {
  return members.reduce((first, member) => {
    const order = compareText(member.publishedAt ?? '~', first.publishedAt ?? '~');
    return order < 0 || (order === 0 && member.mention.id < first.mention.id) ? member : first;
  });
}

/** Said of nearly anything in which people die: what else it was called by says more. */
const GENERIC: ReadonlySet<string> = new Set(['death', 'killing', 'attack', 'agreement']);

/**
 * The kind that most mentions have, a generic one counting half; of equally common ones the one that most articles speak of:
 * "clash", though one paper tells of the agreement after it.
 */
function commonKind(mentions: readonly EventMention[]): string | null {
  const main = mentions.flatMap(({ kind }) => kind ?? []);
  const spoken = mentions.flatMap(({ kind, kinds }) => [...new Set([...(kind ? [kind] : []), ...(kinds ?? [])])]);
  const times = (kinds: readonly string[], kind: string): number => kinds.filter((one) => one === kind).length;
  const weight = (kind: string): number => times(main, kind) * (GENERIC.has(kind) ? 0.5 : 1);
  const ranked = [...new Set(main)].sort(
    (a, b) => weight(b) - weight(a) || times(spoken, b) - times(spoken, a) || compareText(a, b),
  );
  return ranked[0] ?? null;
}

/** "Hurricane Ada", "earthquake in Aceh, 2 July 2013", "shooting, 1992". */
export function labelOf(
  name: string | null,
  kind: string | null,
  where: readonly string[],
  when: DateRange | null,
): string {
  const place = where[0] === undefined ? '' : ` in ${where[0]}`;
  const date = when === null ? '' : dateText(when);
  const subject = name ?? `${kind ?? 'event'}${place}`;
  return date === '' ? subject : `${subject}, ${date}`;
}

function dateText({ from, to }: DateRange): string {
  const [year, month, day] = from.split('-');
  if (from === to) return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${MONTHS[Number(month) - 1]} ${year}`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${year}` : `${year}–${to.slice(0, 4)}`;
}

/** The range most mentions give; of equally common ones the narrowest, then the earliest. */
function commonDays(ranges: readonly DateRange[]): DateRange | null {
  const counts = new Map<string, { range: DateRange; count: number }>();
  for (const range of ranges) {
    const key = `${range.from} ${range.to}`;
    counts.set(key, { range, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [best] = [...counts.values()].sort(
    (a, b) => b.count - a.count || daysIn(a.range) - daysIn(b.range) || compareText(a.range.from, b.range.from),
  );
  return best?.range ?? null;
}

/**
 * Places by how many mentions name them, those first that more than half as many name as any, the most specific of these
 * in front: of a blast in Beirut one paper names Lebanon alone. Spellings that fold to one are one, under the commonest.
 */
function commonPlaces(mentions: readonly EventMention[]): string[] {
  const spellings = new Map<string, string[]>();
  const positions = new Map<string, number>();
  for (const { where } of mentions) {
    for (const [position, place] of where.entries()) {
      const key = fold(place);
      putUnder(spellings, key, place);
      positions.set(key, (positions.get(key) ?? 0) + position);
    }
  }
  const most = [...spellings.values()].reduce((longest, { length }) => Math.max(longest, length), 0);
  const ranked = [...spellings].map(([key, printed]) => ({
    printed,
    key,
    isCommon: 2 * printed.length > most,
    position: positions.get(key)! / printed.length,
  }));
  return ranked
    .sort(
      (a, b) =>
        Number(b.isCommon) - Number(a.isCommon) ||
        (a.isCommon ? a.position - b.position : 0) ||
        b.printed.length - a.printed.length ||
        a.position - b.position ||
        compareText(a.key, b.key),
    )
    .map(({ printed }) => byCount(printed)[0]!);
}

function mostCommon(values: readonly string[]): string | null {
  return byCount(values)[0] ?? null;
}

/** Without repeats, the most frequent first, ties by UTF-16. */
function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || compareText(a, b));
}
