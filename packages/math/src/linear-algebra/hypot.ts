/** √(x² + y²) without overflow or underflow; `Math.hypot` differs between engines. */
export function hypot(x: number, y: number): number {
  const squares = x * x + y * y;
  if (squares > 1e-280 && squares < 1e300) return Math.sqrt(squares);
  const a = Math.abs(x);
  const b = Math.abs(y);
  const larger = Math.max(a, b);
  if (larger === 0) return 0;
  const ratio = Math.min(a, b) / larger;
  return larger * Math.sqrt(1 + ratio * ratio);
}
