import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { ChoiceField } from "../kit/choice-field.tsx";
import { textGrid } from "../kit/parser.ts";
import {
  clearingFactor,
  describeMove,
  firstMove,
  objection,
  readFactor,
  rowName,
  type Fractions,
  type Move,
} from "./move.ts";
import { suggestMove } from "./progress.ts";
import { current, fractions, goal, type ReducerView } from "./reducer-state.ts";

const kinds = { swap: "Swap", scale: "Scale", add: "Add a multiple" };

/** Chooses a move, shows it as it is written on paper, and makes it; or makes the one that comes next. */
export function moveBuilder(view: ReducerView): JSX.Element {
  const { state, attributes, set } = view;
  const M = current(view);
  const m = M.length;
  const { next } = state;
  const prepare = (move: Move) => set({ ...state, next: move }, "select");
  const make = (move: Move) => set({ ...state, moves: [...state.moves, move] });
  const objected = objection(next, m);
  const suggested = suggestMove(goal(view, M), attributes.target);
  return (
    <>
      <div class="figure-row">
        <ChoiceField
          label="Move"
          value={next.kind === "illegal" ? "add" : next.kind}
          choices={kinds}
          onChange={(kind) => prepare(startOf(kind, next, M))}
        />
        <MoveFields move={next} M={M} onChange={prepare} />
        <button type="button" class="is-primary" disabled={objected !== undefined} onClick={() => make(next)}>
          {objected === undefined ? describeMove(next) : "Make the move"}
        </button>
      </div>
      {objected !== undefined && <p class="figure-note">{objected}</p>}
      <div class="figure-row">
        <button type="button" disabled={suggested === undefined} onClick={() => suggested && prepare(suggested)}>
          Suggest a move
        </button>
        <button type="button" disabled={suggested === undefined} onClick={() => suggested && make(suggested)}>
          Next step
        </button>
        {attributes.illegal && (
          <button type="button" onClick={() => make({ kind: "illegal" })}>
            Add 1 to every entry (not legal)
          </button>
        )}
        <MatrixField
          value={state.start}
          onChange={(start) => set({ start, moves: [], next: firstMove(fractions(start)) })}
          width={attributes.panel === "lines" ? 3 : undefined}
        />
      </div>
    </>
  );
}

/** The rows and the factor of the move that is being prepared. */
function MoveFields({
  move,
  M,
  onChange,
}: {
  move: Move;
  M: Fractions;
  onChange(move: Move): void;
}): JSX.Element | null {
  const m = M.length;
  if (move.kind === "illegal") return null;
  if (move.kind === "swap")
    return (
      <>
        <RowSelect label="first row to swap" value={move.i} rows={m} onChange={(i) => onChange({ ...move, i })} />
        <span aria-hidden="true">↔</span>
        <RowSelect label="second row to swap" value={move.j} rows={m} onChange={(j) => onChange({ ...move, j })} />
      </>
    );
  if (move.kind === "scale")
    return (
      <>
        <FactorField value={move.factor} onChange={(factor) => onChange({ ...move, factor })} />
        <span aria-hidden="true">×</span>
        <RowSelect label="row to scale" value={move.i} rows={m} onChange={(i) => onChange({ ...move, i })} />
      </>
    );
  const aim = (source: number, target: number) =>
    onChange({ ...move, source, target, factor: clearingFactor(M, source, target) });
  return (
    <>
      <RowSelect
        label="row that changes"
        value={move.target}
        rows={m}
        onChange={(target) => aim(move.source, target)}
      />
      <span aria-hidden="true">+</span>
      <FactorField value={move.factor} onChange={(factor) => onChange({ ...move, factor })} />
      <span aria-hidden="true">×</span>
      <RowSelect
        label="row that is added"
        value={move.source}
        rows={m}
        onChange={(source) => aim(source, move.target)}
      />
    </>
  );
}

function RowSelect({
  label,
  value,
  rows,
  onChange,
}: {
  label: string;
  value: number;
  rows: number;
  onChange(row: number): void;
}): JSX.Element {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {Array.from({ length: rows }, (_, i) => (
        <option key={i} value={i} selected={i === value}>
          {rowName(i)}
        </option>
      ))}
    </select>
  );
}

function FactorField({ value, onChange }: { value: string; onChange(factor: string): void }): JSX.Element {
  return (
    <input
      type="text"
      aria-label="factor"
      autocomplete="off"
      spellcheck={false}
      value={value.replace("-", "−")}
      aria-invalid={readFactor(value) === undefined || undefined}
      onInput={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => event.stopPropagation()}
    />
  );
}

/** The matrix to reduce, typed as `[[1, 2], [3, 4/5]]`. */
function MatrixField({
  value,
  width,
  onChange,
}: {
  value: readonly (readonly string[])[];
  width: number | undefined;
  onChange(value: readonly (readonly string[])[]): void;
}): JSX.Element {
  const [draft, setDraft] = useState<string | null>(null);
  const parser = textGrid({ columns: width });
  const read = (text: string) => {
    const parsed = parser.parse(text.replaceAll("−", "-"));
    const fits = parsed !== undefined && parsed.length <= 5 && parsed[0].length <= 6;
    return fits && parsed.flat().every((entry) => readFactor(entry) !== undefined) ? parsed : undefined;
  };
  const parsed = draft === null ? value : read(draft);
  return (
    <label class="figure-field">
      Matrix
      <input
        type="text"
        class="is-wide"
        autocomplete="off"
        spellcheck={false}
        value={draft ?? parser.print(value)}
        aria-invalid={parsed === undefined || undefined}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={() => {
          if (draft !== null && parsed !== undefined) {
            setDraft(null);
            onChange(parsed);
          }
        }}
        onKeyDown={(event) => event.stopPropagation()}
      />
    </label>
  );
}

/** A first move of another kind on the same rows. */
function startOf(kind: keyof typeof kinds, old: Move, M: Fractions): Move {
  const row = old.kind === "add" ? old.target : old.kind === "illegal" ? 0 : old.i;
  const other =
    old.kind === "add" ? old.source : old.kind === "swap" ? old.j : row === 0 ? Math.min(1, M.length - 1) : 0;
  if (kind === "swap") return { kind, i: other, j: row };
  if (kind === "scale") {
    const lead = M[row].find((entry) => !entry.isZero());
    return { kind, i: row, factor: lead === undefined ? "1" : lead.inverse().toString() };
  }
  return { kind, source: other, target: row, factor: clearingFactor(M, other, row) };
}
