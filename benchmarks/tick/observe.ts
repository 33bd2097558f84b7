import { countRenders } from '../support/countRenders.js';

/** What is seen between two looks at a page. */
export interface Observer {
  reset: () => void;
  seen: () => { renders: Record<string, number>; changes: Record<string, number> };
}

/** Watches what React renders, and what changes in the document. */
export function observe(root: Node): Observer {
  const renders = countRenders();
  const mutations = new MutationObserver(() => undefined);
  mutations.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return {
    reset: () => {
      renders.clear();
      mutations.takeRecords();
    },
    seen: () => ({
      renders: Object.fromEntries(renders),
      changes: Object.fromEntries(count(mutations.takeRecords().map(describe))),
    }),
  };
}

/** `text of .rfl-countdown`, `value of .rfl-progress` */
function describe({ target, type, attributeName }: MutationRecord): string {
  const element = target instanceof Element ? target : target.parentElement;
  const what = { characterData: 'text', attributes: attributeName, childList: 'children' }[type];
  return `${what} of .${element?.classList[0] ?? element?.localName}`;
}

function count(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
