import { boxScript } from "../protocol/box-runtime.ts";
import { LIMITS } from "../protocol/limits.ts";

/**
 * Loads text as a blob, never by `eval`, which the frame's content policy refuses. The value comes back through a
 * setter that stays: else a probe could be taken from it before it has its counter.
 */
const HOST = `(() => {
  const { createObjectURL, revokeObjectURL } = URL;
  const load = importScripts.bind(self);
  const MakeBlob = Blob;
  const { iterator } = Symbol;
  // Not an array, whose iterator the code may have replaced by one that writes another script.
  const only = (text) => {
    let left = 1;
    return { [iterator]: () => ({ next: () => (left-- > 0 ? { done: false, value: text } : { done: true }) }) };
  };
  let value;
  Object.defineProperty(self, "__evaluated", { set: (given) => void (value = given) });
  return {
    evaluate(expression, file) {
      const text = "__evaluated = (" + expression + "\\n);\\n//# sourceURL=" + file;
      const url = createObjectURL(new MakeBlob(only(text), { type: "text/javascript" }));
      try {
        load(url);
      } finally {
        revokeObjectURL(url);
      }
      return value;
    },
    post: self.postMessage.bind(self),
  };
})()`;

/** The script of a box that is a classic worker in the sandboxed frame of `@gradus/lab`. */
export function sandboxScript(): string {
  // In a function: what stands at the top of a script is in the scope of every script that is loaded later.
  return `"use strict"; (() => {
${boxScript(LIMITS, HOST)}
const { apply, getOwnPropertyDescriptor, getPrototypeOf, deleteProperty } = Reflect;
const dataOf = getOwnPropertyDescriptor(MessageEvent.prototype, "data").get;
self.addEventListener("message", (event) => {
  if (event.isTrusted) receive(apply(dataOf, event, []));
});
// Only the runtime speaks to the grader: its word on changed arguments and counted calls is not the code's own.
for (let owner = self; owner !== null; owner = getPrototypeOf(owner)) deleteProperty(owner, "postMessage");
})();`;
}
