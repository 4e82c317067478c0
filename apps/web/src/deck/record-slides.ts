import { itemId, recordProgress } from "../work/progress.ts";
import { updateWork } from "../work/work.ts";

/** Keeps which slides were seen, by id: a deck that gains a slide later counts the others as seen. */
export function recordSlides(moduleId: string, slides: readonly HTMLElement[]): (slide: HTMLElement) => void {
  const ids = new Set(slides.map(({ id }) => id));
  const told = new Set<string>();
  async function record(id: string): Promise<void> {
    const { value } = await updateWork<string[]>(`slides/${moduleId}`, (seen) => [...new Set([...(seen ?? []), id])]);
    await recordProgress(itemId("slides", moduleId), { done: value.filter((each) => ids.has(each)).length / ids.size });
  }
  return ({ id }) => {
    if (told.has(id)) return;
    told.add(id);
    void record(id);
  };
}
