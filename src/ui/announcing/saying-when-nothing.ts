import type { OpenDocument } from '../../document/open-document';

type Nothing = { readonly toUndo: () => void; readonly toRedo: () => void };

/** The document, which does not stay silent when there is no step to take. */
export function sayingWhenNothing(document: OpenDocument, nothing: Nothing): OpenDocument {
  return {
    ...document,
    undo: () => {
      const step = document.undo();
      if (!step) nothing.toUndo();
      return step;
    },
    redo: () => {
      const step = document.redo();
      if (!step) nothing.toRedo();
      return step;
    },
  };
}
