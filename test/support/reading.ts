import { type Quantity, unitKey } from '../../src/model/quantity.ts';

/**
 * Quantities on one line: `surface = [modifier] value[..value] [unit] [stated …]`, with ` | ` between them. What is stated
 * is left out where it is the value itself: the bound of a bound, nothing of a range or vague word.
 */
export function readingOf(quantities: readonly Quantity[]): string {
  return quantities.length === 0
    ? 'none'
    : quantities.map((quantity) => `${quantity.text} = ${sense(quantity)}`).join(' | ');
}

function sense({ min, max, stated, modifier, unit }: Quantity): string {
  const isStated = stated === (modifier === 'range' || modifier === 'vague' ? null : (min ?? max));
  return [
    modifier === 'exact' ? '' : modifier,
    min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`,
    unit.kind === 'count' ? '' : unitKey(unit),
    isStated ? '' : `stated ${stated}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
