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

describe('fold', () => {
  it.each([
    ['Mweru', 'mweru'],
    ['Çanakkale’s', 'canakkale'],
    ["Khojaly's", 'khojaly'],
    ["Sana'a", 'sanaa'],
    ["Sana's'a", 'sanasa'],
    ["farmers'", 'farmers'],
    ['Tromsø', 'tromso'],
    ['Đakovo', 'dakovo'],
    ['Łódź', 'lodz'],
    ['Großau', 'grossau'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['Fjarðabyggð', 'fjardabyggd'],
    ['Þingvellir', 'thingvellir'],
    ['Malmö', 'malmo'],
    ['Xocalı', 'khojali'],
    ['Muğla', 'mugla'],
    ['Şişli', 'shishli'],
    // A Romanian name has an ş too: c and x sound as they are written.
    ['Chişinău', 'chisinau'],
    ['St. Jean', 'st. jean'],
  ])('%s: %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('skeleton', () => {
  it.each([
    ['khojaly', 'kjl'],
    ['quneitra', 'kntr'],
    ['xersa', 'krs'],
    ['cesis', 's'],
    ['cairo', 'kr'],
    ['chita', 'ct'],
    ['djanet', 'jnt'],
    ['zhitomir', 'jtmr'],
    ['phuket', 'fkt'],
    ['warna', 'vrn'],
    ['hammmam', 'm'],
    ['beckum', 'bkm'],
    ["al-hasa b'", 'lsb'],
  ])('%s: %s', (word, consonants) => {
    expect(skeleton(word)).toBe(consonants);
  });
});

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
    ['gori', 'gory'],
    ['lima', 'lime'],
    ['marib', 'maribor'],
    ['bergen', 'berlin'],
    ['alkorama', 'elkorimu'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameSpelling(spellingOf(a), spellingOf(b))).toBe(false);
  });

  it.each([
    ['mykolaivsk', 'mykolayivsk'],
    ['khartoum', 'kartoum'],
    ['phatura', 'fatura'],
    ['stepanakert', 'stepanakerd'],
  ])('knows %s and %s for one', (a, b) => {
    expect(sameSpelling(spellingOf(a), spellingOf(b))).toBe(true);
    expect(sameSpelling(spellingOf(b), spellingOf(a))).toBe(true);
  });
});
