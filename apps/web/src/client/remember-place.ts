/** The page of a course that was last open: "go on where you were" leads back to it. */
export interface Place {
  readonly path: string;
  readonly label: string;
  readonly moduleId: string;
  /** The slide or cell, as `#id`, or empty. */
  readonly hash: string;
}

/** Keeps the place now, and again when the page is left. */
export function rememberPlace(): void {
  const { place } = document.documentElement.dataset;
  if (place === undefined) return;
  const known = JSON.parse(place) as Omit<Place, "hash">;
  const keep = async (): Promise<void> => {
    const { updateWork } = await import("../work/work.ts");
    await updateWork<Place>("place", () => ({ ...known, hash: location.hash }));
  };
  void keep();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keep();
  });
}
