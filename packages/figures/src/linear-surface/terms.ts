import { sin } from "@gradus/math";

/** A term that can be switched on in f(x, y). */
export interface Term {
  readonly id: string;
  readonly text: string;
  /** Whether it is an unknown times a number, or a number: what a linear equation may hold. */
  readonly linear: boolean;
  at(x: number, y: number): number;
}

export const terms: readonly Term[] = [
  { id: "x", text: "2x", linear: true, at: (x) => 2 * x },
  { id: "y", text: "−y", linear: true, at: (_, y) => -y },
  { id: "one", text: "3", linear: true, at: () => 3 },
  { id: "xy", text: "xy", linear: false, at: (x, y) => x * y },
  { id: "square", text: "x²", linear: false, at: (x) => x * x },
  { id: "sine", text: "3 sin 2y", linear: false, at: (_, y) => 3 * sin(2 * y) },
];

/** The sum of the terms that are switched on. */
export function height(ids: readonly string[], x: number, y: number): number {
  return terms.reduce((sum, term) => (ids.includes(term.id) ? sum + term.at(x, y) : sum), 0);
}

/** The two places between which a straight rod is laid from the surface to the surface. */
export const rod = [
  [-2.5, -1],
  [2, 2.5],
] as const;

/** How far the surface is below or above the middle of the rod. */
export function gap(ids: readonly string[]): number {
  const [[x1, y1], [x2, y2]] = rod;
  const middle = (height(ids, x1, y1) + height(ids, x2, y2)) / 2;
  return height(ids, (x1 + x2) / 2, (y1 + y2) / 2) - middle;
}

export function isLinear(ids: readonly string[]): boolean {
  return terms.every(({ id, linear }) => linear || !ids.includes(id));
}

/** f as it is written: `2x − y + xy`. */
export function formula(ids: readonly string[]): string {
  const chosen = terms.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  if (chosen.length === 0) return "0";
  return chosen
    .map((text, i) => (i === 0 ? text : text.startsWith("−") ? ` − ${text.slice(1)}` : ` + ${text}`))
    .join("");
}
