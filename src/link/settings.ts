/** Links a user knows better: pairs of mention ids. They survive a rerun, since mention ids are content hashes. */
export interface LinkOverrides {
  force?: readonly (readonly [string, string])[];
  forbid?: readonly (readonly [string, string])[];
}

export interface LinkSettings {
  overrides: LinkOverrides;
}
