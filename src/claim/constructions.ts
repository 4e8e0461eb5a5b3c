import { oneAt } from '../model/one-at.ts';
import { chargedAgainst, chargeFor, searchedFor } from './against.ts';
import { alongWith, besides, gunOnSelf } from './along-with.ts';
import { answer } from './answers.ts';
import { broughtOut } from './brought-out.ts';
import { byPlace } from './by-place.ts';
import { captives, freedCaptives, seizedWith } from './captives.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { doerDies } from './doer.ts';
import { type Clause, isMarkAt, nounAt, type Reading } from './draft.ts';
import { AMONG, ASKED, COLON, COUNT, NOUN, OF, PARTS, SOUGHT, TOLD, VERB, VICTIMS } from './facts.ts';
import { formerFigure } from './former-figure.ts';
import type { Government } from './government.ts';
import { hitAside } from './hit-aside.ts';
import { inAll } from './in-all.ts';
import { elided, inverted, labelled, upFrom } from './layouts.ts';
import { leftOver } from './left-over.ts';
import { leftSo } from './left-so.ts';
import { isNoItem } from './no-item.ts';
import { countedNoun, isAble, isAttempt } from './nominal.ts';
import { verbOfObject } from './object-government.ts';
import { ofTheGroup } from './of-group.ts';
import { ofNoun, someBefore } from './of-noun.ts';
import { partOfDashes } from './part-of-dashes.ts';
import { partOfList } from './part-of-list.ts';
import { nextPart, partOfNoun, partOfTheDead } from './parts.ts';
import { mannerAt, partsByPlace } from './parts-by-place.ts';
import { BEFORE, FATES, pastRelative } from './pluperfect.ts';
import { rivalFigure } from './rival-figures.ts';
import { someOf } from './some-of.ts';
import { verbOfSubject } from './subject-government.ts';
import { amongThem, gapped, groupFirst, toldOfSome } from './subsets.ts';
import { numbered, victimsAgain } from './told-again.ts';
import { toldAs } from './told-as.ts';
import { tollBehind } from './toll-behind.ts';
import { tollFigure } from './tolls.ts';
import { undone } from './undone.ts';
import { doneToThem, whomThey, whose } from './whom-they.ts';

/** One way in which news says a measure of a figure. */
export interface Construction {
  id: string;
  /** Bits of `VERB` …: without one of them in the sentence it fits no figure there. */
  needs: number;
  find(clause: Clause, at: number, noun: NounChunk): Reading | null;
}

