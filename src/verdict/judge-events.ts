import { isBare } from '../model/bare-measure.ts';
import type { Claim } from '../model/claim.ts';
import type { Estimate, Finding } from '../model/finding.ts';
import { type Interval, intersect } from '../model/interval.ts';
import type { Note } from '../model/note.ts';
import { putUnder } from '../model/put-under.ts';
import type { Reading } from '../model/reading.ts';
import type { LinkedEvent, ReportEvent } from '../model/report.ts';
import { shareAcross } from './across.ts';
import { asAttackers, asVictims, markWithoutAttackers } from './attackers.ts';
import { campsOf, silentArticles } from './camps.ts';
import { type Case, type Clash, idsOf } from './case.ts';
import { addBoth, addCasualties } from './casualties.ts';
import { clashesOf, type Relative } from './clashes.ts';
import { checkConsistency } from './consistency.ts';
import { cuesOf } from './cues.ts';
import { markDeadOrMissing } from './dead-or-missing.ts';
import { explainByDefinition, takeDeadOut } from './definitions.ts';
import { dimensionKey, isShare } from './dimensions.ts';
import { estimatesOf } from './estimates.ts';
import {
  byPlace,
  type Figure,
  figureOf,
  type Group,
  groupFigures,
  markListMembers,
  markLoneVictims,
} from './figures.ts';
import { byUrgency, type Ranked } from './finding-order.ts';
import { injuredAmongStruck, withAttackers } from './implied-estimates.ts';
import { type Source, sourcesOf } from './independence.ts';
import { addLists } from './lists.ts';
import type { Judged, JudgeMemory } from './memory.ts';
import { underOneName } from './names-of-things.ts';
import { byNation } from './nations.ts';
import { markNth } from './nth.ts';
import { keepToAreas } from './one-area.ts';
import { keepToHospitals } from './one-hospital.ts';
import { markLonePerson, markOneCount, markOneKind } from './one-kind.ts';
import { keepToSites } from './one-site.ts';
import { originsOf } from './origins.ts';
import { markTheRest } from './others.ts';
import { markOvertaken } from './overtaken.ts';
import { markPlans } from './plans.ts';
import { Populations, populationKey } from './populations.ts';
import { pairsOf, positionsOf } from './positions.ts';
import { REMARK_RULES } from './remarks.ts';
import { otherCurrencies } from './rules/currencies.ts';
import { VERDICT_RULES } from './rules.ts';
import { narrowScopes } from './scopes.ts';
import { behaviourOf, LIMITS, type VerdictSettings } from './settings.ts';
import { addSlightlyHurt, markSevere } from './severity.ts';
import { stancesOf } from './stances.ts';
import { overtakenOf } from './standing.ts';
import { markStillHeld, markStillSo } from './still-held.ts';
import { takenBack } from './taken-back.ts';
import { Things } from './things.ts';
import type { Growth } from './timing.ts';
import { markTitleParts } from './title-parts.ts';
import type { Told } from './told.ts';
import { type WithSums, withSums } from './with-sums.ts';
import { Wording } from './wording.ts';

/**
 * What the sources say together about every event, and what contradicts itself inside one article. With a memory, only
 * what has changed since the last call with it is judged anew.
 */
export function judgeEvents(
  events: readonly LinkedEvent[],
  readings: readonly Reading[],
  settings: VerdictSettings,
  memory?: JudgeMemory,
): { events: ReportEvent[]; notes: Note[] } {
  const sources = sourcesOf(readings);
  const claims = new Map<string, Claim>();
  for (const reading of readings) for (const claim of reading.claims) claims.set(claim.id, claim);
  const populations = new Populations(settings.lexicon);
  const things = new Things(settings.lexicon);
  const words = new Wording(settings.lexicon.verdictWords, populations, things);
  const context = { sources, claims, populations, things, words, settings };
  // Claim ids are hashes of their content; where two articles share one all the same, nothing is taken for known.
  const isSure = claims.size === readings.reduce((sum, reading) => sum + reading.claims.length, 0);
  const remembered = isSure ? memory : undefined;
  const byId = new Map(memory && readings.map((reading) => [reading.article.id, reading] as const));
  const judged = events.map((event) => {
    const judge = (): Judged => judgeEvent(event, context);
    return remembered ? remembered.recall(remembered.keyOf(event, sources, byId), judge) : judge();
  });
  memory?.settle();
  return {
    events: events.map(({ mentionIds: _, ...event }, i) => {
      const { findings, estimates } = judged[i]!;
      return { ...event, findings, estimates };
    }),
    notes: judged.flatMap(({ notes }) => notes).sort(byArticle),
  };
}

