/** The element of an id that the template promises. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element as E;
}

/** The elements below `root` that match, in the order of the page. */
export function all(selector: string, root: ParentNode = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** The words of an element's texts, a line a paragraph or point, evidence and captions left out. */
export function tabledText(root: ParentNode): string {
  return all('.text', root)
    .flatMap((text) => all('p, li', text))
    .map((line) => line.textContent?.trim().replace(/\s+/g, ' '))
    .join('\n');
}

/** Shows a caption of the page with its `{places}` filled, and says it to screen readers. */
export function announce(message: string): void {
  byId('status').textContent = message;
}

/** A caption that the template left on the page for the script. */
export function caption(name: string, values: Readonly<Record<string, number>> = {}): string {
  const text = document.body.dataset[name] ?? '';
  return text.replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}
