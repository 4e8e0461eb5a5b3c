import type { Claim } from '../model/claim.ts';
import type { Figure } from './figures.ts';

/**
 * "The director said the hospital had received 29 bodies", "1,294 were killed in Zenda": what is told of the place only. The place of
 * the event itself is no part of it.
 */
export function isOfOnePlace({ claim, where }: Figure): boolean {
  const { sentence, quantity } = claim;
  const from = Math.max(0, quantity.start - sentence.start - NEAR);
  const near = sentence.text.slice(from, quantity.end - sentence.start + NEAR);
  return (
    ONE_PLACE.test(near) ||
    [...near.matchAll(NAMED_PLACE)].some(([, name]) => !where.includes(name!) && !DAY.test(name!))
  );
}

/**
 * "doctors at the main hospital said they had received 19 bodies": of the 22 whom police tell of. So is what "Central Hospital's
 * superintendent" says, and who "died while in treatment at the Central Hospital".
 */
export function isAtHospital({ claim: { sentence, quantity, attribution } }: Figure): boolean {
  if (isOfHospital(attribution)) return true;
  const at = quantity.start - sentence.start;
  const end = quantity.end - sentence.start;
  if (DIED_THERE.test(sentence.text.slice(end, end + FAR))) return true;
  const taken = TAKEN_IN.exec(sentence.text.slice(Math.max(0, at - NEAR), at));
  return taken !== null && THE_HURT.test(taken[0] + sentence.text.slice(at, at + NEAR));
}

/** "Central Hospital's superintendent" */
export function isOfHospital(attribution: Claim['attribution']): boolean {
  return attribution !== null && HOSPITAL.test(attribution.name);
}

const HOSPITAL = /\b(?:hospital|clinic|infirmary|morgue|mortuary)\b/iu;
const DIED_THERE = /^[^.,;\d]{1,40}\b(?:died|dead)\b[^.,;\d]{1,60}\b(?:at|in)\b[^.,;\d]{1,40}\b[Hh]ospital\b/u;
const TAKEN_IN = /\b(?:received|receiving|brought|admitted)\b[^.,;]{0,60}$/u;
const THE_HURT = /\b(?:bodies|corpses|wounded|injured|hurt)\b/u;
const NEAR = 60;
const FAR = 160;
const ONE_PLACE = /\b(?:bodies|corpses|hospitals?|clinics?|morgue|mosque)\b/u;
/** "in Friday's blast" */
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/u;
const NAMED_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear) (?:the )?(?:\p{Ll}{1,20} )?(\p{Lu}[\p{L}'’-]{0,30}(?: \p{Lu}[\p{L}'’-]{0,30}){0,3})/gu;
