/**
 * What happens at one spot and is over: a night's paper tells of many. A quake or a storm is one event wherever its
 * dead lie.
 */
export const AT_A_SPOT: ReadonlySet<string> = new Set(
  'shooting stabbing bombing explosion attack killing kidnapping robbery assault crash fire sinking collapse death'.split(
    ' ',
  ),
);
