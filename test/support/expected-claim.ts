/**
 * Words beside a figure that change nothing in it ("a total of 12", "12 others"): whether they belong to its span is
 * not what corpora and stories ask.
 */
const BEFORE = /^(?:all of the|all the|all|the|both of the|a total of|a further|another|only|just|exactly|fully)\s+/u;
const AFTER = /\s+(?:others?|more|further|additional)$/u;

/** A printed figure in the form in which two are compared: lower case, without such words. */
export function bareFigure(figure: string): string {
  return figure.toLowerCase().replace(BEFORE, '').replace(AFTER, '');
}

/** The built-in measures on people. */
export const ON_PEOPLE: ReadonlySet<string> = new Set([
  'charged',
  'killed',
  'injured',
  'struck',
  'trapped',
  'missing',
  'detained',
  'hostages',
  'displaced',
  'evacuated',
  'rescued',
  'survived',
  'hospitalised',
  'infected',
  'affected',
  'deployed',
  'casualties',
]);

/** Is `measure` the expected one? `open:homes` is an open measure with that word in its name, `[homes destroyed]` that one. */
export function fitsMeasure(measure: string, expected: string): boolean {
  if (expected.startsWith('[')) return measure.toLowerCase() === expected.slice(1, -1).toLowerCase();
  if (!expected.startsWith('open')) return measure === expected;
  return !ON_PEOPLE.has(measure) && measure.toLowerCase().includes(expected.slice('open:'.length));
}
