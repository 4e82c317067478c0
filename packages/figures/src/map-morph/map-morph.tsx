import { defineFigure, still, type Panel } from "../kit/figure.ts";
import { basisView } from "./basis-view.tsx";
import { composeView } from "./compose-view.tsx";
import { describeMorph, morphValues } from "./describe-morph.ts";
import { fibreView } from "./fibre-view.tsx";
import { layerView } from "./layer-view.tsx";
import { mapView } from "./map-view.tsx";
import { morphControls } from "./morph-controls.tsx";
import {
  attributes,
  initialMorph,
  stillParsers,
  type MorphAttributes,
  type MorphKind,
  type MorphState,
  type MorphView,
} from "./morph-state.ts";
import { shiftView } from "./shift-view.tsx";
import { testView } from "./test-view.tsx";
import { turnView } from "./turn-view.tsx";

const { mat2, pair, number, flag, rule } = stillParsers;

/** Maps of the plane: where the basis goes, grid and picture follow; composition, shifts, other bases. */
export const mapMorph = defineFigure<MorphAttributes, MorphState>({
  name: "map-morph",
  title: "Map morph",
  summary: "Drag the two arrows to which the basis goes: the grid and the picture follow.",
  attributes,
  stills: {
    matrix: still(mat2, (state, A) => ({ ...state, A }), "the map"),
    second: still(mat2, (state, B) => ({ ...state, B }), "what is done next"),
    basis: still(mat2, (state, P) => ({ ...state, P }), "the new basis, by columns"),
    x: still(pair, (state, x) => ({ ...state, x }), "the marked input"),
    v: still(pair, (state, v) => ({ ...state, v }), "the second input"),
    offset: still(pair, (state, offset) => ({ ...state, offset }), "what is added after the map"),
    rule: still(rule, (state, rule) => ({ ...state, rule }), "the function that is tested"),
    angle: still(number, (state, angle) => ({ ...state, angle }), "the angle of the dial, in degrees"),
    time: still(number, (state, time) => ({ ...state, time }), "in layer, from 0 (inputs) to 2 (map and bend)"),
    mirrored: still(flag, (state, mirrored) => ({ ...state, mirrored }), "whether a reflection comes before the turn"),
    swapped: still(flag, (state, swapped) => ({ ...state, swapped }), "whether the second map comes first"),
  },
  initial: initialMorph,
  check({ reach, names }) {
    if (reach < 1 || reach > 20) return `reach must be from 1 to 20; it is ${reach}.`;
    if (names.length !== 4) return "names must be four words: both columns, the input and its image.";
    return undefined;
  },
  draw: (view) => views[view.attributes.view](view),
  controls: morphControls,
  readout: describeMorph,
  values: morphValues,
});

const views: Readonly<Record<MorphKind, (view: MorphView) => Panel[]>> = {
  map: mapView,
  test: testView,
  turn: turnView,
  shift: shiftView,
  compose: composeView,
  fibres: fibreView,
  basis: basisView,
  similar: basisView,
  layer: layerView,
};
