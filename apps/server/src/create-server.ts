import fastifyHelmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import fastify, { type FastifyInstance } from "fastify";

/**
 * The web server: the built site's files, and nothing that a browser did not ask for.
 *
 * @param siteDir absolute path of a folder that `buildSite` wrote, with `.br` and `.gz` beside the text files
 */
export async function createServer({ siteDir }: { readonly siteDir: string }): Promise<FastifyInstance> {
  const server = fastify({ logger: false, forceCloseConnections: true });

  // Saved work belongs to an origin. One name for the machine means one store.
  server.addHook("onRequest", async (request, reply) => {
    const [name, port] = (request.headers.host ?? "").split(":");
    if (name === "localhost") return reply.redirect(`http://127.0.0.1${port ? `:${port}` : ""}${request.url}`, 308);
  });

  // Each page carries its own content policy, so that the same files are safe on a static host too.
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    hsts: false,
    xFrameOptions: { action: "sameorigin" },
  });
  await server.register(fastifyStatic, {
    root: siteDir,
    preCompressed: true,
    redirect: true,
    setHeaders(reply, path) {
      // Files under assets/ have their content's hash in the name; pages are asked for again each time.
      const lasting = /[\\/]assets[\\/]/.test(path);
      reply.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  server.get("/api/health", async () => ({ ok: true }));
  server.setNotFoundHandler((request, reply) =>
    request.method === "GET" && request.headers.accept?.includes("text/html")
      ? reply.code(404).sendFile("404.html")
      : reply.code(404).send({ error: `There is nothing at ${request.url}.` }),
  );
  return server;
}
