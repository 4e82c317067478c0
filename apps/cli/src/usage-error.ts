/** The words on the command line were off; the message says how to write them. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
