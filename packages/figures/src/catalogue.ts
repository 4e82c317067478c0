import type { Figure } from "./kit/figure.ts";

export interface CatalogueEntry {
  readonly name: string;
  readonly title: string;
  load(): Promise<Figure>;
}

/** Every figure by the name that an author writes; its code is loaded when it is first needed. */
export const figures: Readonly<Record<string, CatalogueEntry>> = Object.fromEntries(
  [
    entry("lines-lab", "Two equations, two pictures", async () => (await import("./lines-lab/lines-lab.tsx")).linesLab),
    entry("row-reducer", "Row reducer", async () => (await import("./row-reducer/row-reducer.tsx")).rowReducer),
    entry(
      "float-microscope",
      "Float microscope",
      async () => (await import("./float-microscope/float-microscope.tsx")).floatMicroscope,
    ),
    entry("vector-board", "Vector board", async () => (await import("./vector-board/vector-board.tsx")).vectorBoard),
    entry("planes-lab", "Planes lab", async () => (await import("./planes-lab/planes-lab.tsx")).planesLab),
    entry(
      "span-explorer",
      "Span explorer",
      async () => (await import("./span-explorer/span-explorer.tsx")).spanExplorer,
    ),
    entry("solution-set", "Solution set", async () => (await import("./solution-set/solution-set.tsx")).solutionSet),
    entry(
      "subspace-split",
      "Four subspaces",
      async () => (await import("./subspace-split/subspace-split.tsx")).subspaceSplit,
    ),
    entry("rank-image", "Rank of a picture", async () => (await import("./rank-image/rank-image.tsx")).rankImage),
    entry(
      "network-flow",
      "Roads and crossings",
      async () => (await import("./network-flow/network-flow.tsx")).networkFlow,
    ),
    entry(
      "rank-nullity",
      "Rank and nullity",
      async () => (await import("./rank-nullity/rank-nullity.tsx")).rankNullity,
    ),
    entry("staircase", "Staircase", async () => (await import("./staircase/staircase.tsx")).staircase),
    entry("cost-meter", "Cost of solving", async () => (await import("./cost-meter/cost-meter.tsx")).costMeter),
    entry(
      "back-substitution",
      "Back substitution",
      async () => (await import("./back-substitution/back-substitution.tsx")).backSubstitution,
    ),
    entry("two-paths", "Two paths, one reduced form", async () => (await import("./two-paths/two-paths.tsx")).twoPaths),
    entry(
      "permutation-chips",
      "Permutation chips",
      async () => (await import("./permutation-chips/permutation-chips.tsx")).permutationChips,
    ),
    entry(
      "inverse-or-solve",
      "Inverse or solve",
      async () => (await import("./inverse-or-solve/inverse-or-solve.tsx")).inverseOrSolve,
    ),
    entry(
      "reaction-balance",
      "Balancing a reaction",
      async () => (await import("./reaction-balance/reaction-balance.tsx")).reactionBalance,
    ),
    entry(
      "penguin-scatter",
      "Penguins as points",
      async () => (await import("./penguin-scatter/penguin-scatter.tsx")).penguinScatter,
    ),
    entry("map-morph", "Map morph", async () => (await import("./map-morph/map-morph.tsx")).mapMorph),
    entry("dot-projector", "Dot product", async () => (await import("./dot-projector/dot-projector.tsx")).dotProjector),
    entry(
      "matmul-views",
      "Ways to multiply",
      async () => (await import("./matmul-views/matmul-views.tsx")).matmulViews,
    ),
    entry(
      "weighted-total",
      "A weighted total",
      async () => (await import("./weighted-total/weighted-total.tsx")).weightedTotal,
    ),
    entry("shadow", "Shadows", async () => (await import("./shadow/shadow.tsx")).shadow),
    entry("word-counts", "Texts as vectors", async () => (await import("./word-counts/word-counts.tsx")).wordCounts),
    entry("fact-cards", "Facts as cards", async () => (await import("./fact-cards/fact-cards.tsx")).factCards),
    entry(
      "equation-slots",
      "From words to equations",
      async () => (await import("./equation-slots/equation-slots.tsx")).equationSlots,
    ),
    entry(
      "linear-surface",
      "Linear or not",
      async () => (await import("./linear-surface/linear-surface.tsx")).linearSurface,
    ),
    entry("one-equation", "One equation", async () => (await import("./one-equation/one-equation.tsx")).oneEquation),
    entry(
      "season-fit",
      "The breathing planet",
      async () => (await import("./season-fit/season-fit.tsx")).seasonFitFigure,
    ),
    entry("fit-bench", "Fit bench", async () => (await import("./fit-bench/fit-bench.tsx")).fitBench),
    entry(
      "signed-products",
      "Six signed products",
      async () => (await import("./signed-products/signed-products.tsx")).signedProductsFigure,
    ),
    entry(
      "system-anatomy",
      "The parts of A x = b",
      async () => (await import("./system-anatomy/system-anatomy.tsx")).systemAnatomy,
    ),
    entry(
      "too-many-lines",
      "Too few or too many equations",
      async () => (await import("./too-many-lines/too-many-lines.tsx")).tooManyLines,
    ),
    entry("ortho-stage", "Orthogonal stage", async () => (await import("./ortho-stage/ortho-stage.tsx")).orthoStage),
    entry(
      "digit-bars",
      "Digits that come out right",
      async () => (await import("./digit-bars/digit-bars.tsx")).digitBars,
    ),
    entry(
      "equivalence-list",
      "All or none",
      async () => (await import("./equivalence-list/equivalence-list.tsx")).equivalenceList,
    ),
    entry("turn-cube", "Two turns, two orders", async () => (await import("./turn-cube/turn-cube.tsx")).turnCube),
    entry("box-volume", "The volume of a box", async () => (await import("./box-volume/box-volume.tsx")).boxVolume),
    entry(
      "eigen-compass",
      "Eigen compass",
      async () => (await import("./eigen-compass/eigen-compass.tsx")).eigenCompass,
    ),
    entry("pca-plane", "Spread of points", async () => (await import("./pca-plane/pca-plane.tsx")).pcaPlane),
    entry("walk-graph", "Random walk", async () => (await import("./walk-graph/walk-graph.tsx")).walkGraph),
    entry("step-orbit", "Step by step", async () => (await import("./step-orbit/step-orbit.tsx")).stepOrbit),
    entry("svd-stage", "Turn, stretch, turn", async () => (await import("./svd-stage/svd-stage.tsx")).svdStage),
    entry(
      "quadric-bowl",
      "Bowls and saddles",
      async () => (await import("./quadric-bowl/quadric-bowl.tsx")).quadricBowl,
    ),
    entry(
      "eigenvalue-plane",
      "Where eigenvalues come from",
      async () => (await import("./eigenvalue-plane/eigenvalue-plane.tsx")).eigenvaluePlane,
    ),
    entry("pca-recipe", "The recipe of PCA", async () => (await import("./pca-recipe/pca-recipe.tsx")).pcaRecipe),
    entry(
      "matrix-kinds",
      "Kinds of matrices",
      async () => (await import("./matrix-kinds/matrix-kinds.tsx")).matrixKinds,
    ),
  ].map((each) => [each.name, each]),
);

function entry(name: string, title: string, load: () => Promise<unknown>): CatalogueEntry {
  return { name, title, load: load as () => Promise<Figure> };
}
