import { ChoiceField } from "../kit/choice-field.tsx";
import { mat2 } from "../plane-maps/mat2-parser.ts";
import { typedMatrix } from "../plane-maps/typed-matrix.ts";
import { defineFigure, still } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { integer, number } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { ellipsePanel, factorsPanel } from "./ellipse-panel.tsx";
import { picturePanels } from "./picture-panel.tsx";
import { columns, cost, missing, rows, singularValues } from "./scene.ts";
import { stagesOf } from "./stages.ts";
import { attributes, type Attributes, type State } from "./state.ts";

const moments = { "0": "Circle", "1": "Turned", "2": "Stretched", "3": "Turned again" };

/** Any matrix as turn, stretch, turn; and a picture as a sum of layers, the best first. */
export const svdStage = defineFigure<Attributes, State>({
  name: "svd-stage",
  title: "Turn, stretch, turn",
  summary: "Play a map in three acts, or keep only the best layers of a picture.",
  attributes,
  stills: {
    matrix: still(mat2, (state, A) => ({ ...state, A }), "the map"),
    time: still(number, (state, time) => ({ ...state, time }), "how far the map is played, from 0 to 3"),
    layers: still(integer(0, rows), (state, layers) => ({ ...state, layers }), "how many layers are kept"),
  },
  check({ reach, time }) {
    if (reach <= 0) return `reach must be greater than 0; it is ${reach}.`;
    return time >= 0 && time <= 3 ? undefined : `time must be from 0 to 3; it is ${time}.`;
  },
  initial: ({ matrix, time, layers }) => ({ A: matrix, time, layers }),
  draw: (view) => (view.attributes.view === "picture" ? picturePanels(view) : [ellipsePanel(view), factorsPanel(view)]),
  controls: ({ attributes: { view }, state, set }) =>
    view === "picture" ? (
      <SliderField
        label="layers"
        value={state.layers}
        min={0}
        max={rows}
        step={1}
        onChange={(layers, phase) => set({ ...state, layers }, phase)}
      />
    ) : (
      <>
        <SliderField
          label="play"
          value={state.time}
          min={0}
          max={3}
          step={0.05}
          onChange={(time, phase) => set({ ...state, time }, phase)}
        />
        <ChoiceField
          label="go to"
          value={String(state.time) as keyof typeof moments}
          choices={moments}
          onChange={(time) => set({ ...state, time: Number(time) })}
        />
        <MatrixFields
          label="A ="
          entries={state.A.map((row) => row.map(String))}
          onChange={(entries) => set({ ...state, A: typedMatrix(state.A, entries) })}
        />
      </>
    ),
  readout({ attributes: { view }, state: { A, time, layers } }) {
    if (view === "picture")
      return `${layers} of ${rows} layers take ${cost(layers)} numbers instead of ${rows * columns}; what is missing has ${format(100 * missing(layers), 3)} % of the picture's norm. The next singular value is ${layers < rows ? format(singularValues[layers], 3) : "none"}.`;
    const { sigma, reflects } = stagesOf(A);
    const now =
      time === 0
        ? "Nothing is done yet: v₁ and v₂ stand at right angles on the unit circle."
        : time <= 1
          ? "First a turn, which keeps the circle."
          : time <= 2
            ? "Then a stretch along the axes: the circle becomes an ellipse."
            : `Last ${reflects ? "a reflection and a turn" : "a turn"}: the half axes of the ellipse are σ₁u₁ and σ₂u₂.`;
    return `${format(time, 3)} of 3 steps. ${now} The singular values are ${format(sigma[0])} and ${format(sigma[1])}${sigma[1] === 0 ? ": the rank is less than 2" : ""}.`;
  },
  values({ state: { A, time, layers } }) {
    return { matrix: A, time, sigma: stagesOf(A).sigma, layers, missing: missing(layers), numbers: cost(layers) };
  },
});
