import { quiz } from "@gradus/quiz";
import angleBetween from "./vectors-and-systems/angle-between.ts";
import dependentRow from "./vectors-and-systems/dependent-row.ts";
import fateOfTwoLines from "./vectors-and-systems/fate-of-two-lines.ts";
import linearCombination from "./vectors-and-systems/linear-combination.ts";
import mostSimilar from "./vectors-and-systems/most-similar.ts";
import normOfAVector from "./vectors-and-systems/norm-of-a-vector.ts";
import placeAnArrow from "./vectors-and-systems/place-an-arrow.ts";
import shapeOfTheResult from "./vectors-and-systems/shape-of-the-result.ts";
import singularParameter from "./vectors-and-systems/singular-parameter.ts";
import storyToMatrix from "./vectors-and-systems/story-to-matrix.ts";
import threeByThree from "./vectors-and-systems/three-by-three.ts";
import twoPictures from "./vectors-and-systems/two-pictures.ts";
import whatSingularMeans from "./vectors-and-systems/what-singular-means.ts";

export default quiz({
  title: "Vectors, data and systems of equations",
  types: [
    normOfAVector,
    linearCombination,
    angleBetween,
    mostSimilar,
    storyToMatrix,
    fateOfTwoLines,
    singularParameter,
    dependentRow,
    placeAnArrow,
    twoPictures,
    threeByThree,
    whatSingularMeans,
    shapeOfTheResult,
  ],
});
