import type { Field } from './article.ts';
import type { Range } from './span.ts';

/** Told of each rule that decides something about the characters of `place`; for whoever asks why a text is read so. */
export type Trace = (rule: string, field: Field, place: Range) => void;
