/** How much one frame may carry. A frame beyond a limit is refused on both sides. */
export interface Limits {
  /** Arrays and objects inside each other. */
  readonly depth: number;
  /** Values of one frame, all counted. */
  readonly items: number;
  /** Characters of one frame. */
  readonly length: number;
}

export const LIMITS: Limits = { depth: 24, items: 500_000, length: 4_000_000 };
