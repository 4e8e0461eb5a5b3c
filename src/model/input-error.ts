/** One thing wrong with what the caller gave: where (as a path of fields) and what. */
export interface InputIssue {
  path: (string | number)[];
  message: string;
}

/**
 * A caller's mistake, thrown before any work is done; the only error this library throws. Text never throws.
 *
 * @example
 * ```ts
 * import { crossCheck, InputError } from 'corroborate';
 *
 * try {
 *   crossCheck([{ id: 'a' } as never]);
 * } catch (error) {
 *   if (error instanceof InputError) console.log(error.issues[0]?.path); //=> [ 0, 'text' ]
 * }
 * ```
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Everything that was wrong, first to last. */
  readonly issues: readonly InputIssue[];

  constructor(message: string, issues: readonly InputIssue[] = []) {
    super(message);
    this.issues = issues;
  }
}
