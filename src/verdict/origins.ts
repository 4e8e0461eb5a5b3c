import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import type { Claim } from '../model/claim.ts';
import { ownValue } from '../model/own-value.ts';
import { Groups } from './independence.ts';
import { LIMITS } from './settings.ts';
import type { Stance } from './stances.ts';

/**
 * Who gave the figure, so that two outlets that quote one giver are seen to: "the Interior Ministry" and "interior
 * minister" have one key. `null` for the paper's own voice and for givers who are no one in particular.
 */
export function originKey(claim: Claim, words: VerdictWords): string | null {
  const name = claim.attribution?.name.toLowerCase().replace(/[’‘]/gu, "'").trim();
  if (!name || words.vagueOrigins.includes(name)) return null;
  const kept = name
    .replace(/[^\p{L}\p{N}'.\s-]/gu, ' ')
    .split(/\s+/u)
    .map((word) => ownValue(words.originAliases, word) ?? word)
    .filter((word) => word !== '' && !words.originNoise.includes(word));
  const key = kept.join(' ');
  return key === '' || words.vagueOrigins.includes(key) ? null : (ownValue(words.originAliases, key) ?? key);
}

/** How many origins the claims of several articles have: voices, joined where they quote one giver or one sentence. */
export function originsOf(stances: readonly Stance[], words: VerdictWords): { count: number; shared: string[] } {
  const [first] = stances;
  // One voice is one origin, whomever it quotes.
  if (stances.every(({ source }) => source.voice === first?.source.voice)) {
    return { count: Math.min(stances.length, 1), shared: [] };
  }
  const groups = new Groups();
  const quoted: { voice: string; name: string; key: string }[] = [];
  const voiceOf = new Map<string, string>();
  for (const { source, figures } of stances) {
    const { voice } = source;
    for (const { claim } of figures) {
      const key = originKey(claim, words);
      if (key !== null) quoted.push({ voice, name: claim.attribution!.name, key });
      if (claim.sentence.text.length < LIMITS.copiedSentence) continue;
      const sentence = claim.sentence.text.toLowerCase();
      const other = voiceOf.get(sentence);
      if (other === undefined) voiceOf.set(sentence, voice);
      else groups.join(voice, other);
    }
  }
  const sameGiver = oneInOtherWords(new Set(quoted.map(({ key }) => key)));
  const names = new Map<string, { name: string; voices: Set<string> }>();
  for (const { voice, name, key } of quoted) {
    const giver = sameGiver.get(key) ?? key;
    groups.join(voice, `origin ${giver}`);
    const entry = names.get(giver) ?? { name, voices: new Set<string>() };
    names.set(giver, { name: fuller(name, entry.name), voices: entry.voices.add(voice) });
  }
  const count = new Set(stances.map(({ source }) => groups.find(source.voice))).size;
  const shared = [...names.values()].filter(({ voices }) => voices.size > 1).map(({ name }) => name);
  return { count, shared: shared.sort() };
}

/** "Governor Ali Musa" rather than "Musa". */
function fuller(a: string, b: string): string {
  return a.length > b.length || (a.length === b.length && a < b) ? a : b;
}

/** Words of a giver's name that are looked at: no name has more. */
const LONGEST_NAME = 12;

/**
 * "Musa told reporters", "the governor said" and "Governor Ali Musa said": a key whose words begin or end exactly one
 * other key of the event is that giver in other words. "Police" beside city police and state police is neither.
 */
function oneInOtherWords(keys: ReadonlySet<string>): Map<string, string> {
  const longer = new Map<string, Set<string>>();
  for (const key of [...keys].sort().slice(0, LIMITS.distinctFigures)) {
    const words = key.split(' ').slice(0, LONGEST_NAME);
    for (let cut = 1; cut < words.length; cut++) {
      for (const part of [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]) {
        if (keys.has(part)) longer.set(part, (longer.get(part) ?? new Set()).add(key));
      }
    }
  }
  const found = new Map<string, string>();
  for (const [part, wholes] of longer) {
    const [first, ...rest] = [...wholes].sort((a, b) => a.length - b.length);
    // "Musa" ends "Ali Musa" and "Governor Ali Musa", of which the one is the other.
    let last = first!;
    const areOne = rest.every((whole) => {
      const isSame = longer.get(last)?.has(whole) === true;
      last = whole;
      return isSame;
    });
    if (areOne) found.set(part, first!);
  }
  // "Musa" is "Ali Musa", and he "Governor Ali Musa".
  for (const [part, whole] of found) {
    let last = whole;
    for (let next = found.get(last); next !== undefined; next = found.get(last)) last = next;
    found.set(part, last);
  }
  return found;
}
