import { boxScript } from "../protocol/box-runtime.ts";
import { makeCodec } from "../protocol/codec.ts";
import { LIMITS } from "../protocol/limits.ts";

/** Loads text as a blob, never by `eval`, which the frame's content policy refuses. */
const HOST = `(() => {
  const { createObjectURL, revokeObjectURL } = URL;
  const load = importScripts.bind(self);
  const MakeBlob = Blob;
  return {
    evaluate(expression, file) {
      const text = "self.__evaluated = (" + expression + "\\n);\\n//# sourceURL=" + file;
      const url = createObjectURL(new MakeBlob([text], { type: "text/javascript" }));
      try {
        load(url);
      } finally {
        revokeObjectURL(url);
      }
      const value = self.__evaluated;
      self.__evaluated = undefined;
      return value;
    },
    post: self.postMessage.bind(self),
  };
})()`;

/** The script of a box that is a classic worker in the sandboxed frame of `@gradus/lab`. */
export function sandboxScript(): string {
  return `"use strict";
${boxScript(makeCodec, LIMITS, HOST)}
self.onmessage = ({ data }) => receive(data);`;
}
