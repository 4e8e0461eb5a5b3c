import { describe, expect, it } from 'vitest';
import { fold, sameSpelling, skeleton, spellingOf } from '../../src/link/folding.ts';

/** One name ← its spellings in papers. */
const SPELLINGS: Record<string, string[]> = {
  khojaly: ['Khojaly', 'Khojali', 'Xocalı', "Khojaly's"],
  reykjavik: ['Reykjavik', 'Reykjavík'],
  quneitra: ['Quneitra', 'Kuneitra', 'Qunaitra'],
  ganja: ['Ganja', 'Gəncə'],
  mariupol: ['Mariupol', 'Mariupil'],
  malmo: ['Malmö', 'Malmo'],
  khorog: ['Khorog', 'Xorog', 'Khorogh'],
};

describe('sameSpelling', () => {
  for (const [name, spellings] of Object.entries(SPELLINGS)) {
    it.each(spellings)(`${name} ← %s`, (spelling) => {
      expect(sameSpelling(spellingOf(fold(spelling)), spellingOf(name))).toBe(true);
      expect(skeleton(fold(spelling))).toBe(skeleton(name));
    });
  }

  it.each([
    ['iran', 'iraq'],
    ['austria', 'australia'],
    ['maria', 'irma'],
    ['niger', 'nigeria'],
    ['georgia', 'germany'],
    ['dallas', 'dulles'],
    ['gambia', 'zambia'],
    ['slovenia', 'slovakia'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameSpelling(spellingOf(a), spellingOf(b))).toBe(false);
  });
});
