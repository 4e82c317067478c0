import type { Row } from "./row.ts";
import { addRow } from "./rows/add.ts";
import { choleskyRow } from "./rows/cholesky.ts";
import { eigRow } from "./rows/eig.ts";
import { eighRow } from "./rows/eigh.ts";
import { expRow } from "./rows/exp.ts";
import { matmulRow } from "./rows/matmul.ts";
import { networkRow } from "./rows/network.ts";
import { normalsRow } from "./rows/normals.ts";
import { qrRow } from "./rows/qr.ts";
import { solveRow } from "./rows/solve.ts";
import { sumRow } from "./rows/sum.ts";
import { svdRow } from "./rows/svd.ts";

/** The speed table, top to bottom. A row's inputs are made when it is its turn. */
export const allRows: readonly { readonly name: string; readonly make: () => Row }[] = [
  { name: "matmul 256", make: () => matmulRow(256) },
  { name: "matmul 512", make: () => matmulRow(512) },
  { name: "matmul 1024", make: () => matmulRow(1024) },
  { name: "LU solve 512", make: () => solveRow(512) },
  { name: "Cholesky 512", make: () => choleskyRow(512) },
  { name: "QR 256", make: () => qrRow(256) },
  { name: "symmetric eigen 256", make: () => eighRow(256) },
  { name: "general eigen 128", make: () => eigRow(128) },
  { name: "SVD 256", make: () => svdRow("SVD 256", 256, 256) },
  { name: "SVD 1000×50", make: () => svdRow("SVD 1000×50", 1000, 50) },
  { name: "sum 10⁶", make: sumRow },
  { name: "normals 10⁶", make: normalsRow },
  { name: "add in place 10⁶", make: addRow },
  { name: "exp 10⁶", make: expRow },
  { name: "network gradient", make: networkRow },
];
