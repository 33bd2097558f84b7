/**
 * Prints rows with their columns aligned, as a Markdown table.
 *
 * @param {Record<string, string | number>[]} rows
 */
export function printTable(rows) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [names, ...rows.map((row) => names.map((name) => textOf(row[name] ?? '')))];
  const widths = names.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const lines = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  console.log([lines[0], rule, ...lines.slice(1), ''].join('\n'));
}

/** @param {string | number} value */
function textOf(value) {
  return typeof value === 'number' ? value.toLocaleString('en') : value;
}
