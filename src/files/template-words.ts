import type { OwnTemplate } from '../model/own-template';
import { keepingInFrame } from './frame-words';

/** Every word somebody wrote in a template, each once, its name first. */
export function templateWords(template: OwnTemplate): readonly string[] {
  const found = new Set<string>();
  keepingTemplateWords(template, (word) => {
    found.add(word);
    return true;
  });
  return [...found];
}

/** The template with only those words that are kept; ready-made words show through where one is taken away. */
export function keepingTemplateWords(template: OwnTemplate, isKept: (word: string) => boolean): OwnTemplate {
  const { name, frame } = template;
  return {
    ...template,
    name: name === '' || isKept(name) ? name : '',
    frame: keepingInFrame(frame, (_, word) => word === '' || isKept(word)),
  };
}
