/** The properties of Wikidata that count what a measure counts, by the id of the measure: P1120 is "number of deaths". */
export const wikidataProperties = {
  casualties: 'P1590',
  killed: 'P1120',
  injured: 'P1339',
  missing: 'P1446',
  evacuated: 'P9924',
  survived: 'P1561',
} as const;
