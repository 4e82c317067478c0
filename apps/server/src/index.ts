export { createServer } from "./create-server.ts";
export { listen, ListenError } from "./listen.ts";
