/**
 * Tells how much of a lab has come into view: cells run by themselves, so having run says nothing about the reader.
 *
 * @param onSeen called with the share of published cells seen, 0 to 1, whenever it grows
 * @returns a function that ends the watch
 */
export function watchCellsSeen(root: HTMLElement, onSeen: (share: number) => void): () => void {
  const cells = [...root.querySelectorAll<HTMLElement>("section.cell")].map(({ id }) => id);
  const seen = new Set<string>();
  const watcher = new IntersectionObserver(
    (entries) => {
      const before = seen.size;
      for (const { isIntersecting, target } of entries) if (isIntersecting) seen.add(target.id);
      if (seen.size > before) onSeen(seen.size / cells.length);
    },
    { threshold: 0.25 },
  );
  for (const id of cells) {
    const cell = root.querySelector(`#${CSS.escape(id)}`);
    if (cell !== null) watcher.observe(cell);
  }
  return () => watcher.disconnect();
}