/** Tried in this order on each figure; the first that fits holds. */
export const constructions: readonly Construction[] = [
  // "the toll rose to 14 from 9", "the number of injured stood at 300"
  {
    id: 'claim/toll',
    needs: COUNT,
    find: (clause, at, noun) =>
      noun.quantity?.implicit
        ? null
        : (formerFigure(clause, at, noun) ?? tollFigure(clause, at, noun) ?? tollBehind(clause, at, noun)),
  },
  // "found 14 of the 22 missing, leaving eight"
  { id: 'claim/left-over', needs: TOLD, find: leftOver },
  // "leaving 22 of its 40 passengers dead"
  { id: 'claim/left-so', needs: VERB, find: leftSo },
  // "Dead: 17. Injured: 49.", "dead, 28; missing, 13"
  { id: 'claim/label', needs: COLON | NOUN | VERB, find: labelled },
  // "up from 900 a week before"
  { id: 'claim/up-from', needs: TOLD, find: upFrom },
  // "the dead included two children", "two children were among the dead"
  { id: 'claim/part-of-the-dead', needs: AMONG | PARTS | NOUN | VICTIMS, find: partOfTheDead },
  // "two teens among four slain", "five Turks were among those killed"
  { id: 'claim/among-them', needs: AMONG, find: amongThem },
  // "Among those arrested were 12 foreigners", "the dead are three Kenyans"
  { id: 'claim/group-first', needs: NOUN | AMONG | PARTS | VERB, find: groupFirst },
  // "two of the dead were children", "five of them fatally"
  { id: 'claim/part-of-noun', needs: OF, find: partOfNoun },
  // "28 of them women and 14 children"
  { id: 'claim/next-part', needs: TOLD, find: nextPart },
  // "lists four medics as killed"
  { id: 'claim/told-as', needs: VERB, find: toldAs },
  // "have not arrested anyone", "everyone has been accounted for"
  { id: 'claim/undone', needs: VERB, find: undone },
  // "freed 12 children abducted last week"
  { id: 'claim/freed-captives', needs: VERB, find: freedCaptives },
  // "12 dead, 30 hurt", "11 people still missing", "12 were killed"
  {
    id: 'claim/direct-predicate',
    needs: VERB,
    find: (clause, at) => someOf(clause, at, reading(directVerb(clause, at))),
  },
  // "Thirteen people — eight men and five women — were held"
  { id: 'claim/part-of-dashes', needs: TOLD | COLON, find: partOfDashes },
  // "killed 12 and wounded 30", "killing two"
  { id: 'claim/object', needs: VERB, find: (clause, at) => reading(objectVerb(clause, at, false)) },
  // "the deaths of 12 people", "the murder of 150 civilians"
  { id: 'claim/of-noun', needs: OF | NOUN, find: ofNoun },
  // "including 106 women and 63 children"
  { id: 'claim/part-of-list', needs: PARTS, find: partOfList },
  // "two wounded men", "hundreds of displaced families"
  { id: 'claim/premodifier', needs: NOUN, find: premodified },
  // "he died along with two others"
  { id: 'claim/along-with', needs: VERB, find: alongWith },
  // "kills two roommates, then turns gun on self"
  { id: 'claim/gun-on-self', needs: VERB | TOLD, find: gunOnSelf },
  // "Besides the bomber, seven guards were killed"
  { id: 'claim/besides', needs: VERB, find: besides },
  // "A man shot three people before being killed by police"
  { id: 'claim/doer-dies', needs: VERB, find: doerDies },
  // "12 people in the market were killed", "six soldiers and two civilians were killed"
  {
    id: 'claim/predicate',
    needs: VERB,
    find: (clause, at) => reading(subjectVerb(clause, at)) ?? hitAside(clause, at),
  },
  // "killed six soldiers and two civilians"
  { id: 'claim/shared-object', needs: VERB, find: (clause, at) => reading(objectVerb(clause, at, true)) },
  // "12 deaths", "three officers' deaths"
  { id: 'claim/counted-noun', needs: NOUN, find: countedNoun },
  // "Killed in the raid were five militants"
  { id: 'claim/inverted', needs: VERB, find: inverted },
  // "in Assam 14 people were killed, in Bihar nine"
  { id: 'claim/gapped', needs: TOLD, find: gapped },
  // "Of the 29 people killed, 11 were under 16", "twelve of those killed came from one village"
  { id: 'claim/of-the-group', needs: OF | AMONG, find: ofTheGroup },
  // "while the opposition spoke of more than 100"
  { id: 'claim/rival-figure', needs: TOLD, find: rivalFigure },
  // "the seven children whose bodies were found"
  { id: 'claim/whose', needs: VERB, find: whose },
  // "the 16 people it seized", "took nine passengers off and shot them dead"
  {
    id: 'claim/whom-they',
    needs: VERB,
    find: (clause, at, noun) => whomThey(clause, at, noun) ?? doneToThem(clause, at, noun),
  },
  // "captured a bulk carrier with 22 crew"
  { id: 'claim/seized-with', needs: VERB, find: seizedWith },
  // "five have since been brought out", where some were trapped
  { id: 'claim/brought-out', needs: TOLD, find: broughtOut },
  // "17 people had been taken", "36 were released", where hostages were told of
  { id: 'claim/captives', needs: TOLD, find: captives },
  // "Nine were from abroad", "Five were children"
  { id: 'claim/told-of-some', needs: TOLD, find: toldOfSome },
  // "Haiti has counted 51", "Madrid accounted for 214, Seville for 198"
  { id: 'claim/by-place', needs: TOLD, find: byPlace },
  // "two more were held, making three in all"
  { id: 'claim/in-all', needs: TOLD, find: inAll },
  // "How many people have died? At least 273."
  { id: 'claim/answer', needs: ASKED, find: answer },
  // "five in the second blast"
  { id: 'claim/elided', needs: TOLD, find: elided },
  // "Charges have been laid against three", "Murder charge for three"
  { id: 'claim/charged-against', needs: SOUGHT, find: chargedAgainst },
  { id: 'claim/charge-for', needs: VERB, find: chargeFor },
  // "calls off search for five"
  { id: 'claim/searched-for', needs: SOUGHT | VERB, find: searchedFor },
  // "The injured numbered 324"
  { id: 'claim/numbered', needs: NOUN | COUNT, find: numbered },
  // "All 42 victims have been named"
  { id: 'claim/victims-again', needs: VICTIMS, find: victimsAgain },
  // "— two in the north and one in the south —"
  { id: 'claim/part-by-place', needs: TOLD, find: partsByPlace },
];

