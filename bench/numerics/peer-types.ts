// The peers live in bench/'s own package and may be absent while this file is checked, so what is used of them is
// written down here.

/** numpy-ts. Its arrays live in a WASM heap, and are handed back with `dispose`. */
export interface NumpyTsArray {
  readonly data: Float64Array;
  readonly shape: readonly number[];
  reshape(...shape: number[]): NumpyTsArray;
  dispose(): void;
}
export interface NumpyTs {
  array(data: unknown): NumpyTsArray;
  matmul(a: NumpyTsArray, b: NumpyTsArray): NumpyTsArray;
  add(a: NumpyTsArray, b: NumpyTsArray): NumpyTsArray;
  exp(a: NumpyTsArray): NumpyTsArray;
  sum(a: NumpyTsArray): number;
  configureWasm(options: { readonly maxMemory: number }): void;
  readonly linalg: {
    solve(A: NumpyTsArray, b: NumpyTsArray): NumpyTsArray;
    cholesky(A: NumpyTsArray): NumpyTsArray;
    qr(A: NumpyTsArray): { readonly q: NumpyTsArray; readonly r: NumpyTsArray };
    eigh(A: NumpyTsArray): { readonly w: NumpyTsArray; readonly v: NumpyTsArray };
    eig(A: NumpyTsArray): { readonly w: NumpyTsArray; readonly v: NumpyTsArray };
    svd(
      A: NumpyTsArray,
      full: boolean,
    ): { readonly u: NumpyTsArray; readonly s: NumpyTsArray; readonly vt: NumpyTsArray };
  };
  readonly random: { standard_normal(size: number): NumpyTsArray };
}

export interface MlMatrix {
  readonly rows: number;
  readonly columns: number;
  to1DArray(): number[];
  mmul(other: MlMatrix): MlMatrix;
  add(other: MlMatrix): MlMatrix;
  exp(): MlMatrix;
  sum(): number;
  clone(): MlMatrix;
}
export interface MlMatrixLibrary {
  readonly Matrix: new (rows: readonly (readonly number[])[]) => MlMatrix;
  solve(A: MlMatrix, b: MlMatrix): MlMatrix;
  readonly CholeskyDecomposition: new (A: MlMatrix) => { readonly lowerTriangularMatrix: MlMatrix };
  readonly QrDecomposition: new (A: MlMatrix) => {
    readonly orthogonalMatrix: MlMatrix;
    readonly upperTriangularMatrix: MlMatrix;
  };
  readonly EVD: new (
    A: MlMatrix,
    options?: { readonly assumeSymmetric: boolean },
  ) => {
    readonly realEigenvalues: number[];
    readonly imaginaryEigenvalues: number[];
    readonly eigenvectorMatrix: MlMatrix;
  };
  readonly SVD: new (A: MlMatrix) => {
    readonly leftSingularVectors: MlMatrix;
    readonly rightSingularVectors: MlMatrix;
    readonly diagonal: number[];
  };
}

type Rows = readonly (readonly number[])[];
export interface Numeric {
  dot(A: Rows, B: Rows): number[][];
  solve(A: Rows, b: readonly number[]): number[];
  eig(A: Rows): {
    readonly lambda: { readonly x: number[]; readonly y?: number[] };
    readonly E: { readonly x: number[][] };
  };
  svd(A: Rows): { readonly U: number[][]; readonly S: number[]; readonly V: number[][] };
  sum(x: readonly number[]): number;
  addeq(x: number[], y: readonly number[]): number[];
  exp(x: readonly number[]): number[];
}

export interface MathJs {
  multiply(A: Rows, B: Rows): number[][];
  lusolve(A: Rows, b: readonly number[]): number[][];
  qr(A: Rows): { readonly Q: number[][]; readonly R: number[][] };
  eigs(A: Rows): { readonly values: unknown[]; readonly eigenvectors: readonly { readonly vector: unknown[] }[] };
  sum(x: readonly number[]): number;
  add(x: readonly number[], y: readonly number[]): number[];
  map(x: readonly number[], f: (x: number) => number): number[];
  exp(x: number): number;
}

export interface Stdlib {
  readonly dgemm: (...args: unknown[]) => Float64Array;
  readonly dsum: (n: number, x: Float64Array, stride: number) => number;
  readonly exp: (x: number) => number;
  readonly normal: { factory(mean: number, sd: number, options: { readonly seed: number }): () => number };
}

export interface Tensor {
  dataSync(): Float32Array;
  dispose(): void;
  add(other: Tensor): Tensor;
  sub(other: Tensor): Tensor;
  mul(other: Tensor): Tensor;
  exp(): Tensor;
  tanh(): Tensor;
  mean(): Tensor;
  sum(axis?: number): Tensor;
  logSumExp(axis: number): Tensor;
  matMul(other: Tensor): Tensor;
}
export interface Tfjs {
  matMul(a: Tensor, b: Tensor): Tensor;
  setBackend(name: string): Promise<boolean>;
  tensor(data: Float32Array, shape: readonly number[]): Tensor;
  randomNormal(shape: readonly number[]): Tensor;
  valueAndGrads(f: (...xs: Tensor[]) => Tensor): (xs: readonly Tensor[]) => {
    readonly value: Tensor;
    readonly grads: Tensor[];
  };
  readonly linalg: { qr(A: Tensor): readonly [Tensor, Tensor] };
}

export interface JaxArray {
  readonly ref: JaxArray;
  blockUntilReady(): Promise<JaxArray>;
  dataSync(): Float64Array;
  dispose(): void;
  add(other: JaxArray): JaxArray;
  sub(other: JaxArray): JaxArray;
  mul(other: JaxArray): JaxArray;
  div(other: number): JaxArray;
  sum(axis?: number): JaxArray;
  transpose(): JaxArray;
}
export interface Jax {
  init(): Promise<readonly string[]>;
  defaultDevice(name: string): string;
  jit<F>(f: F, options?: { readonly staticArgnums?: readonly number[] }): F;
  valueAndGrad(
    f: (...xs: JaxArray[]) => JaxArray,
    options: { readonly argnums: readonly number[] },
  ): (...xs: JaxArray[]) => [JaxArray, JaxArray[]];
  readonly numpy: {
    readonly float64: string;
    readonly float32: string;
    array(data: Float64Array | Float32Array, options: { readonly dtype: string; readonly shape?: number[] }): JaxArray;
    matmul(a: JaxArray, b: JaxArray): JaxArray;
    tanh(a: JaxArray): JaxArray;
    exp(a: JaxArray): JaxArray;
    log(a: JaxArray): JaxArray;
    sum(a: JaxArray, axis?: number): JaxArray;
    readonly linalg: {
      solve(A: JaxArray, b: JaxArray): JaxArray;
      cholesky(A: JaxArray): JaxArray;
      eigh(A: JaxArray): [JaxArray, JaxArray];
      svd(A: JaxArray, options: { readonly fullMatrices: boolean }): [JaxArray, JaxArray, JaxArray];
    };
  };
  readonly scipySpecial: { logsumexp(a: JaxArray, axis: number): JaxArray };
  readonly random: { key(seed: number): JaxArray; normal(key: JaxArray, shape: readonly number[]): JaxArray };
}
