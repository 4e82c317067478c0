import type { View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, dashes, paint } from "../kit/paint.ts";
import { meeting, type Equation } from "./meeting.ts";
import { type State, side, tokens, type Attributes } from "./state.ts";

/** The equations as a key to the planes, both ranks, and the determinant. */
export function ranksPanel({ state, symbols }: View<Attributes, State>) {
  const { rankA, rankAb, det, ...met } = meeting(state.equations);
  const scale = 120;
  const middle = 300;
  // The volume that the unit normals span: 1 when they are perpendicular, 0 when they lie in a plane.
  const size = state.equations.reduce((product, row) => product * Math.hypot(row[0], row[1], row[2]), 1);
  const volume = size === 0 ? 0 : det / size;
  return {
    id: "ranks",
    width: side,
    height: 330,
    children: (
      <>
        {state.equations.map((row, i) => {
          const { token, marks } = paint(symbols, `r_${i + 1}`, tokens[i]);
          return (
            <g key={i} {...marks}>
              <path
                d={`M20 ${30 + i * 36}h52`}
                stroke={colour(token)}
                stroke-width={3.5}
                stroke-dasharray={dashes[token]}
                stroke-linecap="round"
              />
              <Label x={90} y={30 + i * 36} anchor="start" ink={token} size={20}>
                {equationText(row)}
              </Label>
            </g>
          );
        })}
        {[
          ["rank A", rankA],
          ["rank [A | b]", rankAb],
        ].map(([name, rank], i) => (
          <g key={name}>
            <Label x={20} y={156 + i * 36} anchor="start" kind="text" size={17}>
              {name}
            </Label>
            {[0, 1, 2].map((k) => (
              <rect
                key={k}
                x={180 + k * 66}
                y={144 + i * 36}
                width={60}
                height={24}
                rx={5}
                fill={colour(k < Number(rank) ? "accent" : "muted")}
                fill-opacity={k < Number(rank) ? 0.85 : 0.14}
              />
            ))}
            <Label x={400} y={156 + i * 36} kind="number" bold>
              {String(rank)}
            </Label>
          </g>
        ))}
        <Label x={20} y={238} anchor="start" kind="text" size={17}>
          {`det A = ${format(det)}`}
        </Label>
        <path
          d={`M${middle - scale} 238h${2 * scale}`}
          stroke={colour("muted")}
          stroke-opacity={0.4}
          stroke-width={8}
          stroke-linecap="round"
        />
        {volume !== 0 && (
          <path d={`M${middle} 238h${volume * scale}`} stroke={colour(4)} stroke-width={8} stroke-linecap="round" />
        )}
        <path d={`M${middle} 228v20`} stroke={colour("ink")} stroke-width={1.5} />
        <Label x={middle} y={260} kind="text" size={14} ink="muted">
          {volume === 0 ? "0: the normals lie in one plane" : "volume of the unit normals"}
        </Label>
        <Label x={20} y={304} anchor="start" kind="text" size={18} bold ink={met.fate === "none" ? "wrong" : "ink"}>
          {met.fate === "none"
            ? "✗ no common point"
            : met.fate === "point"
              ? "one common point"
              : `a whole ${met.fate} in common`}
        </Label>
      </>
    ),
  };
}

function equationText([a, b, c, d]: Equation): string {
  const terms = [a, b, c]
    .map((each, i) => ({ each, name: "xyz"[i] }))
    .filter(({ each }) => each !== 0)
    .map(({ each, name }, i) => {
      const size = Math.abs(each) === 1 ? name : `${format(Math.abs(each))}${name}`;
      return i === 0 ? (each < 0 ? `−${size}` : size) : each < 0 ? `− ${size}` : `+ ${size}`;
    });
  return `${terms.length === 0 ? "0" : terms.join(" ")} = ${format(d)}`;
}
