import { ChoiceField } from "../kit/choice-field.tsx";
import { defineFigure, still } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { pair } from "../kit/parser.ts";
import { VectorFields } from "../kit/vector-fields.tsx";
import { numbersPanel } from "./numbers-panel.tsx";
import { planePanel } from "./plane-panel.tsx";
import { products } from "./products.ts";
import { attributes, view, type Attributes, type State } from "./state.ts";

const views = { shadow: "Shadow", angle: "Angle", bounds: "Bounds" };

/** Two arrows and their dot product: a shadow, an angle, a bound. */
export const dotProjector = defineFigure<Attributes, State>({
  name: "dot-projector",
  title: "Dot product",
  summary:
    "Drag two arrows: their dot product is a shadow, a cosine, and never more than the product of their lengths.",
  attributes,
  stills: {
    view: still(view, (state, view) => ({ ...state, view }), "what is shown"),
    u: still(pair, (state, u) => ({ ...state, u }), "where the first arrow ends"),
    v: still(pair, (state, v) => ({ ...state, v }), "where the second arrow ends"),
  },
  check({ reach, names }) {
    if (reach <= 0) return `reach must be greater than 0; it is ${reach}.`;
    return names.length === 2 ? undefined : "names must be two words: both vectors.";
  },
  initial: ({ view, u, v }) => ({ view, u, v }),
  draw: (view) => [planePanel(view), numbersPanel(view)],
  controls: ({ attributes: { names, tabs }, state, set }) => (
    <>
      {tabs && (
        <ChoiceField label="Show" value={state.view} choices={views} onChange={(view) => set({ ...state, view })} />
      )}
      <VectorFields name={names[0]} value={state.u} onChange={(u) => set({ ...state, u })} />
      <VectorFields name={names[1]} value={state.v} onChange={(v) => set({ ...state, v })} />
    </>
  ),
  readout({ attributes: { names }, state }) {
    const [u, v] = names;
    const { terms, dot, lengthU, lengthV, shadow, cosine, angle, sumLength } = products(state.u, state.v);
    const start = `${u} = ${formatPoint(state.u)} and ${v} = ${formatPoint(state.v)}.`;
    if (state.view === "bounds")
      return (
        `${start} |${u} · ${v}| = ${format(Math.abs(dot))} is at most ‖${u}‖ ‖${v}‖ = ${format(lengthU * lengthV)}; ` +
        `‖${u} + ${v}‖ = ${format(sumLength)} is at most ‖${u}‖ + ‖${v}‖ = ${format(lengthU + lengthV)}.`
      );
    if (cosine === undefined || shadow === undefined || angle === undefined)
      return `${start} The dot product is 0; a zero vector has no direction.`;
    if (state.view === "angle")
      return `${start} ${u} · ${v} = ${format(dot)}, cosine ${format(cosine, 3)}, angle ${format(angle, 4)}°: ${
        dot === 0 ? "a right angle." : dot > 0 ? "less than a right angle." : "more than a right angle."
      }`;
    return (
      `${start} ${u} · ${v} = ${format(terms[0])} + ${format(terms[1])} = ${format(dot)}. ` +
      `The shadow of ${v} on the line of ${u} is ${format(shadow)}${shadow < 0 ? " (it falls behind)" : ""}, and ${format(lengthU)} times ${format(shadow)} is ${format(dot)} too.`
    );
  },
  values({ state }) {
    const { dot, shadow, cosine, angle } = products(state.u, state.v);
    return { u: state.u, v: state.v, dot, shadow: shadow ?? "none", cosine: cosine ?? "none", angle: angle ?? "none" };
  },
});
