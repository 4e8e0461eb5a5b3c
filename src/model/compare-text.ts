/** By UTF-16 units: the same order on every machine, unlike `localeCompare`. Negative, 0 or positive, as `sort` takes it. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
