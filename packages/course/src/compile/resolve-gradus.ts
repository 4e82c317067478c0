import { registerHooks } from "node:module";

let registered = false;

/**
 * Lets the TypeScript files of a course import `@gradus/*` wherever the folder of courses lies:
 * what is not found from there is found from here. Asked for many times, it acts once.
 */
export function resolveGradus(): void {
  if (registered) return;
  registered = true;
  registerHooks({
    resolve(specifier, context, next) {
      try {
        return next(specifier, context);
      } catch (error) {
        if (!specifier.startsWith("@gradus/")) throw error;
        return next(specifier, { ...context, parentURL: import.meta.url });
      }
    },
  });
}
