import { quiz } from "@gradus/quiz";
import areaOfAnImage from "./maps-and-least-squares/area-of-an-image.ts";
import bestLine from "./maps-and-least-squares/best-line.ts";
import determinantRules from "./maps-and-least-squares/determinant-rules.ts";
import dragTheBestLine from "./maps-and-least-squares/drag-the-best-line.ts";
import gramSchmidtStep from "./maps-and-least-squares/gram-schmidt-step.ts";
import inverseMatrix from "./maps-and-least-squares/inverse-matrix.ts";
import matrixOfAMap from "./maps-and-least-squares/matrix-of-a-map.ts";
import newCoordinates from "./maps-and-least-squares/new-coordinates.ts";
import oneProduct from "./maps-and-least-squares/one-product.ts";
import shadow from "./maps-and-least-squares/shadow.ts";
import sameAsInvertible from "./maps-and-least-squares/same-as-invertible.ts";
import whichMoveFirst from "./maps-and-least-squares/which-move-first.ts";

export default quiz({
  title: "Linear maps, determinants, orthogonality and least squares",
  types: [
    matrixOfAMap,
    oneProduct,
    whichMoveFirst,
    areaOfAnImage,
    determinantRules,
    inverseMatrix,
    sameAsInvertible,
    newCoordinates,
    shadow,
    gramSchmidtStep,
    bestLine,
    dragTheBestLine,
  ],
});
