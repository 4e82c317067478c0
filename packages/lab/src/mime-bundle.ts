/** One shown value in several forms, as Jupyter stores them; a reader takes the richest it can show. */
export interface MimeBundle {
  /** Always there: for screen readers, plain terminals and tests. */
  readonly "text/plain": string;
  readonly "text/html"?: string;
  readonly "text/markdown"?: string;
  readonly "image/svg+xml"?: string;
  readonly "application/x-tex"?: string;
  readonly "application/vnd.gradus.figure+json"?: FigureOutput;
  readonly "application/vnd.gradus.slider+json"?: SliderOutput;
  readonly "application/vnd.gradus.choice+json"?: ChoiceOutput;
  readonly "application/vnd.gradus.table+json"?: TableOutput;
}

/** A figure of `@gradus/figures`, by name and attributes as a lesson would write them. */
export interface FigureOutput {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly still: string | null;
  readonly alt: string;
}

export interface SliderOutput {
  /** Which input of its cell: the number of the call, from 0. */
  readonly input: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly label: string;
}

export interface ChoiceOutput {
  readonly input: number;
  readonly options: readonly string[];
  readonly value: string;
  readonly label: string;
}

export interface TableOutput {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Every cell as text; numbers are already rounded for reading. */
  readonly rows: readonly (readonly string[])[];
  /** Which columns hold numbers, to be set right-aligned. */
  readonly numeric: readonly boolean[];
}