interface Context {
  sources: ReadonlyMap<string, Source>;
  claims: ReadonlyMap<string, Claim>;
  populations: Populations;
  things: Things;
  words: Wording;
  settings: VerdictSettings;
}

function judgeEvent(event: LinkedEvent, context: Context): Judged {
  const { sources, claims, populations, things } = context;
  const { verdictWords } = context.settings.lexicon;
  const own = event.claimIds.flatMap((id) => claims.get(id) ?? []);
  const cues = cuesOf(own, context.settings.lexicon);
  const told = own.flatMap((claim) => {
    const source = sources.get(claim.articleId);
    return source
      ? [figureOf(claim, claims, source, cues.get(claim.id)!, things.has(claim), event.where, verdictWords)]
      : [];
  });
  const sorted = underOneName(told.sort(byPlace), event.kind, context.settings.lexicon);
  const figures = markOvertaken(markTitleParts(markPlans(sorted)));
  const hurt = addSlightlyHurt(markNth(figures), verdictWords);
  const named = asVictims(
    asAttackers(markWithoutAttackers(markStillHeld(markStillSo(markDeadOrMissing(hurt)))), event.kind),
  );
  const ofOneKind = markLonePerson(markOneKind(named, populations, verdictWords), populations, verdictWords);
  const listed = markTheRest(addLists(markOneCount(ofOneKind, populations, verdictWords)));
  const ofNations = byNation(listed, context.settings.lexicon.countries);
  const whole = markLoneVictims(markListMembers(ofNations));
  const inPlace = keepToAreas(markSevere(whole, verdictWords), event.kind, context.settings.lexicon);
  const standing = keepToHospitals(keepToSites(inPlace));
  const groups = groupFigures(standing);
  const stances = new Map(groups.map((group) => [group, takeDeadOut(stancesOf(group), figures)]));
  narrowScopes(groups, stances);
  addCasualties(groups, stances);
  addBoth(groups, stances);
  const families = new Map<string, Relative[]>();
  for (const group of groups) {
    const key = `${group.measure} ${dimensionKey(group.unit)}`;
    const relative = { group, stances: stances.get(group)! };
    putUnder(families, key, relative);
  }
  const all = [...families.values()].flat();
  const judgements: Ranked[] = [];
  const estimates: Estimate[] = [];
  const clashes: Clash[] = [];
  const days = verdictWords.lasting.includes(event.kind ?? '') ? LIMITS.lastingDays : LIMITS.liveDays;
  const growth = { when: event.when, days };
  const heard = { growth, articles: event.articleIds.flatMap((id) => sources.get(id) ?? []) };
  for (const family of families.values()) {
    const first = family[0]!.group;
    const isCounted = !isShare(first.unit);
    if (isCounted && first.population !== null && family.length > 1) {
      const everyone: Group = { ...first, population: null, figures: [] };
      const sums = withSums(everyone, [], family, populations);
      estimates.push(...estimatesOf(caseOf(everyone, sums, all, [], heard, context), context.settings));
    }
    const clashing = clashesOf(family, growth, populations);
    for (const { group, stances: told } of family) {
      const own = withSums(group, told, family, populations);
      const judged = caseOf(group, own, all, clashing.get(group)!, heard, context);
      judgements.push({ group, finding: judge(judged, context) });
      clashes.push(...judged.clashes);
      // How many there were no share tells.
      if ((isCounted || first.population === null) && !isBare(first))
        estimates.push(...estimatesOf(judged, context.settings));
    }
  }
  const findings = judgements.sort(byUrgency).map(({ finding }) => finding);
  const counted = withAttackers(injuredAmongStruck(estimates, standing, event.kind), standing);
  return { findings, estimates: shareAcross(counted, figures), notes: notesOf(standing, clashes, context) };
}

