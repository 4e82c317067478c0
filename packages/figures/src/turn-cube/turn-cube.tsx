import { ChoiceField } from "../kit/choice-field.tsx";
import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import { choice, integer, list } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { defaultCamera, stage, type Camera } from "../space/camera.ts";
import { Orbit } from "../space/orbit.tsx";
import { arrowPieces, Space, type Piece } from "../space/space.tsx";
import type { Vec3 } from "../space/vec3.ts";
import { after, applyTo, same, turnAbout, type Mat3 } from "./turns.ts";

const axes = choice("1", "2", "3");
type Axis = "1" | "2" | "3";

const attributes = {
  first: attribute(axes, "1", "the axis of A"),
  second: attribute(axes, "3", "the axis of B"),
  angles: attribute(list(2), [90, 90], "the angles of A and B in degrees, at first"),
};

interface State {
  readonly first: Axis;
  readonly second: Axis;
  readonly alpha: number;
  readonly beta: number;
  readonly camera: Camera;
}

type TurnView = View<Values<typeof attributes>, State>;

const size = 350;
const names = ["x₁", "x₂", "x₃"] as const;

/** A block with three coloured faces, turned about two axes in both orders. */
export const turnCube = defineFigure<Values<typeof attributes>, State>({
  name: "turn-cube",
  title: "Two turns, two orders",
  summary: "Turn a block about two axes, in both orders, and compare.",
  attributes,
  stills: {
    alpha: still(integer(0, 360), (state, alpha) => ({ ...state, alpha }), "the angle of A, in degrees"),
    beta: still(integer(0, 360), (state, beta) => ({ ...state, beta }), "the angle of B, in degrees"),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  initial: ({ first, second, angles }) => ({
    first,
    second,
    alpha: angles[0],
    beta: angles[1],
    camera: { ...defaultCamera, azimuth: 34 },
  }),
  draw(view) {
    const [A, B] = turnsOf(view.state);
    const title = (name: string, axis: Axis, angle: number) => `${name}: ${angle}° about ${names[Number(axis) - 1]}`;
    const { first, second, alpha, beta } = view.state;
    return [
      panel(view, "ba", `first ${title("A", first, alpha)}, then ${title("B", second, beta)}`, after(B, A)),
      panel(view, "ab", `first ${title("B", second, beta)}, then ${title("A", first, alpha)}`, after(A, B)),
    ];
  },
  controls: ({ state, set }) => (
    <>
      {(["alpha", "beta"] as const).map((which, i) => (
        <SliderField
          key={which}
          label={`angle of ${"AB"[i]}`}
          value={state[which]}
          min={0}
          max={360}
          step={15}
          shown={`${state[which]}°`}
          onChange={(angle, phase) => set({ ...state, [which]: angle }, phase)}
        />
      ))}
      {(["first", "second"] as const).map((which, i) => (
        <ChoiceField
          key={which}
          label={`${"AB"[i]} about`}
          value={state[which]}
          choices={{ "1": "x₁", "2": "x₂", "3": "x₃" }}
          onChange={(axis) => set({ ...state, [which]: axis })}
        />
      ))}
    </>
  ),
  readout({ state }) {
    const [A, B] = turnsOf(state);
    const [ba, ab] = [after(B, A), after(A, B)];
    return same(ba, ab)
      ? "Both orders end the same here: AB = BA."
      : `The order matters: the arrow ends at ${words(applyTo(ba, [1, 0, 0]))} in one order, at ${words(applyTo(ab, [1, 0, 0]))} in the other.`;
  },
  values: ({ state }) => {
    const [A, B] = turnsOf(state);
    return { ba: after(B, A), ab: after(A, B), same: same(after(A, B), after(B, A)) };
  },
});

function turnsOf({ first, second, alpha, beta }: State): readonly [Mat3, Mat3] {
  return [turnAbout((Number(first) - 1) as 0 | 1 | 2, alpha), turnAbout((Number(second) - 1) as 0 | 1 | 2, beta)];
}

/** A block twice as long as wide: nothing but doing nothing leaves it as it was. */
const [l, w, h] = [1.1, 0.7, 0.4];
const faces: readonly { readonly corners: readonly Vec3[]; readonly token: Token | undefined }[] = [
  {
    corners: [
      [l, -w, -h],
      [l, w, -h],
      [l, w, h],
      [l, -w, h],
    ],
    token: 1,
  },
  {
    corners: [
      [-l, w, -h],
      [l, w, -h],
      [l, w, h],
      [-l, w, h],
    ],
    token: 2,
  },
  {
    corners: [
      [-l, -w, h],
      [l, -w, h],
      [l, w, h],
      [-l, w, h],
    ],
    token: 5,
  },
  {
    corners: [
      [-l, -w, -h],
      [-l, w, -h],
      [-l, w, h],
      [-l, -w, h],
    ],
    token: undefined,
  },
  {
    corners: [
      [-l, -w, -h],
      [l, -w, -h],
      [l, -w, h],
      [-l, -w, h],
    ],
    token: undefined,
  },
  {
    corners: [
      [-l, -w, -h],
      [l, -w, -h],
      [l, w, -h],
      [-l, w, -h],
    ],
    token: undefined,
  },
];

function panel({ state, set }: TurnView, id: string, title: string, Q: Mat3): Panel {
  const scene = stage(state.camera, 1.7, size);
  const pieces: Piece[] = [
    ...faces.flatMap(({ corners, token }): Piece[] => {
      const points = corners.map((corner) => applyTo(Q, corner));
      return [
        {
          kind: "face",
          points,
          style: token === undefined ? { ink: "muted", opacity: 0.35 } : { token, opacity: 0.72 },
        },
        ...points.map((from, i): Piece => ({
          kind: "edge",
          from,
          to: points[(i + 1) % points.length],
          style: { ink: "ink", width: 1.2, opacity: 0.6 },
        })),
      ];
    }),
    ...arrowPieces(scene, applyTo(Q, [l, 0, 0]), applyTo(Q, [1.7, 0, 0]), { token: 1, dash: false, width: 3 }),
    ...arrowPieces(scene, applyTo(Q, [0, 0, h]), applyTo(Q, [0, 0, 1.2]), { token: 5, dash: false, width: 3 }),
  ];
  return {
    id,
    title,
    width: size,
    height: size + 116,
    children: (
      <>
        <Orbit state={state} set={set} size={size}>
          <Space stage={scene} pieces={pieces} names={names} />
        </Orbit>
        {Q.map((row, i) =>
          row.map((each, j) => (
            <Label key={`${i} ${j}`} x={116 + j * 64} y={size + 24 + i * 32} kind="number" size={17}>
              {format(each, 3)}
            </Label>
          )),
        )}
        <Label x={44} y={size + 56}>
          {id === "ba" ? "BA =" : "AB ="}
        </Label>
        <path
          d={`M88 ${size + 8}h-7v96h7M272 ${size + 8}h7v96h-7`}
          fill="none"
          stroke={colour("ink")}
          stroke-width={1.6}
        />
      </>
    ),
  };
}

function words(v: Vec3): string {
  return `(${v.map((each) => format(each, 3)).join(", ")})`;
}
