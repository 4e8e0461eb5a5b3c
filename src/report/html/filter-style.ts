import type { Verdict } from '../../model/finding.ts';

/** How many sources can be filtered by; further ones are named on the page as without a filter of their own. */
export const FILTERED_SOURCES = 400;

/**
 * Filters without a script: what the chosen radio buttons don't speak of is not shown, and neither is an event, or a list
 * in it, of which nothing is left. Rules for the verdicts and the number of sources of one page.
 */
export function filterRules(verdicts: readonly Verdict[], sources: number): string {
  const names = Array.from({ length: Math.min(sources, FILTERED_SOURCES) }, (_, i) => `s${i}`);
  const byVerdict = verdicts.map((verdict) => shownOnly(`body:has(#only-${verdict}:checked)`, `.v-${verdict}`));
  const bySource = names.map((name) => shownOnly(`body:has(#only-${name}:checked)`, `.${name}`));
  const byBoth = names.map((name) => {
    const pairs = verdicts.map(
      (verdict) =>
        `body:has(#only-${name}:checked):has(#only-${verdict}:checked) :is(.event,.ones):not(:has(.v-${verdict}.${name}))`,
    );
    return `${pairs.join(',')}{display:none}`;
  });
  return [...byVerdict, ...bySource, ...(verdicts.length > 1 ? byBoth : [])].join('\n');
}

function shownOnly(chosen: string, kept: string): string {
  return `${chosen} :is(.finding,.front):not(${kept}),${chosen} :is(.event,.ones):not(:has(.finding${kept})),${chosen} nav:not(:has(.front${kept})){display:none}`;
}
