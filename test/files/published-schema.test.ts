import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { frameSchema } from '../../src/files/frame-schema';
import {
  agreementSchema,
  benefitSchema,
  groupSchema,
  mapFileSchema,
  mapSchema,
  noteSchema,
  tieSchema,
  versionSchema,
} from '../../src/files/map-schema';
import { personSchema } from '../../src/files/person-schema';
import { templateFileSchema } from '../../src/files/template-schema';

/** After a change of the format: `npx vitest run test/files/published-schema.test.ts --update` writes it anew. */
it('The published description of the file format is the one the program reads by', async () => {
  const schema = toJsonSchema(mapFileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'normalize'],
    definitions: {
      map: mapSchema,
      version: versionSchema,
      frame: frameSchema,
      person: personSchema,
      tie: tieSchema,
      group: groupSchema,
      note: noteSchema,
      agreement: agreementSchema,
      benefit: benefitSchema,
    },
  });
  const title = 'Verkostokartta, map file (.verkosto.json), version 1';
  const { $schema, ...rest } = schema;
  const text = `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../public/verkostokartta.schema.json');
});

it('The published description of a template file is the one the program reads by', async () => {
  const schema = toJsonSchema(templateFileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'normalize'],
  });
  const title = 'Verkostokartta, template file (.verkostopohja.json), version 1';
  const { $schema, ...rest } = schema;
  const text = `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../public/verkostopohja.schema.json');
});