function reading(government: Government | null): Reading | null {
  return government && { measure: government.use.measure, verb: government.verb };
}

/** "None of the 150 passengers and six crew was hurt" */
function isOfNone({ chunks }: Clause, at: number): boolean {
  const none = oneAt(chunks, at - 4);
  return (
    isMarkAt(chunks, at - 1, 'and') &&
    isMarkAt(chunks, at - 3, 'prep', 'of') &&
    none?.kind === 'noun' &&
    none.head === null &&
    none.quantity?.max === 0
  );
}

function subjectVerb(clause: Clause, at: number): Government | null {
  if (isOfNone(clause, at)) return null;
  const governed = verbOfSubject(clause.chunks, at, clause.index);
  const found = governed && pastRelative(clause, at, governed);
  if (!found) return null;
  // "Two died at the scene and a third in hospital": a phrase alone counts nobody who has no figure.
  const verb = clause.chunks[found.verb] as VerbChunk;
  const phrase = verb.voice === 'state' && clause.line.info[verb.from]!.cls === 'prep';
  const noun = nounAt(clause, at)!;
  const next = nounAt(clause, found.verb + 1);
  // "The brother of a woman found dead has been charged": she was found.
  const isOther = noun.quantity === null && isMarkAt(clause.chunks, at + 1, 'prep', 'of') && found.verb > at + 2;
  if (isOther && !verb.finite && !noun.nominal && !noun.carrier && nounAt(clause, at + 2)?.person === 'yes')
    return null;
  // "More than 1,500 people gathered to mourn the three people killed": the three
  const own = oneAt(clause.chunks, found.verb - 1);
  const isTheirs = own?.kind === 'noun' && own !== noun && own.quantity?.implicit === false && own.person !== 'no';
  const joins = oneAt(clause.chunks, found.verb - 2)?.kind;
  if (isTheirs && noun.quantity !== null && !verb.finite && joins !== 'and' && joins !== 'comma' && joins !== 'prep')
    return null;
  // "several affected villages"
  const isThings = next?.person === 'no' && next.plural && next.det === null && next.from === verb.to;
  if (isThings && verb.voice === 'either' && noun.head === null) return null;
  // "launched 60 drones, 46 of which were shot down": so are things, and hardly people.
  if (verb.main === 'shot' && isMarkAt(clause.chunks, found.verb + 1, 'prep', 'down') && noun.person !== 'yes')
    return null;
  // "fired just one shot"
  if (verb.main === 'shot' && clause.line.cues.firing.has(mainOf(oneAt(clause.chunks, at - 1)))) return null;
  // "Ten died: seven at the scene and three in hospital": where they died.
  if (phrase && noun.quantity !== null && partsByPlace(clause, at, noun)) return null;
  // "the body of a man with a gunshot wound": he is dead.
  if (phrase && isMarkAt(clause.chunks, at - 1, 'prep', 'of') && nounAt(clause, at - 2)?.nominal) return null;
  // "one man dead, another in critical condition"
  const isAnother = noun.other === 'another' && noun.head === null && clause.found.size > 0;
  // "female vic, 31, in serious condition", as notes have it: without an article
  const isNoted = noun.det === null && noun.population !== null && !noun.plural && !noun.pronoun && noun.head !== null;
  // "found a woman with a gunshot wound", "left a boy with burns"
  const isFound =
    (noun.det === 'a' || noun.det === 'an') && clause.line.cues.finding.has(mainOf(oneAt(clause.chunks, at - 1)));
  return phrase &&
    !isAnother &&
    !isFound &&
    !(isNoted && !found.shared) &&
    (noun.quantity === null || noun.zero || noun.quantity.max === 0)
    ? null
    : found;
}

