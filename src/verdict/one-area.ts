import type { ClaimLexicon } from '../lexicon/claim-lexicon.ts';
import type { VerdictLexicon, VerdictWords } from '../lexicon/verdict-lexicon.ts';
import { putUnder } from '../model/put-under.ts';
import { type Figure, groupFigures, sizeOf } from './figures.ts';

/** What strikes many places at once: the dead of one of them are few of all. A shooting is where it is. */
const WIDE: ReadonlySet<string> = new Set(['flood', 'storm', 'earthquake', 'heatwave', 'landslide', 'outbreak']);

type Words = Pick<ClaimLexicon, 'grammar'> & VerdictLexicon;

/** How many of the largest figures of a group are asked whether they are of more than one area. */
const ASKED = 20;

/**
 * "The storm killed four people in Harris County", and in another paper "eight people in Texas and Louisiana": a smaller count
 * of one named area, which the larger one does not name, is kept to that area.
 */
export function keepToAreas(figures: readonly Figure[], kind: string | null, lexicon: Words): readonly Figure[] {
  if (kind === null || !WIDE.has(kind)) return figures;
  const kept = new Map<Figure, Figure>();
  for (const group of groupFigures(figures)) {
    const current = group.figures.filter(({ standing }) => standing === 'current');
    const nextStates = nextStatesIn(group.figures);
    let largest: Figure[] | null = null;
    for (const figure of current) {
      const keep = (place: string): void => {
        kept.set(figure, { ...figure, cues: { ...figure.cues, place } });
      };
      const state = stateOfToll(figure, nextStates);
      if (state !== null) {
        keep(state);
        continue;
      }
      const area = figure.cues.place === null ? areaIn(figure.claim.sentence.text, lexicon) : null;
      if (area === null) continue;
      largest ??= [...current].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, ASKED);
      if (largest.some((other) => isWider(other, figure, area))) keep(area);
    }
  }
  return kept.size === 0 ? figures : figures.map((figure) => kept.get(figure) ?? figure);
}

function isWider(other: Figure, figure: Figure, area: string): boolean {
  const { text } = other.claim.sentence;
  const [name] = area.split(' ', 1) as [string];
  if (other.claim.articleId === figure.claim.articleId || sizeOf(other) <= sizeOf(figure)) return false;
  return !text.includes(name) && NAMES_ITS_OWN.test(text);
}

/** "The toll in Arland stood at 310. In Orvania, 120 people died": of the state, where the article goes on with the next one. */
function stateOfToll({ claim }: Figure, nextStates: ReadonlyMap<string, readonly Figure[]>): string | null {
  const next = nextStates.get(claim.articleId);
  const state = next && claim.field === 'text' ? TOLL_IN.exec(claim.sentence.text)?.[1] : undefined;
  if (state === undefined) return null;
  const isNext = ({ claim: { sentence } }: Figure): boolean =>
    sentence.start > claim.sentence.start && !sentence.text.includes(state);
  return next!.some(isNext) ? state : null;
}

/** Figures told of a part in a sentence that opens with its place, by article. */
function nextStatesIn(figures: readonly Figure[]): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { articleId, sentence } = figure.claim;
    if (figure.standing === 'part' && ELSEWHERE.test(sentence.text)) putUnder(found, articleId, figure);
  }
  return found;
}

const TOLL_IN = /\btoll in (?:the )?(\p{Lu}\p{L}+)/u;
const ELSEWHERE = /^In (?:the )?\p{Lu}/u;

/** "in Texas", "across six states": it says where it counts. */
const NAMES_ITS_OWN =
  /\b(?:in|across|throughout) (?:\p{Lu}|[^.,]{1,20}\b(?:states|provinces|countries|districts|counties)\b)/u;

/** The county or district that a sentence tells of ("Harris County"), if it is one alone. */
function areaIn(sentence: string, { grammar: { areas }, verdictWords }: Words): string | null {
  const country = countryOfOffice(sentence, verdictWords);
  if (country !== null) return country;
  // Few sentences name any: with a capital or without.
  if (!areas.some((area) => sentence.includes(area.slice(1)))) return null;
  const words = sentence.split(' ');
  let found: string | null = null;
  for (let i = 1; i < words.length; i++) {
    const area = LETTERS.exec(words[i]!)?.[0] ?? '';
    if (!areas.includes(area.toLowerCase()) || !CAPITAL.test(words[i - 1]!)) continue;
    if (found !== null) return null;
    found = `${words[i - 1]} ${area}`;
  }
  return found;
}

/** "Authorities in Spain reported four deaths" */
function countryOfOffice(sentence: string, { offices, officesSay }: VerdictWords): string | null {
  const [office, country, verb] = OPENING.exec(sentence)?.slice(1) ?? [];
  if (office === undefined || !offices.includes(office.toLowerCase())) return null;
  return officesSay.includes(verb!) ? country! : null;
}

const OPENING = /^(\p{Lu}\p{Ll}+) in (\p{Lu}\p{Ll}+) (\p{Ll}+)\b/u;
const CAPITAL = /^\p{Lu}/u;
const LETTERS = /^\p{L}+/u;
