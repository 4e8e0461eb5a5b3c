/**
 * A table, a row on each line under the names of its columns: cells between commas, an empty one is left out of its entry,
 * digits are a number, "true" is true.
 */
export function rows<Entry>(table: string): Entry[] {
  const [columns, ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return lines.map(
    (cells) => Object.fromEntries(cells.flatMap((cell, i) => (cell ? [[columns![i]!, read(cell)]] : []))) as Entry,
  );
}

function read(cell: string): string | number | true {
  return cell === 'true' || (/^\d/u.test(cell) ? Number(cell) : cell);
}
