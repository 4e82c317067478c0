import { grid, type Parser } from "../kit/parser.ts";
import type { Mat2 } from "./mat2.ts";

/** The parser of an attribute that is a map of the plane. */
export const mat2 = grid({ rows: 2, columns: 2 }) as unknown as Parser<Mat2>;
