import { applyRationalStep, parseRational, rational, type Rational, type RationalStep } from "@gradus/math";

/** A row move as plain JSON, so that a state can be stored; factors are texts such as `-3/7`. */
export type Move =
  | { readonly kind: "swap"; readonly i: number; readonly j: number }
  | { readonly kind: "scale"; readonly i: number; readonly factor: string }
  | { readonly kind: "add"; readonly target: number; readonly source: number; readonly factor: string }
  /** Not a legal move: 1 added to every entry, to see what it does to the solution. */
  | { readonly kind: "illegal" };

export type Fractions = readonly (readonly Rational[])[];

/** The matrix after a move. */
export function applyMove(M: Fractions, move: Move): Fractions {
  if (move.kind === "illegal") return M.map((row) => row.map((entry) => entry.add(1)));
  return applyRationalStep(M, toStep(move));
}

/** The matrix after several moves. */
export function replay(M: Fractions, moves: readonly Move[]): Fractions {
  return moves.reduce(applyMove, M);
}

export function fromStep(step: RationalStep): Move {
  return step.kind === "swap" ? { ...step } : { ...step, factor: step.factor.toString() };
}

/** Why a move may not be made; undefined when it is legal. */
export function objection(move: Move, rows: number): string | undefined {
  if (move.kind === "swap") return move.i === move.j ? "Choose two different rows to swap." : undefined;
  if (move.kind === "illegal") return undefined;
  const factor = readFactor(move.factor);
  if (factor === undefined) return "The factor must be a number such as −3, 0.5 or 2/7.";
  if (move.kind === "scale")
    return factor.isZero() ? "Times 0 would erase an equation: no move could bring it back." : undefined;
  if (rows < 2) return "There is only one row.";
  return move.target === move.source
    ? "Add a multiple of another row. To change a row by itself, scale it."
    : undefined;
}

/** A move in the notation of paper: `R₂ ← R₂ − 3 R₁`. */
export function describeMove(move: Move): string {
  if (move.kind === "illegal") return "1 added to every entry";
  if (move.kind === "swap") return `${rowName(move.i)} ↔ ${rowName(move.j)}`;
  const factor = readFactor(move.factor) ?? rational(0);
  if (move.kind === "scale") return `${rowName(move.i)} ← ${times(factor)}${rowName(move.i)}`;
  const sign = factor.sign() < 0 ? "−" : "+";
  return `${rowName(move.target)} ← ${rowName(move.target)} ${sign} ${times(factor.abs())}${rowName(move.source)}`;
}

/** The multiple of the source row that makes the target's entry below or above its first entry 0. */
export function clearingFactor(M: Fractions, source: number, target: number): string {
  const j = M[source].findIndex((entry) => !entry.isZero());
  if (j < 0 || source === target) return "1";
  const factor = M[target][j].divide(M[source][j]).negate();
  return factor.isZero() ? "1" : factor.toString();
}

/** The move that is prepared before anybody has chosen one: clear below the first entry. */
export function firstMove(M: Fractions): Move {
  const target = Math.min(1, M.length - 1);
  return { kind: "add", source: 0, target, factor: clearingFactor(M, 0, target) };
}

export function readFactor(text: string): Rational | undefined {
  try {
    return parseRational(text.replaceAll("−", "-"));
  } catch {
    return undefined;
  }
}

/** `R₂`. */
export function rowName(i: number): string {
  return `R${"₁₂₃₄₅₆₇₈₉"[i]}`;
}

/** A fraction for reading, with a true minus sign. */
export function show(value: Rational): string {
  return value.toString().replace("-", "−");
}

function times(factor: Rational): string {
  if (factor.equals(1)) return "";
  if (factor.equals(-1)) return "−";
  return `${show(factor)} `;
}

function toStep(move: Exclude<Move, { kind: "illegal" }>): RationalStep {
  return move.kind === "swap" ? move : { ...move, factor: parseRational(move.factor.replaceAll("−", "-")) };
}
