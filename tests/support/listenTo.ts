import { onTestFinished } from 'vitest';

/** Every text that an element has from now on, in order. */
export function listenTo(element: Element): () => string[] {
  const texts: string[] = [];
  const note = (): void => {
    const text = element.textContent;
    if (text !== texts.at(-1)) texts.push(text);
  };
  const observer = new MutationObserver(note);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return () => texts;
}
