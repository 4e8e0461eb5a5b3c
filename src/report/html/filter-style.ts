/** How many sources can be filtered by; further ones share no filter of their own. */
export const FILTERED_SOURCES = 40;

export const VERDICT_CLASSES = ['disagree', 'revised', 'compatible', 'agree', 'incomparable', 'uncorroborated'];

/**
 * Filters without a script: what the chosen radio buttons don't speak of is not shown, and neither is an event, or a list
 * in it, of which nothing is left.
 */
export function filterRules(): string {
  const sources = Array.from({ length: FILTERED_SOURCES }, (_, i) => `s${i}`);
  const hide = 'display:none';
  const hidden = (chosen: string, kept: string) =>
    `${chosen} :is(.finding,.front):not(${kept}),${chosen} :is(.event,.ones):not(:has(.finding${kept})),${chosen} nav:not(:has(.front${kept})){${hide}}`;
  const byVerdict = VERDICT_CLASSES.map((verdict) => hidden(`body:has(#only-${verdict}:checked)`, `.v-${verdict}`));
  const bySource = sources.map((source) => hidden(`body:has(#only-${source}:checked)`, `.${source}`));
  const byBoth = sources.map((source) => {
    const pairs = VERDICT_CLASSES.map((verdict) => {
      const chosen = `body:has(#only-${source}:checked):has(#only-${verdict}:checked)`;
      return `${chosen} :is(.event,.ones):not(:has(.v-${verdict}.${source}))`;
    });
    return `${pairs.join(',')}{${hide}}`;
  });
  return [...byVerdict, ...bySource, ...byBoth].join('\n');
}
