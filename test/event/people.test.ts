import { describe, expect, it } from 'vitest';
import { readEvents } from './read.ts';

const peopleOf = (text: string): readonly string[] => readEvents({ text }).mentions[0]?.people ?? [];

describe('whom an event hit and who did it', () => {
  it.each([
    ['an age behind the name', 'Police said Ana Ruiz, 24, was in the car when shots were fired.', ['Ana Ruiz']],
    ['an age in brackets', 'Shots were fired at a car in which Ana Ruiz (24) sat.', ['Ana Ruiz']],
    ['an age before the name', 'The bullet hit 16-year-old Omar Zia on Mill Street.', ['Omar Zia']],
    ['what befell someone', 'A man is held over the killing of Ana Ruiz on Mill Street.', ['Ana Ruiz']],
    ['whom it was done to', 'The gunman shot Ana Ruiz on Mill Street.', ['Ana Ruiz']],
    ['what a court did', 'On Monday Omar Zia pleaded guilty to the shooting.', ['Omar Zia']],
    ['two of them', 'Neighbours said Omar Zia was charged with the murder of Ana Ruiz.', ['Omar Zia', 'Ana Ruiz']],
  ])('%s', (_, text, expected) => {
    expect(peopleOf(text)).toEqual(expected);
  });

  it.each([
    'Sgt. Adam Pell said a man was shot on Mill Street.',
    'A man was shot on Mill Street, the mayor, Ada Bello, said.',
    'A man was shot on Mill Street. Ada Bello, 39, said she heard a car.',
    'A man was shot at Mercy General Hospital.',
  ])('none of those who only tell of it: %s', (text) => {
    expect(peopleOf(text)).toEqual([]);
  });

  it('leaves out who was hit by another event', () => {
    const text =
      'A man was shot dead on Mill Street on Monday. In March 2019 three people were killed there, among them Ana Ruiz, 24, of Dale.';
    expect(peopleOf(text)).toEqual([]);
  });
});
