import { quiz } from "@gradus/quiz";
import characteristicPolynomial from "./eigenvectors-and-pca/characteristic-polynomial.ts";
import covarianceOfPoints from "./eigenvectors-and-pca/covariance-of-points.ts";
import definiteOrNot from "./eigenvectors-and-pca/definite-or-not.ts";
import eigenvaluesOfRelatives from "./eigenvectors-and-pca/eigenvalues-of-relatives.ts";
import eigenvectorForAValue from "./eigenvectors-and-pca/eigenvector-for-a-value.ts";
import enoughEigenvectors from "./eigenvectors-and-pca/enough-eigenvectors.ts";
import entryOfAPower from "./eigenvectors-and-pca/entry-of-a-power.ts";
import firstComponent from "./eigenvectors-and-pca/first-component.ts";
import longRunFate from "./eigenvectors-and-pca/long-run-fate.ts";
import rankOfAPage from "./eigenvectors-and-pca/rank-of-a-page.ts";
import shareExplained from "./eigenvectors-and-pca/share-explained.ts";
import steadyState from "./eigenvectors-and-pca/steady-state.ts";
import whatRankLeavesOut from "./eigenvectors-and-pca/what-rank-leaves-out.ts";

export default quiz({
  title: "Eigenvectors, dynamics, SVD and PCA",
  types: [
    characteristicPolynomial,
    eigenvectorForAValue,
    eigenvaluesOfRelatives,
    entryOfAPower,
    longRunFate,
    steadyState,
    definiteOrNot,
    covarianceOfPoints,
    shareExplained,
    firstComponent,
    whatRankLeavesOut,
    enoughEigenvectors,
    rankOfAPage,
  ],
});
