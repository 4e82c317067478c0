/**
 * What an author's question is made of. A question is the value of a pure function of a
 * seeded generator; prose is Markdown with `$math$` (see parseProse).
 */
import type { Rng } from "@gradus/math";
import type { FormulaForm } from "./formula-form.ts";
import type { PlanePicture } from "./plane-picture.ts";

export type QuestionKind = "numeric" | "symbolic" | "choice" | "choices" | "matrix" | "order" | "graph";

interface QuestionText {
  readonly stem: string;
  /** Shown under the stem. */
  readonly picture?: PlanePicture;
  /** One thought that helps to begin; it never gives the answer. */
  readonly hint: string;
  /** The whole way to the answer, with this question's own numbers. */
  readonly solution: string;
}

/** A wrong answer that comes from a mistake with a name. */
export interface Mistake<Value> {
  readonly name: string;
  readonly value: Value;
  /** What the learner did, and the next thought. */
  readonly reason: string;
}

export interface NumericQuestion extends QuestionText {
  readonly kind: "numeric";
  readonly answer: number;
  /** Largest accepted |given − answer|; by default 1e-9 · max(1, |answer|). */
  readonly tolerance?: number;
  readonly unit?: string;
  /** What the field is called, for example `$\operatorname{rank} A$`. */
  readonly label?: string;
  readonly mistakes: readonly Mistake<number>[];
}

/** A formula in named variables, right when it has the same values as the answer. */
export interface SymbolicQuestion extends QuestionText {
  readonly kind: "symbolic";
  /** What the field is called, for example `$p(\lambda)$`. */
  readonly label?: string;
  /** As they are typed: `lambda` for λ. */
  readonly variables: readonly string[];
  /** As a learner would type it: `lambda^2 - 5lambda + 6`. */
  readonly answer: string;
  /** For a variable the interval in which values are compared; [−4, 4] when absent. */
  readonly domain?: Readonly<Record<string, readonly [number, number]>>;
  /** Whether the negative of the answer is right too. */
  readonly upToSign?: boolean;
  /** How it has to be written; any form is right when absent. */
  readonly form?: FormulaForm;
  readonly mistakes: readonly Mistake<string>[];
}

/** One of the lines that can be chosen. Exactly one of a choice question is right. */
export interface Option {
  /** Names the option, and a wrong option's mistake. */
  readonly name: string;
  readonly text: string;
  readonly right: boolean;
  /** Why it is right, or what choosing it overlooks. */
  readonly reason: string;
}

export interface ChoiceQuestion extends QuestionText {
  readonly kind: "choice";
  readonly options: readonly Option[];
}

/** Any number of options is right, none too. */
export interface ChoicesQuestion extends QuestionText {
  readonly kind: "choices";
  readonly options: readonly Option[];
}

export type Rows = readonly (readonly number[])[];

export interface MatrixQuestion extends QuestionText {
  readonly kind: "matrix";
  /** What the entry is called, for example `$L$`. */
  readonly label?: string;
  readonly answer: Rows;
  /**
   * - `exact`: entry by entry;
   * - `scale`: up to one common factor that is not 0;
   * - `span`: the given rows are a basis of the space that the answer's rows span, in any order.
   */
  readonly equality: "exact" | "scale" | "span";
  /** With `span`, where the space is the null space of a matrix: wrong vectors are then shown with A v. */
  readonly nullSpaceOf?: Rows;
  /** Largest accepted difference of an entry; 1e-9 · max(1, |entry|) by default. */
  readonly tolerance?: number;
  /** Whether the rows are separate vectors, as many as the learner wants (bases). */
  readonly vectors?: boolean;
  /** Groups of columns that earn their share of the credit when all their entries are right. */
  readonly columnGroups?: readonly (readonly number[])[];
  /**
   * Decides in place of the equality, where many matrices are right and `answer` is one of them. Entries that are
   * no numbers come as NaN. No entry is marked then: what is wrong is for `recognise` to say.
   */
  readonly accepts?: (given: Rows) => boolean;
  /** Names a mistake that many wrong entries share; asked when no listed mistake has this value. */
  readonly recognise?: (given: Rows) => { readonly name: string; readonly reason: string } | null;
  readonly mistakes: readonly Mistake<Rows>[];
}