function directVerb(clause: Clause, at: number): Government | null {
  const found = subjectVerb(clause, at);
  if (!found?.direct || found.shared) return null;
  // "The bodies of four miners were brought to the surface": told of the bodies.
  const act = isMarkAt(clause.chunks, at - 1, 'prep', 'of') ? nounAt(clause, at - 2) : null;
  if (act?.nominal && act.quantity === null && (clause.chunks[found.verb] as VerbChunk).finite) return null;
  // "killed two men with head injuries", "the bodies of two men with gunshot wounds": the phrase only describes.
  const verb = clause.chunks[found.verb] as VerbChunk;
  const describes = verb.voice === 'state' && clause.line.info[verb.from]!.cls === 'prep';
  if (describes && (verbOfObject(clause.chunks, at, clause.index) || isMarkAt(clause.chunks, at - 1, 'prep', 'of')))
    return null;
  // "burned two men alive"
  const done = found.use.measure === 'survived' ? verbOfObject(clause.chunks, at, clause.index) : null;
  // "pulled 38 passengers alive from the wreck": they were rescued.
  if (done && (done.use.measure === 'killed' || (done.use.measure === 'rescued' && !verb.finite))) return null;
  // "brought to safety 40 residents trapped by the flood": who was trapped is rescued.
  // "killing and wounding dozens of people evacuated from two villages"
  const isOver = !verb.finite && WHO_THEY_WERE.has(found.use.measure);
  const after = isOver ? verbOfObject(clause.chunks, at, clause.index) : null;
  if (after && (FATES.has(after.use.measure) || HARM.has(after.use.measure))) return null;
  // "ten people, including two officers were injured", "killed 14, including three children fleeing": still a part.
  const part = partOfList(clause, at, nounAt(clause, at)!);
  return part?.verb === found.verb || (part && isOver) ? null : found;
}

/** What befell people before what the sentence tells of. */
const WHO_THEY_WERE: ReadonlySet<string> = new Set(['trapped', 'missing', 'evacuated', 'displaced']);
const HARM: ReadonlySet<string> = new Set(['casualties', 'injured', 'struck']);

function objectVerb(clause: Clause, at: number, shared: boolean): Government | null {
  const found = verbOfObject(clause.chunks, at, clause.index);
  if (!found || found.shared !== shared) return null;
  // "wounded five, one critically": one of the five.
  const isBare = nounAt(clause, at)!.head === null && isMarkAt(clause.chunks, at - 1, 'comma');
  // "injured three, none of them seriously"
  const isOfThem = isMarkAt(clause.chunks, at + 1, 'prep', 'of') && nounAt(clause, at + 2)?.head === 'them';
  if (shared && isBare && mannerAt(clause, isOfThem ? at + 3 : at + 1) !== null) return null;
  if (isAttempt(clause, found.verb) || isAble(clause, found.verb)) return null;
  return shared && isNoItem(clause, at, found) ? null : found;
}

function premodified(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (!noun.premodifier || noun.person === 'no') return null;
  // "Fourteen of the 17 missing fishermen were found alive", "found two of the nine trapped miners dead": no longer so many.
  const some = someBefore(clause, at);
  if (
    some &&
    FATES.has(some.measure) &&
    noun.premodifier.measure !== some.measure &&
    BEFORE.has(noun.premodifier.measure) &&
    noun.premodifier.measure !== 'injured'
  )
    return { measure: noun.premodifier.measure, role: 'previous' };
  // "Two wounded persons, including a policeman, died on Wednesday", "Eleven critical patients have been taken to Lucknow"
  const fate = BEFORE.has(noun.premodifier.measure) ? subjectVerb(clause, at) : null;
  if (fate && FATES.has(fate.use.measure)) return { measure: fate.use.measure, verb: fate.verb };
  return { measure: noun.premodifier.measure };
}

function mainOf(chunk: Chunk | undefined): string {
  return chunk?.kind === 'verb' ? chunk.main : '';
}
