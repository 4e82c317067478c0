import { defineFigure, still } from "../kit/figure.ts";
import { format, power, superscript } from "../kit/format.ts";
import { integer } from "../kit/parser.ts";
import { bitsPanel } from "./bits-panel.tsx";
import { neighboursPanel } from "./neighbours-panel.tsx";
import { short } from "./short.ts";
import { exactDigits } from "./float-bits.ts";
import { hilbertAnswer, hilbertChart, roundoff } from "./hilbert-panel.tsx";
import { microscopeControls } from "./microscope-controls.tsx";
import {
  attributes,
  decimal,
  precisionParser,
  seen,
  viewParser,
  type MicroscopeAttributes,
  type MicroscopeState,
} from "./microscope-state.ts";
import { pivotChart, pivotWork } from "./pivot-panel.tsx";
import { hilbertTrial, tinyPivot } from "./rounded-solve.ts";

/** Floating point seen from near: the bits of a number, a tiny pivot, an ill-conditioned system. */
export const floatMicroscope = defineFigure<MicroscopeAttributes, MicroscopeState>({
  name: "float-microscope",
  title: "Float microscope",
  summary: "Turn over the bits of a number; shrink a pivot; raise the order of a Hilbert system; watch digits go.",
  attributes,
  stills: {
    view: still(viewParser, (state, view) => ({ ...state, view }), "what is looked at"),
    value: still(decimal, (state, text) => ({ ...state, text }), "the number, as typed"),
    precision: still(precisionParser, (state, precision) => ({ ...state, precision }), "double or single"),
    exponent: still(integer(1, 18), (state, exponent) => ({ ...state, exponent }), "k of the pivot ε = 10⁻ᵏ"),
    order: still(integer(2, 14), (state, order) => ({ ...state, order }), "the order of the Hilbert matrix"),
  },
  initial: ({ view, value, precision, exponent, order }) => ({ view, text: value, precision, exponent, order }),
  check: ({ names }) => (names.length === 2 ? undefined : "names must be two words: the pivot and the error."),
  draw(view) {
    switch (view.state.view) {
      case "bits":
        return [bitsPanel(view), neighboursPanel(view)];
      case "pivot":
        return [pivotChart(view), pivotWork(view)];
      case "hilbert":
        return [hilbertChart(view), hilbertAnswer(view)];
    }
  },
  controls: microscopeControls,
  readout({ state }) {
    const bits = state.precision === "double" ? "double" : "single";
    if (state.view === "pivot") {
      const { kept } = tinyPivot(state.exponent, state.precision);
      return (
        `With the pivot ε = 10${superscript(-state.exponent)} in ${bits} precision, ${Math.floor(kept[0])} digits of the ` +
        `answer are right; with the rows swapped first, ${Math.floor(kept[1])}.`
      );
    }
    if (state.view === "hilbert") {
      const { n, error, cond } = hilbertTrial(state.order, state.precision);
      const trust = Math.max(0, Math.floor(-Math.log10(cond * roundoff[state.precision])));
      return (
        `The Hilbert matrix of order ${n} has condition number ${power(cond)}. In ${bits} precision the answer is wrong ` +
        `by ${format(error, 3)}; about ${trust} digits could be trusted.`
      );
    }
    const { float, offset } = seen(state);
    if (float.kind === "nan") return "NaN, not a number: all exponent bits are 1 and the fraction is not 0.";
    if (float.kind === "infinite") return `${short(float.value)}: all exponent bits are 1 and the fraction is 0.`;
    const exact = exactDigits(float.value, 60);
    const same = offset === 0 ? "is held exactly" : `is held as ${exact}`;
    return `${state.text} ${same}. The next ${bits} lies ${format(float.spacing, 3)} further on.`;
  },
  values({ state }) {
    const { float } = seen(state);
    const pivot = tinyPivot(state.exponent, state.precision);
    const { error, cond } = hilbertTrial(state.order, state.precision);
    return {
      value: float.value,
      bits: float.bits.join(""),
      spacing: float.spacing,
      digitsKept: pivot.kept,
      error,
      cond,
    };
  },
});
