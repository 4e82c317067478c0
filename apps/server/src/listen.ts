import type { FastifyInstance } from "fastify";

/** The one fixed port: another port would be another origin, with an empty store of saved work. */
const DEFAULT_PORT = 4747;

export class ListenError extends Error {
  override readonly name = "ListenError";
  readonly code: "bad-port" | "port-taken" | "port-refused";

  constructor(code: ListenError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Listens on 127.0.0.1 at `PORT` or the fixed port, and returns the address.
 *
 * @throws ListenError `bad-port` | `port-taken` | `port-refused`, worded for the person at the terminal
 */
export async function listen(
  server: FastifyInstance,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const port = portFrom(env.PORT);
  try {
    return await server.listen({ host: "127.0.0.1", port });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE") {
      throw new ListenError(
        "port-taken",
        `Port ${port} is taken: perhaps the course is already running at http://127.0.0.1:${port}/. ` +
          `Stop the other program, or choose a port: PORT=4848 npm start. (Work saved in the browser belongs to the port it was saved at.)`,
      );
    }
    if (code === "EACCES") {
      throw new ListenError(
        "port-refused",
        `This account may not listen at port ${port}. Choose one above 1023: PORT=4848 npm start.`,
      );
    }
    throw error;
  }
}

function portFrom(given: string | undefined): number {
  if (given === undefined || given === "") return DEFAULT_PORT;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new ListenError("bad-port", `PORT must be a whole number from 1 to 65535; it is "${given}".`);
}
