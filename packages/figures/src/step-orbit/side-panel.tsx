import type { JSX } from "preact";
import { ChartAxes, decades, showPower } from "../kit/chart.tsx";
import { eigenFacts } from "../plane-maps/eigen-lines.ts";
import type { Panel } from "../kit/figure.ts";
import { format, superscript } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Curve, Dot, Segment } from "../kit/marks.tsx";
import { colour } from "../kit/paint.ts";
import { plane, ticks } from "../kit/plane.ts";
import { matrixPart, MatrixLine, textPart } from "../matrix/matrix-line.tsx";
import { errors, fate, orbit, partsOf, power, powerByLines } from "./orbit.ts";
import type { OrbitView } from "./state.ts";
import { lineTokens } from "./trail-panel.tsx";

const width = 400;

export function sidePanel(view: OrbitView): Panel {
  const pictures = {
    trail: () => <Times {...view} />,
    parts: () => <Parts {...view} />,
    power: () => <Power {...view} />,
    iteration: () => <Errors {...view} />,
  };
  return { id: "side", width, height: 400, children: pictures[view.attributes.view]() };
}

/** Both coordinates over the steps so far. */
function Times({ attributes: { max, names, lines }, state: { A, start, step }, symbols }: OrbitView): JSX.Element {
  const points = orbit(A, start, step);
  const all = points.flat();
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const room = Math.max(1, high - low);
  const frame = plane({
    x: [0, max],
    y: [low - 0.06 * room, high + 0.06 * room],
    left: 62,
    top: 144,
    width: width - 84,
    height: 200,
  });
  return (
    <>
      <MatrixLine
        x={4}
        y={46}
        symbols={symbols}
        parts={[textPart("A = ", 44), matrixPart(A)]}
        layout={{ cellWidth: 60, cellHeight: 34 }}
      />
      <Label x={192} y={34} kind="text" size={16} anchor="start" ink="muted">
        {lines ? `|λ₁| = ${format(Math.hypot(...eigenFacts(A).values[0]), 3)}` : `${names[0]}, now / before:`}
      </Label>
      <Label x={192} y={60} kind="text" size={17} anchor="start" bold>
        {lines ? fate(eigenFacts(A)) : growth(points)}
      </Label>
      <ChartAxes
        plane={frame}
        xTicks={ticks([0, max], 6)}
        yTicks={ticks(frame.y, 5)}
        xName="step"
        yName={`${names[0]} (●) and ${names[1]} (▲)`}
        showX={format}
        showY={format}
      />
      {([0, 1] as const).map((i) => (
        <g key={i}>
          <Curve plane={frame} points={points.map((point, k) => [k, point[i]])} token={lineOf(i)} width={2} />
          {points.map((point, k) => (
            <Dot key={k} plane={frame} at={[k, point[i]]} token={lineOf(i)} size={k === step ? 6 : 3.5} />
          ))}
        </g>
      ))}
    </>
  );
}

/** By what the first coordinate was multiplied in the last step. */
function growth(points: readonly (readonly number[])[]): string {
  const [before, now] = points.slice(-2).map(([x]) => x);
  return now === undefined || before === 0 ? "" : `${format(now)} / ${format(before)} = ${format(now / before, 4)}`;
}

const lineOf = (i: 0 | 1) => (i === 0 ? 1 : 2);

/** The parts along both eigenlines now, as shares of both. */
function Parts({ state: { A, start, step }, symbols }: OrbitView): JSX.Element {
  const parts = partsOf(A, start);
  const { lines } = eigenFacts(A);
  const now = parts?.map((part, i) => part * lines[i].value ** step) ?? [];
  const both = now.reduce((sum, part) => sum + Math.abs(part), 0);
  return (
    <>
      <MatrixLine
        x={4}
        y={46}
        symbols={symbols}
        parts={[textPart("A = ", 44), matrixPart(A)]}
        layout={{ cellWidth: 60, cellHeight: 34 }}
      />
      {parts === undefined ? (
        <Label x={8} y={130} kind="text" size={17} anchor="start">
          ✗ there are not two lines that the map keeps
        </Label>
      ) : (
        now.map((part, i) => {
          const share = both === 0 ? 0 : Math.abs(part) / both;
          const y = 130 + i * 118;
          return (
            <g key={i}>
              <Label x={8} y={y} kind="text" size={17} anchor="start" bold ink={lineTokens[i]}>
                {`c${"₁₂"[i]} λ${"₁₂"[i]}${superscript(step)} = ${format(parts[i], 3)} · ${base(lines[i].value)}${superscript(step)} = ${format(part, 3)}`}
              </Label>
              <rect x={8} y={y + 18} width={300} height={22} rx={3} fill={colour("muted")} fill-opacity={0.14} />
              <rect
                x={8}
                y={y + 18}
                width={Math.round(30000 * share) / 100}
                height={22}
                rx={3}
                fill={colour(lineTokens[i])}
              />
              <Label x={318} y={y + 29} kind="number" size={16} anchor="start">
                {`${format(100 * share, 3)} %`}
              </Label>
            </g>
          );
        })
      )}
      <Label x={8} y={366} kind="text" size={16} anchor="start" ink="muted">
        {parts === undefined ? "" : "the larger |λ| takes over, unless its part is 0"}
      </Label>
    </>
  );
}

