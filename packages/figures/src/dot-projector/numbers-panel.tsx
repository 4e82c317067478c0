import type { JSX } from "preact";
import type { Panel, Token, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint, type Ink } from "../kit/paint.ts";
import { products, type Products } from "./products.ts";
import type { Attributes, State } from "./state.ts";

const width = 350;
const left = 14;
const room = width - 2 * left;

/** The view in numbers: two ways to one number, the cosine on its scale, or both bounds as bars. */
export function numbersPanel({ state, symbols }: View<Attributes, State>): Panel {
  const found = products(state.u, state.v);
  const tokens = { shadow: paint(symbols, "s", 3).token, rest: paint(symbols, "e", 4).token };
  const pictures = {
    shadow: <TwoWays {...found} {...state} token={tokens.shadow} />,
    angle: <CosineScale {...found} positive={tokens.shadow} negative={tokens.rest} />,
    bounds: <Bounds {...found} token={tokens.shadow} sum={paint(symbols, "w", 3).token} />,
  };
  return { id: "numbers", width, height: state.view === "angle" ? 230 : 330, children: pictures[state.view] };
}

function TwoWays({ u, v, terms, dot, lengthU, shadow, token }: Products & State & { token: Token }): JSX.Element {
  const [a, b] = terms;
  const far = Math.max(1, Math.abs(a), Math.abs(b), Math.abs(dot));
  const scale = room / 2 / far;
  const middle = width / 2;
  const bar = (from: number, to: number, y: number, ink: Ink, opacity: number) => (
    <rect
      x={middle + Math.min(from, to) * scale}
      y={y}
      width={Math.abs(to - from) * scale}
      height={22}
      rx={3}
      fill={colour(ink)}
      fill-opacity={opacity}
    />
  );
  return (
    <>
      <Words y={20} text="entry by entry" ink="muted" />
      <Words y={48} text={`${times(u[0], v[0])} + ${times(u[1], v[1])} = ${format(dot)}`} size={20} />
      {bar(0, a, 68, "ink", 0.3)}
      {bar(a, dot, 92, "ink", 0.5)}
      <Words y={150} text="length × shadow" ink="muted" />
      <Words
        y={178}
        text={shadow === undefined ? "u has no direction" : `${format(lengthU)} × ${signed(shadow)} = ${format(dot)}`}
        size={20}
      />
      {bar(0, dot, 198, token, 0.75)}
      <path d={`M${middle} 62v58M${middle} 192v34`} stroke={colour("muted")} stroke-width={1.4} />
      <path
        d={`M${middle + dot * scale} 62v58M${middle + dot * scale} 192v40`}
        stroke={colour(token)}
        stroke-width={1.4}
        stroke-dasharray="4 4"
      />
      <Label
        x={Math.min(width - 84, Math.max(84, middle + dot * scale))}
        y={250}
        kind="number"
        size={22}
        bold
        ink={token}
      >
        {`u · v = ${format(dot)}`}
      </Label>
      <Words
        y={296}
        text={
          dot === 0
            ? "no shadow: a right angle"
            : dot > 0
              ? "the shadow falls on the side of u"
              : "the shadow falls behind"
        }
      />
    </>
  );
}

function CosineScale({
  cosine,
  angle,
  dot,
  lengthU,
  lengthV,
  positive,
  negative,
}: Products & { positive: Token; negative: Token }): JSX.Element {
  const at = (value: number) => width / 2 + value * (room / 2);
  const ink: Ink = cosine === undefined || dot === 0 ? "ink" : cosine > 0 ? positive : negative;
  return (
    <>
      <Words y={24} text={`${format(dot)} = ${format(lengthU)} × ${format(lengthV)} × cos θ`} size={20} />
      <path d={`M${at(-1)} 92h${room / 2}`} stroke={colour(negative)} stroke-opacity={0.4} stroke-width={12} />
      <path d={`M${at(0)} 92h${room / 2}`} stroke={colour(positive)} stroke-opacity={0.4} stroke-width={12} />
      {[-1, 0, 1].map((value) => (
        <g key={value}>
          <path d={`M${at(value)} 82v20`} stroke={colour("ink")} stroke-width={1.5} />
          <Label
            x={at(value)}
            y={120}
            kind="number"
            size={16}
            ink="muted"
            anchor={value < 0 ? "start" : value > 0 ? "end" : "middle"}
          >
            {["−1 opposite", "0 right angle", "1 same way"][value + 1]}
          </Label>
        </g>
      ))}
      {cosine !== undefined && <path d={`M${at(cosine)} 86l-8 -15h16z`} fill={colour(ink)} />}
      <Label x={width / 2} y={166} kind="number" size={22} bold ink={ink}>
        {cosine === undefined ? "a zero vector has no angle" : `cos θ = ${format(cosine, 3)}`}
      </Label>
      {angle !== undefined && <Words y={202} text={`θ = ${format(angle, 4)}°`} size={19} middle />}
    </>
  );
}

function Bounds({
  dot,
  lengthU,
  lengthV,
  sumLength,
  token,
  sum,
}: Products & { token: Token; sum: Token }): JSX.Element {
  return (
    <>
      <Words y={20} text="Cauchy–Schwarz" ink="muted" />
      <Gauge y={40} value={Math.abs(dot)} limit={lengthU * lengthV} names={["|u · v|", "‖u‖ ‖v‖"]} ink={token} />
      <Words y={190} text="triangle" ink="muted" />
      <Gauge y={210} value={sumLength} limit={lengthU + lengthV} names={["‖u + v‖", "‖u‖ + ‖v‖"]} ink={sum} />
    </>
  );
}

/** A bar inside its limit: it may fill it, and never passes. */
function Gauge({
  y,
  value,
  limit,
  names,
  ink,
}: {
  y: number;
  value: number;
  limit: number;
  names: readonly [string, string];
  ink: Token;
}): JSX.Element {
  const share = limit === 0 ? 0 : Math.min(1, value / limit);
  const full = limit > 0 && limit - value < 1e-9 * limit;
  return (
    <>
      <rect x={left} y={y} width={room} height={30} rx={4} fill={colour("muted")} fill-opacity={0.12} />
      <rect x={left} y={y} width={room} height={30} rx={4} fill="none" stroke={colour("muted")} stroke-width={1.4} />
      <rect x={left} y={y} width={room * share} height={30} rx={4} fill={colour(ink)} fill-opacity={0.7} />
      <Label x={left} y={y + 52} anchor="start" ink={ink} size={18}>
        {`${names[0]} = ${format(value)}`}
      </Label>
      <Label x={left + room} y={y + 52} anchor="end" size={18}>
        {`${names[1]} = ${format(limit)}`}
      </Label>
      <Words
        y={y + 82}
        text={full ? "equal: one line, no gap" : `gap ${format(limit - value, 3)}`}
        ink={full ? "ink" : "muted"}
      />
    </>
  );
}

function Words({
  y,
  text,
  ink = "ink",
  size = 17,
  middle = false,
}: {
  y: number;
  text: string;
  ink?: Ink;
  size?: number;
  middle?: boolean;
}): JSX.Element {
  return (
    <Label x={middle ? width / 2 : left} y={y} kind="text" anchor={middle ? "middle" : "start"} ink={ink} size={size}>
      {text}
    </Label>
  );
}

function times(a: number, b: number): string {
  return `${signed(a)}·${signed(b)}`;
}

function signed(value: number): string {
  return value < 0 ? `(${format(value)})` : format(value);
}
