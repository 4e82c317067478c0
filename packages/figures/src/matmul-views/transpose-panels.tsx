import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { EntryButton } from "./entry-button.tsx";
import type { MatMulView } from "./matmul-views.tsx";
import { product, transposed, type Rows } from "./product.ts";
import { columnLook, rowLook } from "./way-panel.tsx";
import { placeOf, Scheme, schemeSize } from "./scheme.tsx";

/** A B beside Bᵀ Aᵀ: the whole scheme is mirrored, and every entry finds its partner. */
export function transposePanels({ state, symbols, set }: MatMulView): Panel[] {
  const { A, B, step } = state;
  const n = B[0].length;
  const chosen = Math.max(0, step - 1);
  const [i, j] = [Math.floor(chosen / n), chosen % n];
  const flipped = { A: transposed(B), B: transposed(A) };
  const panel = (
    id: string,
    title: string,
    M: { readonly A: Rows; readonly B: Rows },
    names: readonly [string, string, string],
    r: number,
    c: number,
    first: 1 | 2,
  ): Panel => {
    const [width, height] = schemeSize(M.A, M.B);
    const C = product(M.A, M.B);
    return {
      id,
      title,
      width: width + 16,
      height: height + 54,
      children: (
        <>
          <Scheme
            x={8}
            y={4}
            A={M.A}
            B={M.B}
            names={names}
            entries={C.map((row) => row.map((each) => format(each, 3)))}
            lookA={(row) => (first === 1 ? rowLook : columnLook)(symbols, row === r)}
            lookB={(_, column) => (first === 1 ? columnLook : rowLook)(symbols, column === c)}
            look={(row, column) => (row === r && column === c ? { fill: 3, ink: 3, bold: true } : {})}
          />
          {C.map((row, a) =>
            row.map((_, b) => {
              const [x, y] = placeOf(8, 4, M.A, M.B, a, b);
              const at = first === 1 ? a * n + b : b * n + a;
              return (
                <EntryButton
                  key={`${a} ${b}`}
                  x={x}
                  y={y}
                  label={`Entry of ${names[2]} in row ${a + 1}, column ${b + 1}`}
                  onChoose={() => set({ ...state, step: at + 1 })}
                />
              );
            }),
          )}
          <Label x={(width + 16) / 2} y={height + 32} kind="text" size={17}>
            {`row ${r + 1}, column ${c + 1}: ${format(C[r][c])}`}
          </Label>
        </>
      ),
    };
  };
  return [
    panel("product", "A times B", { A, B }, ["A", "B", "AB"], i, j, 1),
    panel("flipped", "Bᵀ times Aᵀ", flipped, ["Bᵀ", "Aᵀ", "BᵀAᵀ"], j, i, 2),
  ];
}
