import { NDArray, Rational } from "@gradus/math";
import type { FigureOutput } from "../mime-bundle.ts";
import { Shown } from "./shown.ts";
import { valueToText } from "./value-to-text.ts";

/**
 * A figure of the course, alive in the output of a cell.
 *
 * @param name as in the gallery of figures
 * @param attributes as a lesson writes them; matrices and numbers are written out
 *
 * @example
 * figure("row-reducer", { matrix: [[0, 2], [3, 1]] }).toString(); // "Figure row-reducer (matrix = [[0,2],[3,1]])"
 */
export function figure(
  name: string,
  attributes: Readonly<Record<string, unknown>> = {},
  { still = null, alt = "" }: { still?: string | null; alt?: string } = {},
): Shown {
  const texts = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, attributeText(value)]));
  const output: FigureOutput = { name, attributes: texts, still, alt };
  const list = Object.entries(texts).map(([key, value]) => `${key} = ${value}`);
  const text = alt === "" ? `Figure ${name}${list.length > 0 ? ` (${list.join(", ")})` : ""}` : alt;
  return new Shown({ "text/plain": text, "application/vnd.gradus.figure+json": output });
}

function attributeText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Rational) return value.toString();
  if (value instanceof NDArray) return JSON.stringify(value.toArray());
  if (Array.isArray(value)) return `[${value.map(attributeText).join(",")}]`;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : valueToText(value);
}
