import { round } from "../round.ts";
import type { Token } from "./plot-spec.ts";

const colours = ["#1f5fbf", "#b8430a", "#00704f", "#8a2f7a", "#7a5b00"];
const dashes = ["", "10 5", "2 4", "8 4 2 4", "5 4"];

export function tokenColour(token: Token): string {
  return `var(--object-${token}, ${colours[token - 1]})`;
}

/** The attribute of the token's dash, with a space before it; empty for a solid line. */
export function dashOf(token: Token): string {
  return dashes[token - 1] === "" ? "" : ` stroke-dasharray="${dashes[token - 1]}"`;
}

/**
 * ● ▲ ■ ◆ ✕, one for each token.
 *
 * @param radius of the circle; the others are about as large. Where it is given, dots may cover each other, so they are
 *   half filled with a firm edge
 */
export function marker(token: Token, x: number, y: number, radius?: number): string {
  const size = (radius ?? 4) / 4;
  const at = (dx: number, dy: number): string => `${round(x + size * dx)} ${round(y + size * dy)}`;
  const colour = tokenColour(token);
  const fill = `fill="${colour}"${radius === undefined ? "" : ` fill-opacity="0.5" stroke="${colour}"`}`;
  switch (token) {
    case 1:
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(4 * size)}" ${fill}/>`;
    case 2:
      return `<path d="M${at(0, -5)}L${at(5, 4)}L${at(-5, 4)}Z" ${fill}/>`;
    case 3:
      return `<path d="M${at(-4, -4)}h${round(8 * size)}v${round(8 * size)}h${round(-8 * size)}Z" ${fill}/>`;
    case 4:
      return `<path d="M${at(0, -5)}L${at(5, 0)}L${at(0, 5)}L${at(-5, 0)}Z" ${fill}/>`;
    case 5:
      return `<path d="M${at(-4, -4)}L${at(4, 4)}M${at(-4, 4)}L${at(4, -4)}" stroke="${colour}" stroke-width="2"/>`;
  }
}
