import type { JSX } from "preact";
import { ChartAxes, decades, showPower } from "../kit/chart.tsx";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import { plane } from "../kit/plane.ts";
import { columns, cost, missing, nearestOfRank, rows, scene, singularValues } from "./scene.ts";
import type { SvdView } from "./state.ts";

const pixel = 11;
const width = columns * pixel;

/** The picture, the nearest one that k layers can make, and how strong each layer is: side by side, or stacked. */
export function picturePanels(view: SvdView): Panel[] {
  const { layers } = view.state;
  const height = rows * pixel + 60;
  return [
    {
      id: "picture",
      width,
      height,
      children: (
        <>
          <Caption text={`the picture: ${rows * columns} numbers`} />
          <Picture values={scene} />
        </>
      ),
    },
    {
      id: "nearest",
      width,
      height,
      children: (
        <>
          <Caption text={`${layers} ${layers === 1 ? "layer" : "layers"}: ${cost(layers)} numbers`} />
          <Picture values={nearestOfRank(layers)} />
          <Label x={0} y={rows * pixel + 48} kind="text" size={16} anchor="start" bold>
            {`missing: ${format(100 * missing(layers), 3)} % of the norm`}
          </Label>
        </>
      ),
    },
    { id: "values", width: 480, height: 214, children: values(view) },
  ];
}

function Caption({ text }: { text: string }) {
  return (
    <Label x={0} y={12} kind="text" size={16} anchor="start" ink="muted">
      {text}
    </Label>
  );
}

/** Pixels as squares, one path for each of 24 shades of grey: a picture looks the same on a dark page. */
function Picture({ values }: { values: readonly (readonly number[])[] }): JSX.Element {
  const shades = 24;
  const paths = Array.from({ length: shades + 1 }, () => "");
  const grey = (shade: number) => Math.round((255 * shade) / shades);
  values.forEach((row, i) =>
    row.forEach((value, j) => {
      const shade = Math.round(shades * Math.min(1, Math.max(0, value)));
      // A little larger than a pixel, so that no page shines through between two.
      paths[shade] += `M${j * pixel} ${28 + i * pixel}h${pixel + 0.3}v${pixel + 0.3}h-${pixel + 0.3}z`;
    }),
  );
  return (
    <g>
      {paths.map((d, shade) =>
        d === "" ? null : <path key={shade} d={d} fill={`rgb(${grey(shade)},${grey(shade)},${grey(shade)})`} />,
      )}
      <rect
        x={0}
        y={28}
        width={columns * pixel}
        height={rows * pixel}
        fill="none"
        stroke={colour("muted")}
        stroke-width={1}
      />
    </g>
  );
}

/** All singular values as bars on a scale of powers of ten; the kept ones are full. */
function values({ state, set }: SvdView): JSX.Element {
  const frame = plane({
    x: [0, rows],
    y: [-3, 2],
    left: 48,
    top: 30,
    width: 416,
    height: 130,
  });
  return (
    <>
      <ChartAxes
        plane={frame}
        xTicks={[0.5, 4.5, 9.5, 14.5, 19.5]}
        yTicks={decades(-3, 2)}
        xName="singular value"
        yName="its size"
        showX={(x) => String(x + 0.5)}
        showY={showPower}
      />
      {singularValues.map((value, k) => {
        const top = Math.max(-3, value <= 0 ? -3 : Math.log10(value));
        const y = Math.round(frame.toY(top) * 100) / 100;
        return (
          <rect
            key={k}
            x={Math.round((frame.toX(k) + 3) * 100) / 100}
            y={y}
            width={Math.round((frame.toX(1) - frame.toX(0) - 6) * 100) / 100}
            height={Math.round((frame.top + frame.height - y) * 100) / 100}
            fill={colour(k < state.layers ? 1 : "muted")}
            fill-opacity={k < state.layers ? 0.9 : 0.3}
          />
        );
      })}
      <SlideHandle
        plane={frame}
        at={[state.layers, -3]}
        label="How many layers"
        value={state.layers}
        rule={{ low: 0, high: rows, step: 1 }}
        nearest={([x]) => x}
        onSlide={(layers, phase) => set({ ...state, layers }, phase)}
      />
    </>
  );
}
