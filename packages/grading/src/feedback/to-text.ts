import { isHandle, isProbe } from "../protocol/value.ts";

/**
 * A value as a learner would type it, for terminals and for reading aloud.
 *
 * @example
 * toText({ kind: "none", N: [] }); // "{ kind: \"none\", N: [] }"
 */
export function toText(value: unknown): string {
  if (typeof value === "number") return Object.is(value, -0) ? "0" : `${Number(value.toPrecision(10))}`;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (isProbe(value)) return value.probe;
  if (isHandle(value) || typeof value === "function") return "a function";
  if (ArrayBuffer.isView(value)) return toText([...(value as Float64Array)]);
  if (Array.isArray(value)) return `[${value.map(toText).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return fields.length === 0 ? "{}" : `{ ${fields.map(([name, field]) => `${name}: ${toText(field)}`).join(", ")} }`;
  }
  return `${value as undefined}`;
}
