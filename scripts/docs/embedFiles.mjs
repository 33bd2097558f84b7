import { readFileSync } from 'node:fs';
import { root } from '../root.mjs';

const block = /(<!-- file: (\S+) -->\n+```(\w+)\n)[\s\S]*?\n```/g;

/**
 * Puts files where a page shows them: after `<!-- file: examples/… -->` stands a block of code, and
 * the block is that file.
 *
 * @param {string} page
 */
export function embedFiles(page) {
  return page.replace(block, (_, head, path) => {
    const text = readFileSync(new URL(path, root), 'utf8').trim();
    return `${head}${text}\n\`\`\``;
  });
}
