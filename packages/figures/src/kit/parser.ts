/**
 * How the text of an attribute or of a still becomes a value. A parser returns
 * `undefined` when the text does not follow its rule; `expects` is that rule in words.
 */
export interface Parser<T> {
  readonly expects: string;
  parse(text: string): T | undefined;
  /** The text that gives the value back; what a document of the default shows. */
  print(value: T): string;
}

/** A number: `-2`, `0.5`, `3/7`, `1e-8`. */
export const number: Parser<number> = {
  expects: "a number such as -2, 0.5, 3/7 or 1e-8",
  parse: parseNumber,
  print: String,
};

/** A whole number between two bounds, both included. */
export function integer(low: number, high: number): Parser<number> {
  return {
    expects: `a whole number from ${low} to ${high}`,
    parse(text) {
      const value = parseNumber(text);
      return value !== undefined && Number.isInteger(value) && value >= low && value <= high ? value : undefined;
    },
    print: String,
  };
}

/** One of the words given. */
export function choice<const W extends string>(...words: readonly W[]): Parser<W> {
  return {
    expects: `one of ${words.join(", ")}`,
    parse: (text) => words.find((word) => word === text.trim()),
    print: (word) => word,
  };
}

/** `true` or `false`. */
export const flag: Parser<boolean> = {
  expects: "true or false",
  parse: (text) => (text.trim() === "true" ? true : text.trim() === "false" ? false : undefined),
  print: String,
};

/** Words separated by commas: `v, w`. */
export const words: Parser<readonly string[]> = {
  expects: "words separated by commas",
  parse: (given) =>
    given
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  print: (value) => value.join(", "),
};

/** A list of numbers: `[1, 2, 3/7]`; `length` fixes how many. */
export function list(length?: number): Parser<readonly number[]> {
  return {
    expects: length === undefined ? "a list of numbers such as [1, 2]" : `a list of ${length} numbers`,
    parse(given) {
      const match = /^\s*\[(.*)\]\s*$/s.exec(given);
      if (!match || match[1].includes("[")) return undefined;
      const values = match[1].split(",").map(parseNumber);
      if (values.some((value) => value === undefined)) return undefined;
      return length === undefined || values.length === length ? (values as number[]) : undefined;
    },
    print: (value) => `[${value.join(", ")}]`,
  };
}

/** A point or a vector of the plane: `[2, -1]`. */
export const pair: Parser<readonly [number, number]> = list(2) as Parser<readonly [number, number]>;

/** A matrix of numbers, row by row: `[[1, 2], [3, 4]]`; fractions are rounded to floats. */
export function grid({ rows, columns }: { rows?: number; columns?: number } = {}): Parser<
  readonly (readonly number[])[]
> {
  const texts = textGrid({ rows, columns });
  return {
    expects: texts.expects,
    parse: (given) => texts.parse(given)?.map((row) => row.map((entry) => parseNumber(entry) as number)),
    print: (value) => `[${value.map((row) => `[${row.join(", ")}]`).join(", ")}]`,
  };
}

/** A matrix whose entries stay as written, so that `3/7` keeps its exact value. */
export function textGrid({ rows, columns }: { rows?: number; columns?: number } = {}): Parser<
  readonly (readonly string[])[]
> {
  return {
    expects: `${rows && columns ? `a ${rows}×${columns} matrix` : "a matrix"} such as [[1, 2], [3, 4/5]]`,
    parse(given) {
      const outer = /^\s*\[\s*(\[.*\])\s*\]\s*$/s.exec(given);
      if (!outer || !/^\[[^[\]]*\](\s*,\s*\[[^[\]]*\])*$/s.test(outer[1])) return undefined;
      const result = [...outer[1].matchAll(/\[([^[\]]*)\]/g)].map((row) =>
        row[1].split(",").map((entry) => entry.trim()),
      );
      const width = result[0].length;
      if (result.some((row) => row.length !== width)) return undefined;
      if (result.some((row) => row.some((entry) => parseNumber(entry) === undefined))) return undefined;
      if ((rows !== undefined && result.length !== rows) || (columns !== undefined && width !== columns))
        return undefined;
      return result;
    },
    print: (value) => `[${value.map((row) => `[${row.join(", ")}]`).join(", ")}]`,
  };
}

/** The value of `-2`, `0.5`, `1e-8` or `3/7`; undefined for anything else. */
export function parseNumber(given: string): number | undefined {
  const match = /^\s*([+\-−]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?:\s*\/\s*(\d+\.?\d*))?\s*$/i.exec(given);
  if (!match) return undefined;
  const value = Number(match[1].replace("−", "-")) / (match[2] === undefined ? 1 : Number(match[2]));
  return Number.isFinite(value) ? value : undefined;
}
