/** The worker that knows types: TypeScript's language service over files in memory. Several megabytes; loaded late. */
import ts from "typescript-language-service";
import type { Completion, EditorProblem, Hover } from "./editor-types.ts";
import { languageFiles, scopeOf } from "./language-files.ts";
import { submissionPath } from "./language-protocol.ts";
import type { LanguageAnswer, LanguageQuestion } from "./language-protocol.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.esnext.d.ts"],
  types: [],
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  skipDefaultLibCheck: true,
};

const files = languageFiles();
const versions = new Map<string, number>();
const services = new Map<string, ts.LanguageService>();

/** A file system in memory: the service sees what the page sent last, and what the bundler put in. */
const host: Omit<ts.LanguageServiceHost, "getScriptFileNames" | "getCompilationSettings"> = {
  getScriptVersion: (path) => String(versions.get(path) ?? 0),
  getScriptSnapshot: (path) => (files.has(path) ? ts.ScriptSnapshot.fromString(files.get(path)!) : undefined),
  getCurrentDirectory: () => "/",
  getDefaultLibFileName: () => "/lib.esnext.d.ts",
  fileExists: (path) => files.has(path),
  readFile: (path) => files.get(path),
};

/** Each file by itself, with what is in scope there. */
function serviceOf(path: string): ts.LanguageService {
  const known = services.get(path);
  if (known !== undefined) return known;
  const { declarations, packages } = scopeOf(path);
  const roots = [...declarations, path];
  const settings = { ...options, paths: packages };
  const service = ts.createLanguageService({
    ...host,
    getScriptFileNames: () => roots,
    getCompilationSettings: () => settings,
  });
  services.set(path, service);
  return service;
}

onmessage = ({ data }: MessageEvent<LanguageQuestion>) => postMessage(answer(data));

function answer(question: LanguageQuestion): LanguageAnswer {
  const { id, path, text } = question;
  if (files.get(path) !== text) {
    files.set(path, text);
    versions.set(path, (versions.get(path) ?? 0) + 1);
  }
  if (question.ask === "check") return { id, problems: check(path) };
  if (question.ask === "complete") return { id, completion: complete(path, question.offset) };
  return { id, hover: hover(path, question.offset) };
}

/** Code 2304 and its kin (unknown names) are left to the lab itself, which words them better; an assignment has no such words. */
const wordedByTheLab = new Set([2304, 2552, 2451, 2448, 2454, 2588]);

function check(path: string): EditorProblem[] {
  const service = serviceOf(path);
  const worded = path === submissionPath ? new Set<number>() : wordedByTheLab;
  const found = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
  return found
    .filter(({ code, file, start }) => !worded.has(code) && file !== undefined && start !== undefined)
    .map(({ file, start = 0, length = 1, messageText }) => {
      const from = file!.getLineAndCharacterOfPosition(start);
      const to = file!.getLineAndCharacterOfPosition(start + length);
      return {
        line: from.line + 1,
        column: from.character + 1,
        endLine: to.line + 1,
        endColumn: to.character + 1,
        message: shortMessage(ts.flattenDiagnosticMessageText(messageText, "\n")),
        severity: "warning" as const,
      };
    });
}

/** The first line says what is wrong, the last one why; between them stand all the overloads. */
function shortMessage(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.length <= 2 ? lines.join(" ") : `${lines[0]} ${lines[lines.length - 1]}`;
}

function complete(path: string, offset: number): { from: number; options: Completion[] } | null {
  const list = serviceOf(path).getCompletionsAtPosition(path, offset, {});
  if (list === undefined) return null;
  const text = files.get(path) ?? "";
  const from = offset - (/[\w$]*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
  const options = list.entries
    // What hosts and the language declare as global types is rarely meant in a cell, and hides the rest.
    .filter(({ name, kind }) => !name.startsWith("__") && kind !== "module" && kind !== "warning")
    .sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0))
    .slice(0, 300)
    .map(({ name, kind }) => ({ label: name, kind }));
  return { from, options };
}

function hover(path: string, offset: number): Hover | null {
  const info = serviceOf(path).getQuickInfoAtPosition(path, offset);
  if (info === undefined) return null;
  return {
    start: info.textSpan.start,
    end: info.textSpan.start + info.textSpan.length,
    signature: ts.displayPartsToString(info.displayParts),
    documentation: firstParagraphs(ts.displayPartsToString(info.documentation)),
  };
}

/** Enough to remember a function by; the whole page is in the reference. */
function firstParagraphs(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, text.lastIndexOf(" ", 400))} …`;
}
