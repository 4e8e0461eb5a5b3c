/** What strikes one place: a storm that kills elsewhere too is the same storm. */
export const AT_ONE_PLACE: ReadonlySet<string> = new Set([
  'airstrike',
  'attack',
  'bombing',
  'explosion',
  'kidnapping',
  'massacre',
  'shooting',
  'stabbing',
]);
