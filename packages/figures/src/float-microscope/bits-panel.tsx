import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import type { Panel, Token } from "../kit/figure.ts";
import { superscript } from "../kit/format.ts";
import { Live } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Marker } from "../kit/marks.tsx";
import { colour } from "../kit/paint.ts";
import { exactDecimal, exactDigits, flipBit, formats, type FloatBits } from "./float-bits.ts";
import { seen, type MicroscopeView } from "./microscope-state.ts";
import { short } from "./short.ts";

const width = 420;
/** Thirteen cells a row: the 52 bits of a double's fraction fill four rows. */
const perRow = 13;
const cell = 31.8;
const rowHeight = 36;

const fields = {
  sign: { token: 4, title: "sign" },
  exponent: { token: 2, title: "exponent" },
  fraction: { token: 1, title: "fraction" },
} as const satisfies Record<string, { token: Token; title: string }>;
type Field = keyof typeof fields;

/** The bits of a float, each of which can be turned over, and what its three fields mean. */
export function bitsPanel(view: MicroscopeView): Panel {
  const { float } = seen(view.state);
  const { exponent, fraction } = formats[float.precision];
  const rows = Math.ceil(fraction / perRow);
  const top = 30;
  const bottom = top + rowHeight * (rows + 1) + 34;
  const shown = exactDigits(float.value, 36);
  return {
    id: "bits",
    width,
    height: bottom + 116,
    children: (
      <>
        <FieldTitle field="sign" x={3} y={12} anchor="start" />
        <FieldTitle field="exponent" x={3 + cell * 1.6} y={12} anchor="start" />
        <Bits float={float} top={top} view={view} />
        <FieldTitle field="fraction" x={3} y={top + rowHeight * (rows + 1) + 14} anchor="start" />
        {fieldLines(float, exponent).map(({ token, text }, i) => (
          <g key={text}>
            <Marker x={13} y={bottom + 12 + i * 28} token={token} />
            <Label x={28} y={bottom + 12 + i * 28} kind="text" size={16.5} anchor="start">
              {text}
            </Label>
          </g>
        ))}
        <Label x={4} y={bottom + 100} kind="number" size={16} anchor="start" bold>
          {`= ${shown}`}
        </Label>
      </>
    ),
  };
}

function FieldTitle({
  field,
  x,
  y,
  anchor,
}: {
  field: Field;
  x: number;
  y: number;
  anchor: "start" | "end";
}): JSX.Element {
  return (
    <Label x={x} y={y} kind="text" size={16} ink={fields[field].token} anchor={anchor}>
      {fields[field].title}
    </Label>
  );
}

/** All cells; one of them is in the tab order, the arrow keys go to the others, Space turns a bit over. */
function Bits({ float, top, view }: { float: FloatBits; top: number; view: MicroscopeView }): JSX.Element {
  const live = useContext(Live);
  const [active, setActive] = useState(0);
  const { exponent } = formats[float.precision];
  const count = float.bits.length;
  const place = (i: number) => {
    if (i <= exponent) return { x: 2 + i * cell + (i > 0 ? 6 : 0), y: top };
    const k = i - exponent - 1;
    return { x: 2 + (k % perRow) * cell, y: top + rowHeight * (1 + Math.floor(k / perRow)) + 4 };
  };
  const flip = (i: number) => {
    const value = flipBit(float.value, i, float.precision);
    view.set({ ...view.state, text: short(value) });
  };
  const go = (from: EventTarget | null, i: number) => {
    const next = Math.max(0, Math.min(count - 1, i));
    setActive(next);
    const siblings = (from as Element).parentElement?.querySelectorAll<SVGGElement>(".figure-bit");
    siblings?.[next]?.focus();
  };
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: perRow, ArrowUp: -perRow };
  return (
    <g>
      {float.bits.map((bit, i) => {
        const field = fieldOf(i, exponent);
        const { x, y } = place(i);
        const ink = colour(fields[field].token);
        return (
          <g
            // The place of a bit is what it is.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            class="figure-bit figure-button"
            {...(live
              ? {
                  role: "checkbox",
                  tabindex: i === Math.min(active, count - 1) ? 0 : -1,
                  "aria-checked": bit === 1,
                  "aria-label": `${bit}: ${nameOf(i, exponent)}`,
                }
              : {})}
            onClick={() => {
              setActive(i);
              flip(i);
            }}
            onKeyDown={(event) => {
              const step = steps[event.key];
              if (step !== undefined) go(event.currentTarget, i + step);
              else if (event.key === "Home") go(event.currentTarget, 0);
              else if (event.key === "End") go(event.currentTarget, count - 1);
              else if (event.key === " " || event.key === "Enter") flip(i);
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          >
            <rect
              x={x}
              y={y}
              width={cell - 1.5}
              height={rowHeight - 4}
              rx={4}
              fill={ink}
              fill-opacity={bit === 1 ? 0.26 : 0.06}
              stroke={ink}
              stroke-opacity={0.6}
              stroke-width={1}
            />
            <rect
              class="figure-focus"
              x={x - 1}
              y={y - 1}
              width={cell + 0.5}
              height={rowHeight - 2}
              rx={5}
              fill="none"
              stroke={colour("accent")}
              stroke-width={3}
              opacity={0}
            />
            <Label
              x={x + cell / 2 - 0.75}
              y={y + rowHeight / 2 - 2}
              kind="number"
              size={17}
              ink={bit === 1 ? fields[field].token : "muted"}
              bold={bit === 1}
              halo={false}
            >
              {bit}
            </Label>
          </g>
        );
      })}
    </g>
  );
}

/** What each field contributes, in words. */
function fieldLines(
  { kind, sign, power, significand, bits }: FloatBits,
  width: number,
): { token: Token; text: string }[] {
  const exponent = bits.slice(1, 1 + width).reduce<number>((sum, bit) => 2 * sum + bit, 0);
  const first = { token: fields.sign.token, text: `${bits[0]}: ${sign === 1 ? "plus" : "minus"}` };
  const special = kind === "infinite" || kind === "nan";
  return [
    first,
    {
      token: fields.exponent.token,
      text: special
        ? "all ones: no ordinary number"
        : exponent === 0
          ? `all zeros: times 2${superscript(power)}, no leading 1`
          : `${exponent}: times 2${superscript(power)}`,
    },
    {
      token: fields.fraction.token,
      text: special
        ? kind === "nan"
          ? "not zero: not a number"
          : "zero: infinity"
        : `significand ${exactDecimal(significand).slice(0, 20)}`,
    },
  ];
}

function fieldOf(i: number, exponent: number): Field {
  return i === 0 ? "sign" : i <= exponent ? "exponent" : "fraction";
}

function nameOf(i: number, exponent: number): string {
  if (i === 0) return "sign";
  return i <= exponent ? `exponent, 2 to the ${exponent - i}` : `fraction, 2 to the minus ${i - exponent}`;
}
