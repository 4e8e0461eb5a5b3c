import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import { exactly } from '../model/interval.ts';
import { putUnder } from '../model/put-under.ts';
import { remembered } from '../model/remembered.ts';
import { type Figure, sizeOf } from './figures.ts';
import { Phrases } from './phrases.ts';

/** Those whom news counts beside the injured, of whom the badly hurt are a part as well. */
const BESIDE: ReadonlySet<string> = new Set(['hospitalised', 'struck']);

const REACH = 44;
/** How far behind the figure the word may stand in "eight people had suffered from serious injury". */
const FAR = 48;

/**
 * "One dead, one critical" over "three others were wounded": the badly hurt are a part of the hurt, where the same
 * article or another counts more of those. Two counts of the badly hurt are held against each other.
 */
export function markSevere(figures: readonly Figure[], words: VerdictWords): Figure[] {
  const isHurt = ({ claim, standing }: Figure): boolean => claim.measure === 'injured' && standing === 'current';
  const severe = new Set(figures.filter((figure) => isHurt(figure) && isSevere(figure, words)));
  if (severe.size === 0) return [...figures];
  let mostHurt = 0;
  const mostBeside = new Map<string, number>();
  for (const figure of figures) {
    const { measure, articleId } = figure.claim;
    if (figure.standing !== 'current' || severe.has(figure)) continue;
    if (measure === 'injured') mostHurt = Math.max(mostHurt, sizeOf(figure));
    else if (BESIDE.has(measure)) mostBeside.set(articleId, Math.max(mostBeside.get(articleId) ?? 0, sizeOf(figure)));
  }
  return figures.map((figure) => {
    if (!severe.has(figure)) return figure;
    // "Four people were shot. None has life-threatening injuries": no one badly hurt is not no one hurt.
    const among = Math.max(mostHurt, mostBeside.get(figure.claim.articleId) ?? 0);
    const isPart = figure.stated === 0 || sizeOf(figure) < among;
    return isPart ? { ...figure, standing: 'part' } : figure;
  });
}

/**
 * "Eight people were seriously injured and 61 others slightly": 69 were hurt, where the article adds the others to the badly
 * hurt in one sentence.
 */
export function addSlightlyHurt(figures: readonly Figure[], words: VerdictWords): Figure[] {
  const bySentence = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { measure, articleId, field, sentence, quantity } = figure.claim;
    if (measure !== 'injured' || figure.modifier !== 'exact' || quantity.implicit) continue;
    const key = `${articleId}\u0000${field}\u0000${sentence.start}`;
    putUnder(bySentence, key, figure);
  }
  const sums = new Map<Figure, Figure>();
  for (const told of bySentence.values()) {
    const [badly, others, ...more] = told;
    if (badly === undefined || others === undefined || more.length > 0) continue;
    const isAdded = badly.standing === 'current' && others.standing === 'addition';
    if (!isAdded || badly.stated === null || others.stated === null || !isSevere(badly, words, FAR)) continue;
    const stated = badly.stated + others.stated;
    const interval = exactly(stated);
    sums.set(badly, { ...badly, standing: 'part' });
    const population = badly.population === others.population ? badly.population : null;
    sums.set(others, { ...others, standing: 'current', population, stated, interval, reach: interval, sumOf: told });
  }
  return sums.size === 0 ? [...figures] : figures.map((figure) => sums.get(figure) ?? figure);
}

/** The first words behind the figure, up to a comma or "and". */
function isSevere({ claim: { sentence, quantity } }: Figure, words: VerdictWords, reach: number = REACH): boolean {
  const from = quantity.end - sentence.start;
  const after = sentence.text.slice(from, from + reach).toLowerCase();
  const [clause = ''] = after.split(/[.,;]| and /u, 1);
  return severePhrases(words).saidIn(` ${clause} `)('severe') !== null;
}

const severePhrases = /* @__PURE__ */ remembered((words: VerdictWords) => new Phrases(words, ['severe']));
