import { NDArray, Rational } from "@gradus/math";
import { Shown } from "./shown.ts";

const longestText = 20_000;
const longestList = 200;
const widestLine = 76;

/** A value as plain text, the way a terminal would show it. Ends for every value, circular ones included. */
export function valueToText(value: unknown): string {
  const text = typeof value === "string" ? value : describe(value, 0, []);
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}

function describe(value: unknown, depth: number, above: readonly unknown[]): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return String(value);
    case "function":
      return `ƒ ${value.name === "" ? "(nameless)" : value.name}`;
    case "object":
      break;
    default:
      return String(value);
  }
  if (value === null) return "null";
  if (value instanceof NDArray || value instanceof Rational || value instanceof Shown) return value.toString();
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof RegExp) return String(value);
  if (value instanceof Promise) return "Promise (write await in front of it)";
  if (above.includes(value)) return "(circular)";
  const inside = [...above, value];
  const of = (part: unknown): string => describe(part, depth + 1, inside);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const entries = Array.from(value as unknown as ArrayLike<unknown>);
    const parts = entries.slice(0, longestList).map(of);
    if (entries.length > longestList) parts.push(`… ${entries.length - longestList} more`);
    return bracket("[", parts, "]", depth);
  }
  if (value instanceof Map)
    return `Map ${bracket(
      "{",
      [...value].map(([k, v]) => `${of(k)} → ${of(v)}`),
      "}",
      depth,
    )}`;
  if (value instanceof Set) return `Set ${bracket("{", [...value].map(of), "}", depth)}`;
  const name = (Object.getPrototypeOf(value) as object | null)?.constructor?.name ?? "Object";
  const parts = Object.entries(value).map(([key, part]) => `${key}: ${of(part)}`);
  return `${name === "Object" ? "" : `${name} `}${parts.length === 0 ? "{}" : bracket("{ ", parts, " }", depth)}`;
}

/** On one line when it fits, otherwise one part a line. */
function bracket(open: string, parts: readonly string[], close: string, depth: number): string {
  const line = `${open}${parts.join(", ")}${close}`;
  if (line.length + 2 * depth <= widestLine && !line.includes("\n")) return line;
  const indent = "  ".repeat(depth + 1);
  const body = parts.map((part) => indent + part).join(",\n");
  return `${open.trim()}\n${body}\n${"  ".repeat(depth)}${close.trim()}`;
}
