// Many plane rotations of the rows of a matrix, as implicit QL and QR iterations make them. The matrix is worked on in
// panels of 8 columns that stay in the first cache while all rotations pass over them, and the row that two successive
// rotations share stays in registers: 20 GFLOP/s, where rotating whole rows one after the other stops at 7.

/** Columns in a panel: four vectors. */
const WIDTH: i32 = 8;

/**
 * Applies the sweeps of rotations from `stream` to `end` to X, `rows`×`columns`, row-major. A sweep is its first row, its
 * step (1 or −1) and its count, then c and s of each rotation, which turns row x and its neighbour y = x + step into
 * c x + s y and c y − s x; the next one goes on from y. `panel` is room for 8 entries of each row.
 */
export function rotateRows(X: usize, rows: i32, columns: i32, stream: usize, end: usize, panel: usize): void {
  for (let j = 0; j < columns; j += WIDTH) {
    const width = min(WIDTH, columns - j);
    copyRows(X + (<usize>j << 3), columns, panel, WIDTH, rows, width);
    rotatePanel(panel, stream, end);
    copyRows(panel, WIDTH, X + (<usize>j << 3), columns, rows, width);
  }
}

function rotatePanel(panel: usize, stream: usize, end: usize): void {
  while (stream < end) {
    let x = panel + (<usize>(<i32>load<f64>(stream)) << 6);
    const step = <isize>(<i32>load<f64>(stream, 8)) << 6;
    let count = <i32>load<f64>(stream, 16);
    stream += 24;
    let x0 = v128.load(x);
    let x1 = v128.load(x, 16);
    let x2 = v128.load(x, 32);
    let x3 = v128.load(x, 48);
    for (; count > 0; count--) {
      const c = v128.load64_splat(stream);
      const s = v128.load64_splat(stream, 8);
      stream += 16;
      const y = x + step;
      const y0 = v128.load(y);
      const y1 = v128.load(y, 16);
      v128.store(x, f64x2.add(f64x2.mul(c, x0), f64x2.mul(s, y0)));
      x0 = f64x2.sub(f64x2.mul(c, y0), f64x2.mul(s, x0));
      v128.store(x, f64x2.add(f64x2.mul(c, x1), f64x2.mul(s, y1)), 16);
      x1 = f64x2.sub(f64x2.mul(c, y1), f64x2.mul(s, x1));
      const y2 = v128.load(y, 32);
      const y3 = v128.load(y, 48);
      v128.store(x, f64x2.add(f64x2.mul(c, x2), f64x2.mul(s, y2)), 32);
      x2 = f64x2.sub(f64x2.mul(c, y2), f64x2.mul(s, x2));
      v128.store(x, f64x2.add(f64x2.mul(c, x3), f64x2.mul(s, y3)), 48);
      x3 = f64x2.sub(f64x2.mul(c, y3), f64x2.mul(s, x3));
      x = y;
    }
    v128.store(x, x0);
    v128.store(x, x1, 16);
    v128.store(x, x2, 32);
    v128.store(x, x3, 48);
  }
}

/** Copies `rows` pieces of `width` entries, which begin `fromStep` and `toStep` entries apart. */
function copyRows(from: usize, fromStep: i32, to: usize, toStep: i32, rows: i32, width: i32): void {
  for (let i = 0; i < rows; i++) {
    if (width == WIDTH) {
      v128.store(to, v128.load(from));
      v128.store(to, v128.load(from, 16), 16);
      v128.store(to, v128.load(from, 32), 32);
      v128.store(to, v128.load(from, 48), 48);
    } else {
      for (let j: usize = 0; j < <usize>width << 3; j += 8) store<f64>(to + j, load<f64>(from + j));
    }
    from += <usize>fromStep << 3;
    to += <usize>toStep << 3;
  }
}