function base(value: number): string {
  return value < 0 ? `(${format(value, 3)})` : format(value, 3);
}

/** Aᵏ, and the same by powers of two numbers. */
function Power({ state: { A, step }, symbols }: OrbitView): JSX.Element {
  const byLines = powerByLines(A, step);
  const { lines } = eigenFacts(A);
  const layout = { cellWidth: 66, cellHeight: 34 };
  return (
    <>
      <MatrixLine x={4} y={46} symbols={symbols} parts={[textPart("A = ", 48), matrixPart(A)]} layout={layout} />
      <MatrixLine
        x={4}
        y={150}
        symbols={symbols}
        parts={[textPart(`A${superscript(step)} = `, 62), matrixPart(power(A, step))]}
        layout={layout}
      />
      <Label x={8} y={212} kind="text" size={16} anchor="start" ink="muted">
        {`${Math.max(0, step - 1)} products of matrices`}
      </Label>
      {byLines === undefined ? (
        <Label x={8} y={290} kind="text" size={17} anchor="start">
          ✗ not two kept lines: no diagonal to go through
        </Label>
      ) : (
        <>
          {lines.map(({ value }, k) => (
            <Label key={k} x={8} y={266 + 32 * k} kind="text" size={18} anchor="start" bold ink={lineTokens[k]}>
              {`${base(value)}${superscript(step)} = ${format(value ** step, 4)}`}
            </Label>
          ))}
          <MatrixLine
            x={176}
            y={282}
            symbols={symbols}
            parts={[textPart("P D P⁻¹ = ", 84), matrixPart(byLines)]}
            layout={{ cellWidth: 58, cellHeight: 34 }}
          />
          <Label x={8} y={346} kind="text" size={16} anchor="start" ink="muted">
            two powers of numbers, two products
          </Label>
        </>
      )}
    </>
  );
}

/** The angle that is still missing, on a scale of powers of ten. */
function Errors({ attributes: { max }, state: { A, start, step } }: OrbitView): JSX.Element {
  const { lines, kind } = eigenFacts(A);
  const found = errors(A, orbit(A, start, max, true));
  const frame = plane({ x: [0, max], y: [-12, 0], left: 62, top: 110, width: width - 84, height: 230 });
  const exponent = (value: number) => (value <= 0 ? -13 : Math.max(-13, Math.log10(value)));
  const ratio = kind === "two" && lines[0].value !== 0 ? Math.abs(lines[1].value / lines[0].value) : undefined;
  return (
    <>
      <Label x={8} y={18} kind="text" size={18} anchor="start" bold>
        {ratio === undefined ? "✗ no two real eigenvalues" : `|λ₂ / λ₁| = ${format(ratio, 3)}`}
      </Label>
      <Label x={8} y={48} kind="text" size={16} anchor="start" ink="muted">
        {found === undefined ? "nothing takes over: it does not settle" : `missing now: ${format(found[step], 2)}`}
      </Label>
      <ChartAxes
        plane={frame}
        xTicks={ticks([0, max], 6)}
        yTicks={decades(-12, 0, 3)}
        xName="step"
        yName="sine of the angle to the dominant line"
        showX={format}
        showY={showPower}
      />
      {found !== undefined && (
        <>
          {ratio !== undefined && ratio > 0 && (
            <Segment
              plane={frame}
              from={[0, 0]}
              to={[Math.min(max, -12 / Math.log10(ratio)), Math.max(-12, max * Math.log10(ratio))]}
              ink="muted"
              width={1.4}
              dash="6 5"
            />
          )}
          {found.map((error, k) =>
            exponent(error) >= -12 ? (
              <Dot
                key={k}
                plane={frame}
                at={[k, exponent(error)]}
                token={1}
                ink={k <= step ? undefined : "muted"}
                size={k === step ? 7 : 4}
              />
            ) : null,
          )}
        </>
      )}
    </>
  );
}
