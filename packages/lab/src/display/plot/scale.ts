/** A map from data to a length on the page, with the values at which an axis carries a number. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** Whether a value has a place: numbers up to 0 have none on a logarithmic axis. */
  readonly holds: (value: number) => boolean;
}

export interface Ends {
  readonly from?: number;
  readonly to?: number;
}

/** Equal steps for equal differences; ends that are not given are rounded outwards to a tick. */
export function linearScale(values: readonly number[], length: readonly [number, number], fixed: Ends = {}): Scale {
  const [low, high] = extent(values, fixed);
  const step = niceStep(Math.abs(high - low) / 5);
  const from = fixed.from ?? Math.floor(low / step + 1e-9) * step;
  const to = fixed.to ?? Math.ceil(high / step - 1e-9) * step;
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  const ticks: number[] = [];
  for (let k = Math.ceil(least / step - 1e-9); k * step <= most + step * 1e-9; k++) ticks.push(clean(k * step));
  const scale = (length[1] - length[0]) / (to - from || 1);
  return { at: (value) => length[0] + (value - from) * scale, ticks, holds: Number.isFinite };
}

/** Equal steps for equal ratios; ticks at powers of ten. */
export function logScale(values: readonly number[], length: readonly [number, number], fixed: Ends = {}): Scale {
  const holds = (value: number): boolean => Number.isFinite(value) && value > 0;
  const [low, high] = extent(values.filter(holds).map(Math.log10), {
    from: fixed.from === undefined ? undefined : Math.log10(fixed.from),
    to: fixed.to === undefined ? undefined : Math.log10(fixed.to),
  });
  const from = fixed.from === undefined ? Math.floor(low + 1e-9) : low;
  const to = fixed.to === undefined ? Math.max(Math.ceil(high - 1e-9), from + 1) : high;
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  const every = Math.max(1, Math.ceil((most - least) / 6));
  const ticks: number[] = [];
  for (let power = Math.ceil(least); power <= most + 1e-9; power += every) ticks.push(Number(`1e${power}`));
  const scale = (length[1] - length[0]) / (to - from);
  return { at: (value) => length[0] + (Math.log10(value) - from) * scale, ticks, holds };
}

function extent(values: readonly number[], { from, to }: Ends): [number, number] {
  const finite = values.filter(Number.isFinite);
  const low = from ?? (finite.length === 0 ? 0 : finite.reduce((a, b) => Math.min(a, b)));
  const high = to ?? (finite.length === 0 ? 1 : finite.reduce((a, b) => Math.max(a, b)));
  return low === high && from === undefined && to === undefined ? [low - 1, high + 1] : [low, high];
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].find((step) => step * power >= rough * (1 - 1e-9))! * power;
}

/** 0.30000000000000004 becomes 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
