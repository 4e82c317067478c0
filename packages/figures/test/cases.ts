/** A state of a figure whose picture is committed as `pictures/FIGURE-STATE.svg`. */
export interface Case {
  readonly figure: string;
  readonly state: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly still?: string;
  readonly symbols?: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>>;
}

/** Each figure at rest, and each of its views in a state that shows what it teaches. */
export const cases: readonly Case[] = [
  { figure: "lines-lab", state: "rows" },
  { figure: "lines-lab", state: "columns", attributes: { view: "columns" }, still: "x=2;y=0.5" },
  { figure: "lines-lab", state: "both", attributes: { view: "both", area: "true" }, still: "weights=[2,1]" },
  { figure: "lines-lab", state: "parallel", attributes: { system: "[[1,2,4],[2,4,2]]" } },
  { figure: "lines-lab", state: "same", attributes: { system: "[[1,2,4],[2,4,8]]" } },
  { figure: "lines-lab", state: "ghost", attributes: { system: "[[2,3,5],[4,0,6]]", ghost: "[[1,2,4],[3,-1,5]]" } },
  { figure: "lines-lab", state: "no-line", attributes: { system: "[[0,0,3],[3,-1,5]]" } },
  { figure: "vector-board", state: "vector", attributes: { mode: "vector" }, symbols: { u: 2 } },
  { figure: "vector-board", state: "sum" },
  { figure: "vector-board", state: "difference", attributes: { mode: "difference", p: "1" } },
  { figure: "vector-board", state: "multiple", attributes: { mode: "multiple" }, still: "a=-0.5" },
  { figure: "vector-board", state: "mix", attributes: { mode: "mix" }, still: "a=1;b=1" },
  { figure: "vector-board", state: "norm", attributes: { mode: "norm" }, still: "p=Infinity" },
  { figure: "vector-board", state: "points", still: "points=true" },
  { figure: "row-reducer", state: "start" },
  { figure: "row-reducer", state: "lines", attributes: { panel: "lines", unknowns: "x, y" }, still: "step=1" },
  { figure: "row-reducer", state: "illegal", attributes: { panel: "lines", illegal: "true" }, still: "illegal=true" },
  {
    figure: "row-reducer",
    state: "zero-pivot",
    attributes: { matrix: "[[0,2,4],[3,1,5]]", panel: "lines" },
    still: "step=1",
  },
  {
    figure: "row-reducer",
    state: "contradiction",
    attributes: { matrix: "[[1,2,1,4],[2,4,2,9],[0,0,0,0]]", target: "echelon" },
    still: "step=2",
  },
  {
    figure: "row-reducer",
    state: "fractions",
    attributes: { matrix: "[[2,1/3,0,1],[4,5,1,-2/7],[1,1,1,1]]", unknowns: "x, y, z" },
    still: "step=4",
  },
  {
    figure: "row-reducer",
    state: "elementary",
    attributes: { matrix: "[[2,1,1],[4,-6,0],[-2,7,2]]", panel: "E", target: "echelon" },
    still: "step=2",
  },
  {
    figure: "row-reducer",
    state: "factors",
    attributes: { matrix: "[[2,1,1],[4,-6,0],[-2,7,2]]", panel: "LU", target: "echelon" },
    still: "step=3",
  },
  {
    figure: "row-reducer",
    state: "swapped-factors",
    attributes: { matrix: "[[0,2,1],[1,1,0],[2,0,3]]", panel: "LU", target: "echelon" },
    still: "step=3",
  },
  {
    figure: "row-reducer",
    state: "reduced",
    attributes: { matrix: "[[1,2,1,2,5],[2,4,3,5,12],[3,6,4,7,17],[0,0,1,1,2]]", augmented: "true" },
    still: "step=9",
  },
  { figure: "float-microscope", state: "tenth" },
  { figure: "float-microscope", state: "single", attributes: { value: "1/3", precision: "single" } },
  { figure: "float-microscope", state: "subnormal", attributes: { value: "1e-320" } },
  { figure: "float-microscope", state: "nan", attributes: { value: "NaN" } },
  { figure: "float-microscope", state: "pivot", attributes: { view: "pivot" }, still: "exponent=12" },
  { figure: "float-microscope", state: "hilbert", attributes: { view: "hilbert" }, still: "order=12" },
  {
    figure: "float-microscope",
    state: "hilbert-single",
    attributes: { view: "hilbert", precision: "single" },
    still: "order=9",
  },
];
