import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import { aloneIn } from '../../src/verdict/alone.ts';

describe('what a figure is kept to by "alone"', () => {
  it.each([
    ['Twelve people were killed in the port alone.', 'place', 'in the port alone'],
    [
      'Twelve died in the two worst hit coastal districts alone, police said.',
      'place',
      'in the two worst hit coastal districts alone',
    ],
    ['In Sidra alone 40 people died.', 'place', 'In Sidra alone'],
    ['“At the  camp alone”, he said, 40 died.', 'place', 'At the camp alone'],
    ['The storm killed nine (in Orto alone).', 'place', 'in Orto alone'],
    ['On Tuesday alone 12 people died.', 'period', 'On Tuesday alone'],
    ['In 1992 alone 12 people died.', 'period', 'In 1992 alone'],
    ['Twelve died over the summer alone.', 'period', 'over the summer alone'],
    ['During the first week of May alone, 12 died.', 'period', 'During the first week of May alone'],
    ['In district 19920 alone 12 died.', 'place', 'In district 19920 alone'],
    // The nearest opener is the one that counts.
    ['Twelve died in the north on the coast alone.', 'place', 'on the coast alone'],
  ])('%s', (sentence, kind, text) => {
    expect(aloneIn(sentence, en)).toEqual({ kind, text });
  });

  it.each([
    'Twelve people were killed in the port.',
    'The driver was alone.',
    'Alone in the port, the driver died.',
    'He was in alone.',
    'The port was hit in the morning, and he alone died.',
    'Two died in the port; she alone was saved.',
    'In the port 12 died: children alone survived.',
    'Two died in the port. “Alone” is the name of the ship.',
    'He was a standalone case in the port.',
    'In the house of the old man who kept the keys of the bridge alone.',
  ])('nothing: %s', (sentence) => {
    expect(aloneIn(sentence, en)).toBeNull();
  });
});
