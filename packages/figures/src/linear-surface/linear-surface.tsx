import { defineFigure, still } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { list, words } from "../kit/parser.ts";
import { Toggle } from "../kit/toggle.tsx";
import { type Attributes, type State, attributes, known } from "./state.ts";
import { surfacePanel } from "./surface-panel.tsx";
import { formula, gap, isLinear, terms } from "./terms.ts";

/** The graph of a sum of terms: flat as long as all of them are linear. */
export const linearSurface = defineFigure<Attributes, State>({
  name: "linear-surface",
  title: "Linear or not",
  summary: "Switch terms on and off: the surface stays flat, or it bends.",
  attributes,
  stills: {
    terms: still(words, (state, ids) => ({ ...state, terms: known(ids) }), "the terms that are on"),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check({ terms: given }) {
    const stranger = given.find((id) => !known([id]).length);
    return stranger === undefined
      ? undefined
      : `terms must be some of ${terms.map(({ id }) => id).join(", ")}; "${stranger}" is none of them.`;
  },
  initial: ({ terms }) => ({ terms: known(terms), camera: { azimuth: 62, elevation: 26 } }),
  draw: (view) => [surfacePanel(view)],
  controls: ({ state, set }) => (
    <>
      {terms.map(({ id, text }) => (
        <Toggle
          key={id}
          label={text}
          value={state.terms.includes(id)}
          onChange={(on) =>
            set({ ...state, terms: on ? known([...state.terms, id]) : state.terms.filter((each) => each !== id) })
          }
        />
      ))}
    </>
  ),
  readout({ state }) {
    const apart = gap(state.terms);
    const verdict = isLinear(state.terms)
      ? "every term is a number, or an unknown times a number. The surface is flat, and the rod lies on it."
      : `the surface bends: at the middle of the rod it is ${format(Math.abs(apart), 3)} ${apart < 0 ? "below" : "above"} it.`;
    return `f(x, y) = ${formula(state.terms)}: ${verdict}`;
  },
  values: ({ state }) => ({ terms: state.terms, linear: isLinear(state.terms), gap: gap(state.terms) }),
});
