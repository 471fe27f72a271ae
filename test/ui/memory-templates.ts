import { createStore } from 'zustand/vanilla';
import type { OwnTemplate } from '../../src/model/own-template';
import type { TemplateShelf } from '../../src/ui/shelf';

/** Templates that are kept only as long as the shelf lives. */
export function memoryTemplates(kept: readonly OwnTemplate[] = []): TemplateShelf {
  const templates = createStore<readonly OwnTemplate[]>(() => kept);
  const without = (id: string) => templates.getState().filter((one) => one.id !== id);
  return {
    templates,
    keepTemplate: (template) => {
      templates.setState([...without(template.id), template], true);
      return Promise.resolve({ ok: true, value: template.id });
    },
    removeTemplate: (id) => {
      templates.setState(without(id), true);
      return Promise.resolve({ ok: true, value: id });
    },
  };
}
