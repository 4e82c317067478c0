import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintKeymap, setDiagnostics } from "@codemirror/lint";
import type { Diagnostic } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import type { Text } from "@codemirror/state";
import { EditorView, drawSelection, hoverTooltip, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import type { Completion, Editor, EditorHints, EditorOptions, EditorProblem } from "./editor-types.ts";

/**
 * A TypeScript editor in an element. The module is large and loaded when code is first touched.
 *
 * Tab indents; so that the keyboard is never caught, Escape leaves and the editor is not in the order of Tab by
 * itself: the element around it is, and Enter goes in.
 */
export function createEditor(
  parent: HTMLElement,
  { code, label, onChange, onRun, onLeave, hints }: EditorOptions,
): Editor {
  let fromOutside = false;
  const run = (): boolean => {
    onRun?.();
    return onRun !== undefined;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      extensions: [
        keymap.of([
          { key: "Shift-Enter", run },
          { key: "Mod-Enter", run },
          ...completionKeymap,
          {
            key: "Escape",
            run: () => {
              onLeave?.();
              return onLeave !== undefined;
            },
          },
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...lintKeymap,
          indentWithTab,
        ]),
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of("  "),
        bracketMatching(),
        closeBrackets(),
        javascript({ typescript: true }),
        syntaxHighlighting(classHighlighter),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": label, tabindex: "-1", spellcheck: "false" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !fromOutside) onChange(update.state.doc.toString());
        }),
        ...(hints === undefined ? [] : hintExtensions(hints)),
      ],
    }),
  });

  return {
    setCode(next) {
      const old = view.state.doc.toString();
      if (old === next) return;
      fromOutside = true;
      view.dispatch({
        changes: { from: 0, to: old.length, insert: next },
        selection: { anchor: Math.min(view.state.selection.main.anchor, next.length) },
      });
      fromOutside = false;
    },
    setProblems(problems) {
      const { doc } = view.state;
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.map((problem) => underline(doc, problem)),
        ),
      );
    },
    focus(at) {
      view.focus();
      if (at === undefined) return;
      const { doc } = view.state;
      const line = doc.line(Math.min(Math.max(1, at.line), doc.lines));
      view.dispatch({
        selection: { anchor: Math.min(line.to, line.from + Math.max(0, at.column - 1)) },
        scrollIntoView: true,
      });
    },
    destroy: () => view.destroy(),
  };
}

/** From lines and columns to offsets; a place of one character grows to the word that begins there. */
function underline(doc: Text, { line, column, endLine, endColumn, message, severity }: EditorProblem): Diagnostic {
  const offset = (atLine: number, atColumn: number): number => {
    const row = doc.line(Math.min(Math.max(1, atLine), doc.lines));
    return Math.min(row.to, row.from + Math.max(0, atColumn - 1));
  };
  const from = offset(line, column);
  let to = Math.max(from, offset(endLine, endColumn));
  const word = /^[\w$]+/.exec(doc.sliceString(from, doc.lineAt(from).to))?.[0] ?? "";
  if (to - from <= 1) to = Math.max(to, from + word.length);
  // At the end of a line there is nothing to underline but the character before.
  if (to === from) return { from: Math.max(doc.lineAt(from).from, from - 1), to, message, severity };
  return { from, to, message, severity };
}

function hintExtensions(hints: EditorHints) {
  return [
    autocompletion({ override: [(context) => complete(hints, context)], icons: false }),
    hoverTooltip(async (view, position) => {
      const found = await hints.hover(view.state.doc.toString(), position);
      if (found === null) return null;
      return {
        pos: found.start,
        end: found.end,
        create: () => {
          const dom = document.createElement("div");
          dom.className = "editor-hover";
          const signature = document.createElement("code");
          signature.textContent = found.signature;
          const documentation = document.createElement("p");
          documentation.textContent = found.documentation;
          dom.append(signature, ...(found.documentation === "" ? [] : [documentation]));
          return { dom };
        },
      };
    }),
  ];
}

async function complete(hints: EditorHints, context: CompletionContext): Promise<CompletionResult | null> {
  const before = context.matchBefore(/[\w$]+$|\.$/);
  if (before === null && !context.explicit) return null;
  const found = await hints.complete(context.state.doc.toString(), context.pos);
  if (found === null) return null;
  return {
    from: found.from,
    options: found.options.map(({ label, kind }) => ({ label, type: codeMirrorKind(kind) })),
    validFor: /^[\w$]*$/,
  };
}

function codeMirrorKind(kind: Completion["kind"]): string {
  return { const: "constant", let: "variable", var: "variable", alias: "type", method: "method" }[kind] ?? kind;
}
