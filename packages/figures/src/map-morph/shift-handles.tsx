import type { JSX } from "preact";
import { Handle } from "../kit/handle.tsx";
import { paint } from "../kit/paint.ts";
import type { Plane } from "../kit/plane.ts";
import { ColumnTips } from "./column-tips.tsx";
import type { MorphView } from "./morph-state.ts";

/** The handles of a map with a shift: both columns, begun where the shift leads, and the shift itself. */
export function ShiftHandles({ view, plane }: { view: MorphView; plane: Plane }): JSX.Element {
  const { state, symbols, set } = view;
  const { A, offset } = state;
  return (
    <>
      <ColumnTips view={view} plane={plane} A={A} from={offset} onMove={(A, phase) => set({ ...state, A }, phase)} />
      <Handle
        plane={plane}
        at={offset}
        label="Tip of the shift s"
        token={paint(symbols, "shift", 4).token}
        symbol="shift"
        onMove={(offset, phase) => set({ ...state, offset }, phase)}
      />
    </>
  );
}
