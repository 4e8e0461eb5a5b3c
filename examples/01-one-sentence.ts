// Every figure of one sentence, with its exact place, its modifier and the interval that the words allow.
import { findQuantities } from 'corroborate';

const text = 'At least 12 people died and some 40 to 50 were hurt, nearly half of them children.';

for (const { start, end, text: printed, modifier, min, max } of findQuantities(text)) {
  console.log(`${start}-${end} "${printed}" ${modifier} [${min}, ${max ?? '∞'}]`);
}
