/** A matrix of numbers by rows. */
export type Rows = readonly (readonly number[])[];

export type ProductView = "entries" | "columns" | "rows" | "layers";

/** A B, entry by entry. */
export function product(A: Rows, B: Rows): number[][] {
  return A.map((row) => B[0].map((_, j) => clean(row.reduce((sum, each, l) => sum + each * B[l][j], 0))));
}

export function transposed(A: Rows): number[][] {
  return A[0].map((_, j) => A.map((row) => row[j]));
}

/** Column l of A times row l of B: a matrix of rank 1 (or 0), one layer of the product. */
export function layer(A: Rows, B: Rows, l: number): number[][] {
  return A.map((row) => B[l].map((each) => clean(row[l] * each)));
}

/** The first `count` layers together. */
export function layersTogether(A: Rows, B: Rows, count: number): number[][] {
  return product(
    A.map((row) => row.slice(0, count)),
    B.slice(0, count).length > 0 ? B.slice(0, count) : [B[0].map(() => 0)],
  );
}

/** How many steps a way of multiplying takes: entries, columns, rows or layers. */
export function stepsOf(view: ProductView, A: Rows, B: Rows): number {
  const [m, k, n] = [A.length, B.length, B[0].length];
  return { entries: m * n, columns: n, rows: m, layers: k }[view];
}

/** Whether the entry in row i and column j is found after `step` steps. */
export function isFound(view: ProductView, step: number, n: number, i: number, j: number): boolean {
  if (view === "entries") return i * n + j < step;
  return view === "columns" ? j < step : view === "rows" ? i < step : step > 0;
}

/** Whether it is found by just this step. */
export function isNow(view: ProductView, step: number, n: number, i: number, j: number): boolean {
  return isFound(view, step, n, i, j) && (view === "layers" || !isFound(view, step - 1, n, i, j));
}

function clean(value: number): number {
  return Number(value.toFixed(10)) + 0;
}
