import type { Case } from "./cases/case.ts";
import { eigenvectorsAndPca } from "./cases/eigenvectors-and-pca.ts";
import { eliminationAndRank } from "./cases/elimination-and-rank.ts";
import { mapsAndLeastSquares } from "./cases/maps-and-least-squares.ts";
import { vectorsAndSystems } from "./cases/vectors-and-systems.ts";

/** Each figure at rest, and each of its views in a state that shows what it teaches. */
export const cases: readonly Case[] = [
  ...vectorsAndSystems,
  ...eliminationAndRank,
  ...mapsAndLeastSquares,
  ...eigenvectorsAndPca,
];
