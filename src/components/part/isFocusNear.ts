/**
 * Whether the focus is in an element, or nowhere: what has just gone may have had it. An answer may come
 * while somebody writes elsewhere on the page, and must not take the focus from them.
 */
export function isFocusNear(element: Element | null): boolean {
  const { activeElement, body } = document;
  return activeElement === body || element?.contains(activeElement) === true;
}
