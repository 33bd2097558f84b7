type Props = Record<string, unknown>;

/**
 * Merges a part's props with the caller's, whose win, but for class names, where both count, and
 * event handlers: the caller's runs first, and can prevent ours with `preventDefault`.
 */
export function mergeProps(ours: Props, theirs: Props): Props {
  const merged: Props = { ...ours };
  for (const [name, value] of Object.entries(theirs)) {
    if (value === undefined) continue;
    const own = ours[name];
    if (name === 'className') merged[name] = [own, value].filter(Boolean).join(' ');
    else if (isHandler(name, value) && isHandler(name, own)) merged[name] = inTurn(value, own);
    else merged[name] = value;
  }
  return merged;
}

type Handler = (event: { defaultPrevented: boolean }) => void;

function isHandler(name: string, value: unknown): value is Handler {
  return /^on[A-Z]/.test(name) && typeof value === 'function';
}

function inTurn(theirs: Handler, ours: Handler): Handler {
  return (event) => {
    theirs(event);
    if (!event.defaultPrevented) ours(event);
  };
}
