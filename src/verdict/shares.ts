import type { Quantity } from '../model/quantity.ts';
import { isShare } from './dimensions.ts';
import { distinctPopulations } from './distinct-populations.ts';
import { type Figure, isCount } from './figures.ts';
import { isPossiblePercentage, isPossibleShare } from './percentages.ts';
import type { Told } from './told.ts';
import { numeral, type Wording } from './wording.ts';

/** "33 per cent of the eight crew": no number of eight people is 33 per cent of them; nor is "120% of the dead" any. */
export function impossiblePercentage({ figures, words }: Told): { figure: Figure; text: string }[] {
  const shares = sharesOfPeople(figures);
  if (shares.length === 0) return [];
  const byId = new Map(figures.map((figure) => [figure.claim.id, figure]));
  return shares.flatMap((figure) => {
    const { quantity, partOf, shareOf } = figure.claim;
    if (quantity.modifier !== 'exact' || quantity.stated === null) return [];
    const printed = words.figure(figure);
    if (inPercent(quantity) > 100) return [{ figure, text: `${printed} of a whole is more than all of it.` }];
    const whole = byId.get(partOf ?? '');
    const of = shareOf ?? (whole?.modifier === 'exact' && isCount(whole) ? whole.stated : null);
    if (of === null || isPossible(quantity, of)) return [];
    const noun = words.noun(
      shareOf !== undefined && !whole ? figure.population : (whole?.population ?? null),
      of === 1,
    );
    return [{ figure, text: `No whole number of ${numeral(of)} ${noun} is ${printed} of them.` }];
  });
}

/** "60 per cent were women, 30 per cent men and 20 per cent children", all of one whole. */
export function sharesOver100({ figures, populations, words }: Told): { figure: Figure; text: string }[] {
  const wholes = new Map<string, Figure[]>();
  for (const figure of sharesOfPeople(figures)) {
    const { measure, partOf, shareOf } = figure.claim;
    const key = partOf ?? `${measure} ${shareOf ?? ''}`;
    wholes.set(key, [...(wholes.get(key) ?? []), figure]);
  }
  return [...wholes.values()].flatMap((parts) => {
    const apart = distinctPopulations(parts, populations);
    const sum = apart.reduce((total, { claim }) => total + inPercent(claim.quantity), 0);
    // Each share may have been rounded up by half a point.
    if (apart.length < 2 || sum <= 100 + apart.length / 2) return [];
    return [
      {
        figure: parts[0]!,
        text: `${toldOf(apart, words)} add up to ${numeral(Math.round(sum))} per cent of one whole.`,
      },
    ];
  });
}

/** "60% (women) and 55% (men)", in the order of the text. */
function toldOf(shares: readonly Figure[], words: Wording): string {
  const inOrder = [...shares].sort((a, b) => a.claim.quantity.start - b.claim.quantity.start);
  return words.list(inOrder.map((figure) => `${words.figure(figure)} ${words.noun(figure.population, false)}`));
}

function sharesOfPeople(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ claim, ofThings, standing }) => {
    return !ofThings && isShare(claim.quantity.unit) && standing !== 'not-asserted';
  });
}

function inPercent({ unit, stated, min }: Quantity): number {
  return (stated ?? min ?? 0) * (unit.kind === 'ratio' ? 100 : 1);
}

function isPossible(quantity: Quantity, of: number): boolean {
  return quantity.unit.kind === 'ratio'
    ? isPossibleShare(quantity.stated!, of)
    : isPossiblePercentage(printedNumber(quantity), of);
}

/** "33.3 per cent" → "33.3": the digits as printed, since trailing zeros say how exact it is. */
function printedNumber({ text, stated }: Quantity): string {
  const digits = /\d+(?:\.\d+)?/u.exec(text);
  return digits ? digits[0] : String(stated ?? 0);
}
