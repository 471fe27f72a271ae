import { newId } from '../model/ids';
import type { Frame } from '../model/network-map';
import type { Outcome } from '../model/outcome';
import { type OwnTemplate, ownTemplate } from '../model/own-template';
import { readEnvelope, refused, tooLarge } from './envelope';
import type { FileProblem } from './file-problem';
import { fileText } from './file-text';
import { limits } from './limits';
import { inSchemaOrder } from './schema-order';
import { templateFileSchema, templateFormat, templateVersion } from './template-schema';

/** The file a colleague gets. The same template always gives the same text. */
export function templateFileText(template: OwnTemplate): string {
  const { words, ...frame } = ownTemplate(template.id, template.name, template.frame).frame;
  const content = { name: template.name, frame, ...(words && { words }) };
  const envelope = { format: templateFormat, version: templateVersion, template: content };
  return `${JSON.stringify(inSchemaOrder(templateFileSchema, envelope), null, 2)}\n`;
}

/** The template in a text, under a new id, or why there is none. */
export function readTemplateText(text: string): Outcome<OwnTemplate, FileProblem> {
  const read = readEnvelope(text, {
    format: templateFormat,
    version: templateVersion,
    schemaOf: () => templateFileSchema,
    mostBytes: limits.templateBytes,
  });
  if (!read.ok) return read;
  const { name, frame, words } = read.value.template;
  const where = idTwice(frame);
  if (where) return refused({ reason: 'contradiction', rule: 'idTwice', where });
  return { ok: true, value: { id: newId(), name, frame: { ...frame, ...(words && { words }) } } };
}

export async function readTemplateFile(file: Blob): Promise<Outcome<OwnTemplate, FileProblem>> {
  if (file.size > limits.templateBytes) return refused(tooLarge(limits.templateBytes));
  const text = await fileText(file);
  return text.ok ? readTemplateText(text.value) : text;
}

/** Where an id comes up again, or is what ties call the middle. */
function idTwice({ rings, areas }: Frame): string | undefined {
  const seen = new Set<string>(['centre']);
  for (const [list, parts] of Object.entries({ rings, areas })) {
    for (const [at, { id }] of parts.entries()) {
      if (seen.has(id)) return `template.frame.${list}.${at}`;
      seen.add(id);
    }
  }
  return undefined;
}
