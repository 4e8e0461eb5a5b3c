import { describe, expect, it } from 'vitest';
import { ofOne, plural } from '../../src/model/noun-number.ts';

describe('the plural of a noun', () => {
  it.each([
    ['bridge', 'bridges'],
    ['city', 'cities'],
    ['child', 'children'],
    ['homes', 'homes'],
    // Words that every object has a property of.
    ['constructor', 'constructors'],
    ['valueof', 'valueofs'],
  ])('of %s is %s', (noun, many) => {
    expect(plural(noun)).toBe(many);
  });
});

describe('what is counted, of one', () => {
  it.each([
    ['homes destroyed', 'home destroyed'],
    ['police stations damaged', 'police station damaged'],
    ['barrels of supplies spilled', 'barrel of supplies spilled'],
    ['bridges', 'bridge'],
    ['homes without lights', 'home without lights'],
    ['cattle lost', 'cattle lost'],
  ])('%s is %s', (many, one) => {
    expect(ofOne(many)).toBe(one);
  });
});
