import type { Attribute, Figure } from "./figure.ts";
import { nearest } from "./nearest.ts";

export interface FigureReading {
  readonly attributes: unknown;
  readonly state: unknown;
  /** What is wrong with the text, in words; a wrong attribute keeps its default. */
  readonly problems: readonly string[];
}

/** From what an author wrote on the directive to the attributes and the state that the figure is drawn from. */
export function readFigure(
  figure: Figure,
  given: Readonly<Record<string, string>> = {},
  still: string | null | undefined = null,
): FigureReading {
  const problems: string[] = [];
  const specs = figure.attributes as Readonly<Record<string, Attribute<unknown>>>;
  const attributes: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) attributes[name] = spec.default;

  for (const [name, text] of Object.entries(given)) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined) {
      problems.push(
        unknown(`${figure.name} has no attribute "${name}"`, name, Object.keys(specs), "Its attributes are"),
      );
      continue;
    }
    const value = spec.parser.parse(text);
    if (value === undefined) problems.push(`${figure.name}: ${name} must be ${spec.parser.expects}; it is "${text}".`);
    else attributes[name] = value;
  }

  const clash = figure.check?.(attributes);
  if (clash !== undefined) {
    problems.push(`${figure.name}: ${clash}`);
    for (const [name, spec] of Object.entries(specs)) attributes[name] = spec.default;
  }

  let state = figure.initial(attributes);
  for (const part of (still ?? "").split(";").map((part) => part.trim())) {
    if (part === "") continue;
    const [key, ...rest] = part.split("=");
    const name = key.trim();
    const spec = Object.hasOwn(figure.stills, name) ? figure.stills[name] : undefined;
    if (spec === undefined || rest.length === 0) {
      problems.push(
        unknown(`${figure.name}: still has no key "${name}"`, name, Object.keys(figure.stills), "Its keys are"),
      );
      continue;
    }
    const next = spec.apply(state, rest.join("=").trim(), attributes);
    if (next === undefined)
      problems.push(`${figure.name}: still ${name} must be ${spec.expects}; it is "${rest.join("=")}".`);
    else state = next;
  }
  return { attributes, state, problems };
}

function unknown(start: string, given: string, known: readonly string[], list: string): string {
  const near = nearest(given, known);
  if (near !== undefined) return `${start}. Did you mean "${near}"?`;
  return known.length === 0 ? `${start}.` : `${start}. ${list} ${known.join(", ")}.`;
}
