/**
 * What an exercise's function must return, checked before a check looks at it: a check may then rely on
 * it, and a learner who returns nothing reads a sentence about that.
 */
export interface Shape<T> {
  /** For a sentence: "a matrix (rows of numbers, all of one length)". */
  readonly description: string;
  /** @returns what is wrong, as the end of the sentence "It returned …", or null. */
  problem(value: unknown): string | null;
  /** Carries T for the compiler; never read. */
  readonly type?: T;
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type RecordOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Shape<infer T> ? T : never };

const number: Shape<number> = {
  description: "a number",
  problem: (value) => (typeof value === "number" ? null : name(value)),
};

const integer: Shape<number> = {
  description: "an integer",
  problem: (value) => (Number.isInteger(value) ? null : name(value)),
};

const boolean: Shape<boolean> = {
  description: "true or false",
  problem: (value) => (typeof value === "boolean" ? null : name(value)),
};

const text: Shape<string> = {
  description: "a string",
  problem: (value) => (typeof value === "string" ? null : name(value)),
};

const vector: Shape<number[]> = {
  description: "a vector (an array of numbers)",
  problem: (value) => listProblem(value, number),
};

const matrix: Shape<number[][]> = {
  description: "a matrix (rows of numbers, all of one length)",
  problem(value) {
    const problem = listProblem(value, vector);
    if (problem !== null) return problem;
    const rows = value as unknown[][];
    const odd = rows.findIndex((row) => row.length !== rows[0].length);
    return odd < 0
      ? null
      : `rows of different lengths: row 0 has ${rows[0].length} entries, row ${odd} has ${rows[odd].length}`;
  },
};

const nothing: Shape<null> = {
  description: "null",
  problem: (value) => (value === null ? null : name(value)),
};

const anything: Shape<unknown> = { description: "a value", problem: () => null };

const callable: Shape<(...args: unknown[]) => Promise<unknown>> = {
  description: "a function",
  problem: (value) => (typeof value === "function" ? null : name(value)),
};

function listOf<T>(item: Shape<T>): Shape<T[]> {
  return { description: `an array, each entry ${item.description}`, problem: (value) => listProblem(value, item) };
}

function oneOf<const T extends string | number>(...allowed: readonly T[]): Shape<T> {
  const description = allowed.map((value) => JSON.stringify(value)).join(" or ");
  return { description, problem: (value) => (allowed.includes(value as T) ? null : name(value)) };
}

function optional<T>(inner: Shape<T>): Shape<T | undefined> {
  return {
    description: `${inner.description}, or undefined`,
    problem: (value) => (value === undefined ? null : inner.problem(value)),
  };
}

function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return {
    description: `${first.description}, or ${second.description}`,
    problem: (value) => (first.problem(value) === null || second.problem(value) === null ? null : name(value)),
  };
}

function record<F extends Fields>(fields: F): Shape<RecordOf<F>> {
  const names = Object.keys(fields);
  return {
    description: `an object { ${names.join(", ")} }`,
    problem(value) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return name(value);
      for (const field of names) {
        const problem = fields[field].problem((value as Record<string, unknown>)[field]);
        if (problem !== null) return `an object whose ${field} is ${problem}, not ${fields[field].description}`;
      }
      return null;
    },
  };
}

/** The shapes that an exercise can ask for: `returns: shape.record({ R: shape.matrix, swaps: shape.integer })`. */
export const shape = {
  number,
  integer,
  boolean,
  text,
  vector,
  matrix,
  nothing,
  anything,
  callable,
  listOf,
  oneOf,
  optional,
  either,
  record,
};

function listProblem(value: unknown, item: Shape<unknown>): string | null {
  if (ArrayBuffer.isView(value)) return item === number ? null : name(value);
  if (!Array.isArray(value)) return name(value);
  for (const [i, entry] of value.entries()) {
    const problem = item.problem(entry);
    if (problem !== null) return `an array whose entry ${i} is ${problem}`;
  }
  return null;
}

function name(value: unknown): string {
  if (value === undefined) return "undefined";
  if (value === null) return "null";
  if (typeof value === "function") return "a function";
  if (ArrayBuffer.isView(value)) return "a typed array";
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  if (typeof value === "object") return `an object { ${Object.keys(value).join(", ")} }`;
  if (typeof value === "string") return `the string ${JSON.stringify(value.slice(0, 40))}`;
  return typeof value === "bigint"
    ? `the bigint ${value}`
    : `${typeof value === "number" ? "the number " : ""}${value}`;
}
