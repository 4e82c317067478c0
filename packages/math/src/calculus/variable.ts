import { asArray } from "../array/array-input.ts";
import type { ArrayInput } from "../array/array-input.ts";
import type { NDArray } from "../array/ndarray.ts";
import { Loan } from "./loan.ts";

/** Whatever the functions of `ad` take: a variable, or anything that reads as an array and then counts as constant. */
export type Traced = Variable | ArrayInput;

/** For the adjoint g of a result the adjoints of its inputs, each shaped like its input; undefined where there is none. */
export type Pullback = (g: Variable, result: Variable) => readonly (Variable | undefined)[];

/** From which variables a variable was computed, and how adjoints go back to them. */
export interface Origin {
  readonly inputs: readonly Variable[];
  readonly pull: Pullback;
}

let made = 0;
let recording = true;
let entriesIn: (x: Variable) => NDArray;

/**
 * An array that remembers from which others it was computed, so that derivatives can be traced back. Functions given to
 * `gradient` and its kin receive variables and combine them with the functions of `ad`.
 *
 * @example
 * const f = (x: Variable) => ad.multiply(x.shape[0], ad.sum(x));
 * gradient(f, [5, 6]); // [2, 2]
 */
export class Variable {
  static {
    entriesIn = (x) => x.#entries();
  }

  /** The shape of its value. */
  readonly shape: readonly number[];
  /** Whether a derivative is asked for with respect to something this was computed from. */
  readonly tracked: boolean;
  /** Grows with each variable made, so that what was computed later has the larger number. */
  readonly serial: number;
  /** The operation that made it, if a derivative is asked for. */
  readonly origin: Origin | undefined;
  /** How the value is worked out, where its storage is only lent. */
  readonly #make: (() => NDArray) | undefined;
  #value: NDArray | undefined;
  #loan: Loan | undefined;

  constructor(value: NDArray | (() => NDArray), tracked = false, origin?: Origin) {
    const loan = Loan.current;
    const now = typeof value !== "function" ? value : loan === undefined ? value() : loan.make(value);
    this.#value = now;
    if (typeof value === "function" && loan?.isHeld(now, () => this.#letGo()) === true) {
      this.#make = value;
      this.#loan = loan;
    }
    this.shape = now.shape;
    this.tracked = tracked;
    this.origin = origin;
    made += 1;
    this.serial = made;
  }

  /** The numbers themselves. */
  get value(): NDArray {
    const value = this.#entries();
    this.#loan?.keep(value);
    return value;
  }

  /** Its value, printed. */
  toString(): string {
    return this.#entries().toString();
  }

  #entries(): NDArray {
    return (this.#value ??= (this.#make as () => NDArray)());
  }

  #letGo(): void {
    this.#value = undefined;
    this.#loan = undefined;
  }
}

/** The value, for what reads it at once and does not hold on to it. */
export function entriesOf(x: Variable): NDArray {
  return entriesIn(x);
}

/** Reads any input as a variable; what is not one yet becomes a float64 constant. */
export function asVariable(name: string, x: Traced): Variable {
  if (x instanceof Variable) return x;
  const A = asArray(name, x);
  return new Variable(A.dtype === "float64" ? A : A.copy({ dtype: "float64" }));
}

/** Does `work` without recording what is computed: nobody will ask for its derivatives. */
export function unrecorded<T>(work: () => T): T {
  const before = recording;
  recording = false;
  try {
    return work();
  } finally {
    recording = before;
  }
}

/** Whether what is computed from x is recorded. */
export function isRecorded(x: Variable): boolean {
  return recording && x.tracked;
}

/**
 * The result of an operation; it remembers its inputs only if one of them is tracked. A value that is given as a function,
 * which may be called again, can lie in storage that is lent.
 */
export function record(value: NDArray | (() => NDArray), inputs: readonly Variable[], pull: Pullback): Variable {
  return inputs.some(isRecorded) ? new Variable(value, true, { inputs, pull }) : new Variable(value);
}