export interface Card {
  readonly id: string;
  readonly text: string;
}

export interface OrderRule {
  readonly earlier: string;
  readonly later: string;
  /** Why `earlier` has to come before `later`. */
  readonly reason: string;
}

export interface OrderQuestion extends QuestionText {
  readonly kind: "order";
  /** In the order in which they are dealt. */
  readonly cards: readonly Card[];
  /** One right order, of ids; every order that keeps all rules is right. */
  readonly answer: readonly string[];
  readonly rules: readonly OrderRule[];
  readonly mistakes: readonly Mistake<readonly string[]>[];
}

export interface GraphQuestion extends QuestionText {
  readonly kind: "graph";
  readonly figure: {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly alt: string;
    /** The drawings that are shown, by id, where another one would give the answer away; all by default. */
    readonly panels?: readonly string[];
  };
  /** The numbers that the learner sets by moving the figure's handle, as labels in plain text. */
  readonly coordinates: readonly string[];
  /** Where the handle stands at the start; not an accepted answer. */
  readonly start: readonly number[];
  /** The learner's position in the values that the figure reports. */
  readonly read: (values: Readonly<Record<string, unknown>>) => readonly number[] | null;
  /** The figure's state with the learner's position put in: how number fields move the handle. */
  readonly place: (state: unknown, position: readonly number[]) => unknown;
  /** One accepted position. */
  readonly answer: readonly number[];
  /** Whether it is the only one, but for the tolerance. */
  readonly onlyAnswer?: boolean;
  /** How far a position is from being right, as a share of the scale of the picture. */
  readonly distance: (position: readonly number[]) => number;
  /** Accepted while distance < tolerance. */
  readonly tolerance: number;
  /** What is said of a position that is too far off. */
  readonly describe: (position: readonly number[]) => string;
  readonly mistakes: readonly Mistake<readonly number[]>[];
}

export type Question =
  | NumericQuestion
  | SymbolicQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | MatrixQuestion
  | OrderQuestion
  | GraphQuestion;

export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { readonly kind: Kind }>;

/** What an author writes: `kind` stands on the type, and right and wrong options apart. */
export interface QuestionSpecs {
  readonly numeric: Omit<NumericQuestion, "kind">;
  readonly symbolic: Omit<SymbolicQuestion, "kind">;
  readonly choice: QuestionText & {
    readonly answer: Omit<Option, "right" | "name">;
    readonly distractors: readonly Omit<Option, "right">[];
  };
  readonly choices: QuestionText & { readonly options: readonly Option[] };
  readonly matrix: Omit<MatrixQuestion, "kind">;
  readonly order: QuestionText & {
    /** In one right order. */
    readonly cards: readonly Card[];
    readonly rules: readonly OrderRule[];
    readonly mistakes: readonly Mistake<readonly string[]>[];
  };
  readonly graph: Omit<GraphQuestion, "kind">;
}

/** What a learner gives: text as typed, positions of options as shown, ids of cards, coordinates. */
export type Given =
  | { readonly kind: "numeric"; readonly text: string }
  | { readonly kind: "symbolic"; readonly text: string }
  | { readonly kind: "choice"; readonly option: number | null }
  | { readonly kind: "choices"; readonly options: readonly number[] | null }
  | { readonly kind: "matrix"; readonly cells: readonly (readonly string[])[] }
  | { readonly kind: "order"; readonly cards: readonly string[] }
  | { readonly kind: "graph"; readonly position: readonly number[] | null };

export interface Verdict {
  readonly right: boolean;
  /** From 0 to 1. */
  readonly credit: number;
  /** The reason, as prose. */
  readonly message: string;
  /** The name of the mistake that gives this answer. */
  readonly mistake: string | null;
  /** For a matrix: which entries are right. */
  readonly cells: readonly (readonly boolean[])[] | null;
}

export type Generate<Kind extends QuestionKind> = (random: Rng) => QuestionSpecs[Kind];