/** What contradicts itself inside one article, article by article. */
function notesOf(figures: readonly Figure[], clashes: readonly Clash[], { populations, words }: Context): Note[] {
  const articles = new Map<string, Told>();
  for (const figure of figures) {
    const own = articles.get(figure.claim.articleId);
    if (own) own.figures.push(figure);
    else articles.set(figure.claim.articleId, { figures: [figure], clashes: [], populations, words });
  }
  for (const clash of new Map(clashes.map((each) => [`${each.left.claim.id} ${each.right.claim.id}`, each])).values()) {
    if (clash.left.claim.articleId === clash.right.claim.articleId) {
      articles.get(clash.left.claim.articleId)?.clashes.push(clash);
    }
  }
  return [...articles.values()].flatMap(checkConsistency);
}

function byArticle(a: Note, b: Note): number {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1;
  return (
    (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.text < b.text ? -1 : 1)
  );
}

function caseOf(
  group: Group,
  { stances, mereParts }: WithSums,
  told: readonly Relative[],
  clashes: Clash[],
  { growth, articles }: { growth: Growth; articles: readonly Source[] },
  { words, settings }: Context,
): Case {
  const withdrawn = takenBack(group, told);
  const positions = positionsOf(stances, withdrawn);
  const pairs = pairsOf(positions, behaviourOf(group.measure, group.unit), growth);
  explainByDefinition(group, pairs, told);
  const voices = new Set(stances.map(({ source }) => source.voice));
  return {
    group,
    when: growth.when,
    stances,
    positions,
    pairs,
    clashes,
    mereParts,
    elsewhere: otherCurrencies(group, told),
    voices,
    origins: originsOf(stances, settings.lexicon.verdictWords),
    silent: silentArticles({ group, stances, voices }, articles),
    words,
  };
}

function judge(of: Case, { settings }: Context): Finding {
  for (const rule of VERDICT_RULES) {
    const judgement = rule.judge(of);
    if (judgement === null) continue;
    const { verdict, text, claims, summary } = judgement;
    const reasons = [{ rule: rule.id, text, claimIds: idsOf(claims) }];
    for (const remark of REMARK_RULES) {
      const said = remark.say(of, verdict);
      if (said !== null) reasons.push({ rule: remark.id, text: said.text, claimIds: idsOf(said.claims) });
    }
    const { measure, population } = nameOf(of.group.figures);
    return {
      measure,
      population,
      unit: of.group.unit,
      verdict,
      // A part larger than its whole is of another group, as are the parts of a sum: a table of the finding shows all.
      claimIds: idsOf(
        [
          ...of.group.figures,
          ...of.stances.flatMap(({ figures }) => figures),
          ...of.clashes.flatMap(({ left, right }) => [left, right]),
        ].sort(byPlace),
      ),
      common: commonOf(of, verdict),
      independentSources: of.stances.length > 0 ? of.origins.count : originsOfAll(of.group.figures),
      camps: campsOf(of, settings.lexicon.verdictWords),
      silentArticleIds: of.silent.map(({ articleId }) => articleId),
      reasons,
      summary,
    };
  }
  throw new Error('The last rule always speaks.');
}

function originsOfAll(figures: readonly Figure[]): number {
  return new Set(figures.map(({ source }) => source.voice)).size;
}

/** `'people'` where a source says so, else `null`. */
function nameOf(figures: readonly Figure[]): { measure: string; population: string | null } {
  const [first] = figures as [Figure];
  // "65 survivors were rescued" is of everyone.
  const own = figures.map(({ claim }) => claim.population).filter((told) => populationKey(told) === first.population);
  return { measure: first.claim.measure, population: own.find((told) => told !== null) ?? first.population };
}

/** What all current figures allow: those that time left standing, first as printed, then with roundings undone. */
function commonOf(of: Case, verdict: Finding['verdict']): Interval | null {
  const { stances, positions } = of;
  if (verdict === 'disagree' || stances.length === 0) return null;
  const overtaken = verdict === 'revised' ? overtakenOf(of) : null;
  const standing = overtaken === null ? positions : positions.filter((position) => !overtaken.has(position));
  const all = (pick: 'interval' | 'reach'): Interval | null =>
    standing
      .map((position) => position[pick])
      .reduce<Interval | null>((sum, next) => sum && intersect(sum, next), {
        ...{ min: null, max: null, minOpen: true, maxOpen: true },
      });
  return all('interval') ?? all('reach');
}
