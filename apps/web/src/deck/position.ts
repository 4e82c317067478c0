/** Where a presentation stands: a slide, and how many of its fragments are shown. */
export interface Position {
  /** From 0. */
  readonly slide: number;
  /** From 0 (none) to the number of fragments of the slide. */
  readonly step: number;
}

/**
 * One step on: the next fragment, else the next slide with none shown.
 *
 * @param steps the number of fragments of each slide
 *
 * @example
 * forward({ slide: 0, step: 0 }, [1, 0]); // {"slide":0,"step":1}
 * forward({ slide: 0, step: 1 }, [1, 0]); // {"slide":1,"step":0}
 * forward({ slide: 1, step: 0 }, [1, 0]); // {"slide":1,"step":0}
 */
export function forward({ slide, step }: Position, steps: readonly number[]): Position {
  if (step < steps[slide]) return { slide, step: step + 1 };
  return slide + 1 < steps.length ? { slide: slide + 1, step: 0 } : { slide, step };
}

/**
 * One step back: the fragment before, else the slide before with all its fragments, as it was left.
 *
 * @example
 * back({ slide: 1, step: 0 }, [2, 0]); // {"slide":0,"step":2}
 * back({ slide: 0, step: 0 }, [2, 0]); // {"slide":0,"step":0}
 */
export function back({ slide, step }: Position, steps: readonly number[]): Position {
  if (step > 0) return { slide, step: step - 1 };
  return slide > 0 ? { slide: slide - 1, step: steps[slide - 1] } : { slide, step };
}

/** The slide with a number, with none of its fragments shown; numbers beyond the ends give the first and the last. */
export function toSlide(slide: number, steps: readonly number[]): Position {
  return { slide: Math.max(0, Math.min(steps.length - 1, slide)), step: 0 };
}
