import { describe, expect, it } from 'vitest';
import { plural } from '../../../src/claim/things/regular-forms.ts';

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
