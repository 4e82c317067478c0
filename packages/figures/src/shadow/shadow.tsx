import { ChoiceField } from "../kit/choice-field.tsx";
import { defineFigure, still, type FigureValue } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { NumberField } from "../kit/number-field.tsx";
import { list, number, pair, parseNumber } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { project } from "../matrix/project.ts";
import { subscript } from "../matrix/subscript.ts";
import { basisOf, difference, inner, lengthOf, scaled } from "./cast.ts";
import { coordinatesView, shadowsOf } from "./coordinates-view.tsx";
import { bestWeight, lineView, weightRule } from "./line-view.tsx";
import { columnsOf, planeView } from "./plane-view.tsx";
import {
  attributes,
  casts,
  initialShadow,
  type ShadowAttributes,
  type ShadowState,
  type ShadowView,
} from "./shadow-state.ts";

/** Projections: the nearest point of a line or a plane, and coordinates as shadows on unit vectors. */
export const shadow = defineFigure<ShadowAttributes, ShadowState>({
  name: "shadow",
  title: "Shadows",
  summary: "Cast a vector on a line, on a plane or on two unit vectors, and see what is left over.",
  attributes,
  stills: {
    weight: still(number, (state, weight) => ({ ...state, weight }), "the multiple of a"),
    a: still(pair, (state, a) => ({ ...state, a }), "the direction"),
    b: still(pair, (state, b) => ({ ...state, b }), "the vector that casts the shadow"),
    target: still(list(3), (state, target) => ({ ...state, target }), "the vector of space"),
    casts: still(casts, (state, casts) => ({ ...state, casts }), "how often the shadow is cast"),
    angles: still(pair, (state, angles) => ({ ...state, angles }), "the directions of the unit vectors"),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check({ reach, names, columns }) {
    if (reach < 1 || reach > 20) return `reach must be from 1 to 20; it is ${reach}.`;
    if (names.length !== 4) return "names must be four words: direction, vector, shadow and rest.";
    return basisOf(columnsOf(columns)).length === 0 ? "columns must not all be zero." : undefined;
  },
  initial: initialShadow,
  draw: (view) => ({ line: lineView, plane: planeView, coordinates: coordinatesView })[view.attributes.view](view),
  controls: (view) => {
    const { view: kind } = view.attributes;
    return kind === "line" ? lineControls(view) : kind === "plane" ? planeControls(view) : coordinateControls(view);
  },
  readout({ attributes: { view }, state }) {
    const { a, b, weight, target, columns } = state;
    if (view === "line") {
      const rest = difference(b, scaled(weight, a));
      const best = bestWeight(a, b);
      if (best === undefined) return "a is zero: there is no line to cast a shadow on.";
      const there = Math.abs(best - weight) < 0.026;
      return `With weight ${format(weight, 3)} the rest has length ${format(lengthOf(rest), 4)} and a · r = ${format(inner(a, rest), 3)}. ${
        there ? "It stands at right angles to a: nothing shorter is possible." : "Not yet the shortest."
      }`;
    }
    if (view === "plane") {
      const { point, rest } = project(basisOf(columnsOf(columns)), target);
      return `b = ${formatPoint(target)} has the shadow ${formatPoint(point, 3)}; the rest ${formatPoint(rest, 3)} is perpendicular to both columns and has length ${format(lengthOf(rest), 3)}.${
        state.casts > 1 ? " Casting the shadow again changes nothing." : ""
      }`;
    }
    const { sum, right, weights } = shadowsOf(state);
    return `The shadows of b = ${formatPoint(b)} have lengths ${format(weights[0], 3)} and ${format(weights[1], 3)}; together they are ${formatPoint(sum, 3)}, ${right ? "which is b" : "not b"}.`;
  },
  values({ attributes: { view }, state }): Readonly<Record<string, FigureValue>> {
    if (view === "plane") {
      const { point, rest } = project(basisOf(columnsOf(state.columns)), state.target);
      return { shadow: point, rest };
    }
    if (view === "coordinates") return { coordinates: shadowsOf(state).weights, addUp: shadowsOf(state).right };
    const rest = difference(state.b, scaled(state.weight, state.a));
    return { weight: state.weight, rest, dot: inner(state.a, rest), length: lengthOf(rest) };
  },
});

function lineControls({ state, set }: ShadowView) {
  const best = bestWeight(state.a, state.b);
  return (
    <>
      <SliderField
        label="weight"
        value={state.weight}
        min={weightRule.low}
        max={weightRule.high}
        step={weightRule.step}
        onChange={(weight, phase) => set({ ...state, weight }, phase)}
      />
      <button
        type="button"
        disabled={best === undefined || best < weightRule.low || best > weightRule.high}
        onClick={() => best !== undefined && set({ ...state, weight: best })}
      >
        Drop the perpendicular
      </button>
      <Entries name="a" value={state.a} onChange={(a) => set({ ...state, a: a as [number, number] })} />
      <Entries name="b" value={state.b} onChange={(b) => set({ ...state, b: b as [number, number] })} />
    </>
  );
}

function planeControls({ state, set }: ShadowView) {
  return (
    <>
      <ChoiceField
        label="Cast the shadow"
        value={String(state.casts) as "1" | "2" | "3"}
        choices={{ "1": "once", "2": "twice", "3": "three times" }}
        onChange={(count) => set({ ...state, casts: Number(count) })}
      />
      <Entries name="b" value={state.target} onChange={(target) => set({ ...state, target })} />
      <MatrixFields
        label="A"
        entries={state.columns.map((row) => row.map(String))}
        onChange={(texts) => {
          const columns = texts.map((row) => row.map((each) => parseNumber(each) ?? 0));
          if (basisOf(columnsOf(columns)).length > 0) set({ ...state, columns });
        }}
      />
    </>
  );
}

function coordinateControls({ state, set }: ShadowView) {
  const { angles } = state;
  return (
    <>
      {([0, 1] as const).map((i) => (
        <SliderField
          key={i}
          label={`angle of q${subscript(i + 1)}`}
          value={angles[i]}
          min={0}
          max={355}
          step={5}
          shown={`${angles[i]}°`}
          onChange={(angle, phase) =>
            set({ ...state, angles: i === 0 ? [angle, angles[1]] : [angles[0], angle] }, phase)
          }
        />
      ))}
      <Entries name="b" value={state.b} onChange={(b) => set({ ...state, b: b as [number, number] })} />
    </>
  );
}

function Entries({
  name,
  value,
  onChange,
}: {
  name: string;
  value: readonly number[];
  onChange(value: number[]): void;
}) {
  return (
    <fieldset class="figure-row">
      <legend>{name} =</legend>
      {value.map((each, i) => (
        <NumberField
          key={i}
          label={`entry ${i + 1} of ${name}`}
          shown={i === 0 ? "(" : ""}
          after={i === value.length - 1 ? ")" : ","}
          value={each}
          step={0.5}
          min={-20}
          max={20}
          onChange={(next) => onChange(value.map((old, k) => (k === i ? next : old)))}
        />
      ))}
    </fieldset>
  );
}
