import { quiz } from "@gradus/quiz";
import digitsLost from "./elimination-and-rank/digits-lost.ts";
import fateFromRanks from "./elimination-and-rank/fate-from-ranks.ts";
import fourSubspaces from "./elimination-and-rank/four-subspaces.ts";
import lFactor from "./elimination-and-rank/l-factor.ts";
import legalMoves from "./elimination-and-rank/legal-moves.ts";
import nullSpaceBasis from "./elimination-and-rank/null-space-basis.ts";
import nullityFromShape from "./elimination-and-rank/nullity-from-shape.ts";
import orderOfSolving from "./elimination-and-rank/order-of-solving.ts";
import rankOfAProduct from "./elimination-and-rank/rank-of-a-product.ts";
import reachTheColumnSpace from "./elimination-and-rank/reach-the-column-space.ts";
import reducedForm from "./elimination-and-rank/reduced-form.ts";
import rowOperation from "./elimination-and-rank/row-operation.ts";

export default quiz({
  title: "Elimination, LU, rank and the four subspaces",
  types: [
    rowOperation,
    legalMoves,
    reducedForm,
    rankOfAProduct,
    fateFromRanks,
    nullSpaceBasis,
    nullityFromShape,
    lFactor,
    fourSubspaces,
    orderOfSolving,
    digitsLost,
    reachTheColumnSpace,
  ],
});
