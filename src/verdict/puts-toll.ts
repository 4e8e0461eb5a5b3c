import type { Figure } from './figures.ts';

/** "The committees put the toll at 755": of all, as they count. */
export function putsToll({ claim: { sentence, quantity } }: Figure): boolean {
  const text = sentence.text.slice(0, quantity.start - sentence.start);
  if (IS_TOLL.test(text)) return true;
  const before = PUTS_TOLL.exec(text)?.[0];
  return before !== undefined && !FIRST_COUNT.test(before);
}

const PUTS_TOLL =
  /\b(?:put|puts|gave|gives|putting|giving) (?:the|a|its|their) (?:\p{L}+ ){0,2}(?:toll|number|figure|count)\b[^.;,]{0,30}$/u;

/** "The official count is 17" */
const IS_TOLL =
  /\b(?:official|government|police|army) (?:death )?(?:toll|number|figure|count) (?:is|was|stands at|stood at|remains) $/iu;

/** "gave a preliminary figure of 320": counted since. */
const FIRST_COUNT = /\b(?:preliminary|provisional|earlier|previous|initial|first)\b/u;
