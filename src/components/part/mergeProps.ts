type Props = Record<string, unknown>;

/**
 * Merges the caller's props into a part's, which are fresh from a render, and returns those. The
 * caller's win, but for class names, where both count, and event handlers: the caller's runs first,
 * and can prevent ours with `preventDefault`.
 */
export function mergeProps(ours: Props, theirs: Props): Props {
  for (const name of Object.keys(theirs)) {
    const [own, value] = [ours[name], theirs[name]];
    if (value === undefined) continue;
    if (name === 'className') ours[name] = [own, value].filter(Boolean).join(' ');
    else if (isHandler(name, value) && isHandler(name, own)) ours[name] = inTurn(value, own);
    else ours[name] = value;
  }
  return ours;
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
