import type { ComponentChildren, JSX } from "preact";
import type { Phase } from "./history.ts";
import type { Parser } from "./parser.ts";

/** Which colour token each mathematical object of a lesson wears. */
export type Symbols = Readonly<Record<string, 1 | 2 | 3 | 4 | 5>>;
export type Token = 1 | 2 | 3 | 4 | 5;

/** What an author may write on a figure directive. */
export interface Attribute<T> {
  readonly parser: Parser<T>;
  readonly default: T;
  readonly doc: string;
}

/** One key of `still="step=1;x=2"`: how its value changes the initial state. */
export interface Still<A, S> {
  readonly expects: string;
  readonly doc: string;
  /** Undefined when the text is not as `expects` says. */
  apply(state: S, text: string, attributes: A): S | undefined;
}

/** What a figure is drawn from. */
export interface View<A, S> {
  readonly attributes: A;
  readonly state: S;
  readonly symbols: Symbols;
  /** True in the browser, where handles can be moved; false for a still picture. */
  readonly live: boolean;
  /** Takes the next state. The states of one gesture (`drag`) are one step of undo, a mere choice (`select`) is none. */
  set(next: S, phase?: Phase): void;
}

/** One drawing of a figure, in its own coordinates. Several stand side by side, or stacked on a phone. */
export interface Panel {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** A short heading, shown above the drawing. */
  readonly title?: string;
  readonly children: ComponentChildren;
}

/**
 * An interactive figure: a pure map from attributes and state to drawings, with handles.
 * The state is plain JSON, so that a lab or a quiz can read it, keep it and set it.
 */
export interface Figure<A = unknown, S = unknown> {
  readonly name: string;
  readonly title: string;
  /** One sentence: what one does with it and what it shows. */
  readonly summary: string;
  readonly attributes: { readonly [K in keyof A]: Attribute<A[K]> };
  readonly stills: Readonly<Record<string, Still<A, S>>>;
  initial(attributes: A): S;
  /** A sentence when attributes that are right one by one do not go together. */
  check?(attributes: A): string | undefined;
  draw(view: View<A, S>): readonly Panel[];
  /** Number fields, sliders and buttons below the drawing; every handle has its twin here. */
  controls?(view: View<A, S>): JSX.Element | null;
  /** What the figure teaches now, in a sentence with its numbers: shown below the drawing and announced. */
  readout(view: View<A, S>): string;
  /** The same as values, for a lab or a quiz that reads the figure. */
  values?(view: View<A, S>): Readonly<Record<string, FigureValue>>;
}

export type FigureValue = number | string | boolean | readonly FigureValue[];

/** An attribute with its parser, its default and one sentence about it. */
export function attribute<T>(parser: Parser<T>, fallback: NoInfer<T>, doc: string): Attribute<T> {
  return { parser, default: fallback, doc };
}

/** A key of a still with its parser and what it does to the state. */
export function still<A, S, T>(
  parser: Parser<T>,
  change: (state: S, value: T, attributes: A) => S,
  doc: string,
): Still<A, S> {
  return {
    expects: parser.expects,
    doc,
    apply(state, text, attributes) {
      const value = parser.parse(text);
      return value === undefined ? undefined : change(state, value, attributes);
    },
  };
}

/** The values of attributes, from their specification: `defineFigure<Values<typeof attributes>, State>({…})`. */
export type Values<T extends Readonly<Record<string, Attribute<unknown>>>> = {
  readonly [K in keyof T]: T[K] extends Attribute<infer V> ? V : never;
};

/** Only fixes the types. */
export function defineFigure<A, S>(figure: Figure<A, S>): Figure<A, S> {
  return figure;
}
