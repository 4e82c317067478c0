/**
 * Shapes of YAML: what a mapping may hold, said once, read with lines. A shape either gives its
 * value or reports every problem beneath it and gives undefined.
 */
import { didYouMean } from "../nearest-name.ts";
import { excerpt, type Report } from "../problem.ts";
import type { At } from "./source-tree.ts";
import type { YamlNode } from "./read-yaml.ts";

export interface Shape<T> {
  read(node: YamlNode, where: Where): T | undefined;
}

export interface Where {
  readonly file: string;
  /** What is being read, in words: `module "eigen"`. */
  readonly what: string;
  readonly report: Report;
}

/** A key that may be left out, with what stands in for it. */
export interface Optional<T> {
  readonly shape: Shape<T>;
  readonly otherwise: T;
}

type Keys = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;
type Read<K> = { readonly [P in keyof K]: K[P] extends Shape<infer T> | Optional<infer T> ? T : never };

export function optional<T>(shape: Shape<T>, otherwise: T): Optional<T> {
  return { shape, otherwise };
}

export const text: Shape<string> = {
  read(node, where) {
    if (node.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== "") return node.value;
    // A title such as `1984` is a number to YAML and words to its author.
    if (node.kind === "scalar" && typeof node.value === "number") return String(node.value);
    return complain(node, where, "must be text that is not empty");
  },
};

/** A name that goes into addresses and saved work: small letters, digits and hyphens. */
export const id: Shape<string> = {
  read(node, where) {
    if (node.kind === "scalar" && typeof node.value === "string" && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(node.value)) {
      return node.value;
    }
    return complain(node, where, "must be small letters, digits and single hyphens, such as elimination-and-rank");
  },
};

export const count: Shape<number> = {
  read(node, where) {
    if (node.kind === "scalar" && Number.isInteger(node.value) && Number(node.value) >= 0) return Number(node.value);
    return complain(node, where, "must be a whole number that is not negative");
  },
};

/** A least and a most. */
export const range: Shape<readonly [number, number]> = {
  read(node, where) {
    const ends = node.kind === "list" ? node.items.map((item) => (item.kind === "scalar" ? item.value : null)) : [];
    const [least, most] = ends.map(Number);
    if (ends.length === 2 && ends.every(Number.isInteger) && 0 <= least && least <= most) return [least, most];
    return complain(node, where, "must be two whole numbers, the smaller first, such as [18, 30]");
  },
};

export const yesOrNo: Shape<boolean> = {
  read(node, where) {
    if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
    return complain(node, where, "must be true or false");
  },
};

/** Any value as it stands; the caller reads it. */
export const anything: Shape<YamlNode> = { read: (node) => node };

/** The value together with the line it stands on. */
export function at<T>(shape: Shape<T>): Shape<At<T>> {
  return {
    read(node, where) {
      const value = shape.read(node, where);
      return value === undefined ? undefined : { value, line: node.line };
    },
  };
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    read(node, where) {
      if (node.kind !== "list") return complain(node, where, "must be a list, such as [one, two]");
      const items = node.items.map((item) => shape.read(item, where));
      return items.filter((item) => item !== undefined);
    },
  };
}

/** A mapping with the given keys; another key is a problem, with the nearest known one. */
export function mapping<K extends Keys>(keys: K): Shape<Read<K>> {
  return {
    read(node, where) {
      if (node.kind !== "mapping") return complain(node, where, `must have the keys ${Object.keys(keys).join(", ")}`);
      for (const [key, { line }] of node.entries) {
        if (Object.hasOwn(keys, key)) continue;
        const message = `${where.what} has no key "${key}".${didYouMean(key, Object.keys(keys))}`;
        where.report({ file: where.file, line, rule: "schema", given: key, message });
      }
      const result: Record<string, unknown> = {};
      let complete = true;
      for (const [key, shape] of Object.entries(keys)) {
        const entry = node.entries.get(key);
        const needed = "read" in shape ? shape : shape.shape;
        if (entry !== undefined) result[key] = needed.read(entry.node, { ...where, what: `${key} of ${where.what}` });
        else if ("otherwise" in shape) result[key] = shape.otherwise;
        else {
          const message = `${where.what} needs the key "${key}". Write it as  ${key}: …`;
          where.report({ file: where.file, line: node.line, rule: "schema", given: where.what, message });
        }
        complete &&= result[key] !== undefined;
      }
      return complete ? (result as Read<K>) : undefined;
    },
  };
}

function complain(node: YamlNode, { file, what, report }: Where, rule: string): undefined {
  const given = node.kind === "scalar" ? excerpt(String(node.value)) : `a ${node.kind}`;
  report({ file, line: node.line, rule: "schema", given, message: `${what} ${rule}; it is ${given}.` });
}
