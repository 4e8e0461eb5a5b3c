/**
 * What stands at a position of a list, none before the first and behind the last. Asked for as `list[-1]` the engine looks
 * for a property of that name, and once it has done so at one place it is slow there ever after.
 */
export function oneAt<T>(list: readonly T[], at: number): T | undefined {
  return at >= 0 && at < list.length ? list[at] : undefined;
}
