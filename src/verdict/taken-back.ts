import type { Relative } from './clashes.ts';
import type { Figure, Group } from './figures.ts';

/**
 * The figures of a group that a source no longer stands by. "Two workers, not five as previously announced": where the article counts
 * nobody but the workers, the five of everyone no longer hold either; "three children, not four" is of the children alone.
 */
export function takenBack(group: Group, told: readonly Relative[]): Figure[] {
  const own = group.figures.filter(({ standing }) => standing === 'earlier');
  if (group.population !== null) return own;
  const isAll = ({ claim }: Figure, kind: Group): boolean => {
    const current = ({ figures }: Group): Set<number | null> =>
      new Set(
        figures.flatMap((one) =>
          one.claim.articleId === claim.articleId && one.standing === 'current' ? [one.stated] : [],
        ),
      );
    const [everyone, some] = [current(group), current(kind)];
    return everyone.size === 1 && some.size === 1 && [...everyone][0] === [...some][0];
  };
  const kinds = told.filter((one) => one.group !== group && one.group.measure === group.measure);
  const others = kinds.flatMap((kind) =>
    kind.group.figures.filter((figure) => figure.standing === 'earlier' && isAll(figure, kind.group)),
  );
  return [...own, ...others];
}
