import type { MimeBundle } from "../mime-bundle.ts";

/** What `table`, `tex`, `md`, `plot` and `figure` return: it becomes an output when a cell ends with it or shows it. */
export class Shown {
  readonly bundle: MimeBundle;

  constructor(bundle: MimeBundle) {
    this.bundle = bundle;
  }

  toString(): string {
    return this.bundle["text/plain"];
  }
}
