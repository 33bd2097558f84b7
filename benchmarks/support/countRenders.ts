/** The part of React's own tree that is looked at, as React's developer tools do. */
interface Fiber {
  tag: number;
  flags: number;
  type: { displayName?: string; name?: string } | null;
  alternate: Fiber | null;
  child: Fiber | null;
  sibling: Fiber | null;
}

/** The tags of function components, plain, with `forwardRef` and with `memo`. */
const components = new Set([0, 11, 14, 15]);
/** The flag of a fiber that rendered in this commit. */
const performedWork = 1;

/**
 * Counts which components render, by name, from now on. To be called before React is loaded: it takes
 * the place of React's developer tools, which production builds report to as well.
 *
 * @returns the counts, to read and to clear
 */
export function countRenders(): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (fiber: Fiber): void => {
    if (components.has(fiber.tag) && fiber.flags & performedWork) {
      const name = fiber.type?.displayName ?? fiber.type?.name ?? 'unknown';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    // The same child as before: nothing below was looked at.
    if (fiber.child === fiber.alternate?.child) return;
    for (let child = fiber.child; child; child = child.sibling) visit(child);
  };
  commits = ({ current }) => visit(current);
  return counts;
}

let commits: (root: { current: Fiber }) => void = () => undefined;

Object.assign(window, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_: number, root: { current: Fiber }) => commits(root),
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
  },
});
