import type { ThrownError } from "../protocol/value.ts";

interface Effects {
  readonly mutated: readonly number[];
  readonly counts: Readonly<Record<string, number>>;
}

/** What came of one call. */
export type Reply =
  | ({ readonly status: "value"; readonly value: unknown } & Effects)
  | ({ readonly status: "error"; readonly error: ThrownError } & Effects)
  /** The result cannot leave the box: a cycle, a class, too much of it. */
  | ({ readonly status: "unsendable"; readonly why: string } & Effects)
  /** No function of that name is exported. */
  | ({ readonly status: "missing" } & Effects);

/** Calls a function of the code under test: an exported name, or the number of a handle. */
export type Callee = (target: string | number, args: readonly unknown[]) => Promise<Reply>;
