import type { JSX } from "preact";
import { ChoiceField } from "../kit/choice-field.tsx";
import { attribute, defineFigure, still, type Panel, type Values, type View } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import { integer } from "../kit/parser.ts";
import { layerPicture, layers, pictureRank, spoil, sumOf } from "./picture.ts";

interface State {
  /** How many layers are added up. */
  readonly layers: number;
  /** Pixels whose brightness is inverted, as [row, column]. */
  readonly spoilt: readonly (readonly [number, number])[];
}

const side = 452;
const pixel = 26;
const left = 8;
const top = 16;

const attributes = { rank: attribute(integer(1, 3), 1, "how many layers are added up at first") };

export const rankImage = defineFigure<Values<typeof attributes>, State>({
  name: "rank-image",
  title: "Rank of a picture",
  summary: "A picture of 12×12 pixels is a matrix; add layers of rank one and read the rank of their sum.",
  attributes,
  stills: { rank: still(integer(1, 3), (state, layers) => ({ ...state, layers }), "how many layers are added up") },
  initial: ({ rank }) => ({ layers: rank, spoilt: [] }),
  draw: (view) => [sumPanel(view), layersPanel(view)],
  controls({ state, set }) {
    return (
      <>
        <ChoiceField
          label="Layers"
          value={String(state.layers) as "1" | "2" | "3"}
          choices={{ "1": "1", "2": "1 + 2", "3": "1 + 2 + 3" }}
          onChange={(layers) => set({ ...state, layers: Number(layers) })}
        />
        <button
          type="button"
          disabled={state.spoilt.length >= places.length}
          onClick={() => set({ ...state, spoilt: nextSpoilt(state.spoilt) })}
        >
          Spoil a pixel
        </button>
        <button type="button" disabled={state.spoilt.length === 0} onClick={() => set({ ...state, spoilt: [] })}>
          Mend the pixels
        </button>
      </>
    );
  },
  readout({ state }) {
    const rank = pictureRank(spoil(sumOf(state.layers), state.spoilt));
    const made = `${state.layers} ${state.layers === 1 ? "layer" : "layers"} of 12 + 12 numbers: ${24 * state.layers} numbers make the 144 pixels.`;
    if (state.spoilt.length === 0) return `Rank ${rank}. ${made}`;
    return `Rank ${rank}. ${state.spoilt.length} spoilt ${state.spoilt.length === 1 ? "pixel raises" : "pixels raise"} the rank from ${state.layers} to ${rank}: no multiple of the other rows gives these rows any more.`;
  },
  values: ({ state }) => ({ layers: state.layers, rank: pictureRank(spoil(sumOf(state.layers), state.spoilt)) }),
});

/** The places that the button spoils one after the other: each in a row and a column of its own. */
const places: readonly (readonly [number, number])[] = [
  [6, 1],
  [1, 6],
  [10, 10],
  [3, 9],
  [7, 3],
  [2, 2],
  [5, 7],
  [11, 4],
  [9, 11],
];

function nextSpoilt(spoilt: State["spoilt"]): State["spoilt"] {
  const next = places.find(([i, j]) => !spoilt.some(([a, b]) => a === i && b === j));
  return next === undefined ? spoilt : [...spoilt, next];
}

function toggled(spoilt: State["spoilt"], i: number, j: number): State["spoilt"] {
  const rest = spoilt.filter(([a, b]) => a !== i || b !== j);
  return rest.length < spoilt.length ? rest : [...spoilt, [i, j]];
}

function sumPanel({ state, live, set }: View<Values<typeof attributes>, State>): Panel {
  const picture = spoil(sumOf(state.layers), state.spoilt);
  const rank = pictureRank(picture);
  const meter = left + 12 * pixel + 20;
  return {
    id: "sum",
    width: side,
    height: top + 12 * pixel + 16,
    children: (
      <>
        <Pixels
          values={picture}
          x={left}
          y={top}
          size={pixel}
          shade={(value) => value / 16}
          onPick={live ? (i, j) => set({ ...state, spoilt: toggled(state.spoilt, i, j) }) : undefined}
        />
        {state.spoilt.map(([i, j]) => (
          <rect
            key={`${i} ${j}`}
            x={left + j * pixel}
            y={top + i * pixel}
            width={pixel}
            height={pixel}
            fill="none"
            stroke={colour(4)}
            stroke-width={3}
            pointer-events="none"
          />
        ))}
        {Array.from({ length: 12 }, (_, k) => (
          <rect
            key={k}
            x={meter}
            y={top + (11 - k) * pixel + 2}
            width={30}
            height={pixel - 4}
            rx={4}
            fill={colour(k < rank ? "accent" : "muted")}
            fill-opacity={k < rank ? 0.9 : 0.14}
          />
        ))}
        <Label x={meter + 38} y={top + (12 - rank) * pixel + 12} kind="text" size={19} anchor="start" bold>
          {`rank ${rank}`}
        </Label>
      </>
    ),
  };
}

/** The layers one below the other: each is one row, repeated with the brightness of its column. */
function layersPanel({ state }: View<Values<typeof attributes>, State>): Panel {
  const small = 8;
  const step = 118;
  return {
    id: "layers",
    width: 260,
    height: 2 * step + 110 + 8,
    children: layers.map((layer, k) => {
      const [x, y] = [28, 2 + k * step];
      const used = k < state.layers;
      return (
        <g key={k} opacity={used ? 1 : 0.28}>
          {k > 0 && (
            <Label x={x - 15} y={y + 62} size={22} kind="number">
              +
            </Label>
          )}
          <Pixels values={[layer.row]} x={x + 14} y={y} size={small} shade={(value) => 0.5 + value / 8} />
          <Pixels
            values={layer.column.map((each) => [each])}
            x={x}
            y={y + 14}
            size={small}
            shade={(value) => 0.5 + value / 8}
          />
          <Pixels values={layerPicture(layer)} x={x + 14} y={y + 14} size={small} shade={(value) => 0.5 + value / 32} />
          <Label x={x + 124} y={y + 50} kind="text" size={16} anchor="start" bold={used}>
            {`layer ${k + 1}`}
          </Label>
          <Label x={x + 124} y={y + 74} kind="text" size={16} anchor="start" ink="muted">
            24 numbers
          </Label>
        </g>
      );
    }),
  };
}

function Pixels({
  values,
  x,
  y,
  size,
  shade,
  onPick,
}: {
  values: readonly (readonly number[])[];
  x: number;
  y: number;
  size: number;
  /** 0 is black, 1 is white. */
  shade(value: number): number;
  onPick?(i: number, j: number): void;
}): JSX.Element {
  return (
    <g shape-rendering="crispEdges">
      {values.map((row, i) =>
        row.map((value, j) => {
          const grey = Math.round(255 * Math.min(1, Math.max(0, shade(value))));
          return (
            <rect
              key={`${i} ${j}`}
              x={x + j * size}
              y={y + i * size}
              width={size}
              height={size}
              fill={`rgb(${grey},${grey},${grey})`}
              style={onPick && { cursor: "pointer" }}
              onClick={onPick && (() => onPick(i, j))}
            />
          );
        }),
      )}
      <rect
        x={x}
        y={y}
        width={values[0].length * size}
        height={values.length * size}
        fill="none"
        stroke={colour("muted")}
        stroke-opacity={0.6}
        pointer-events="none"
      />
    </g>
  );
}
