import { expect, it } from 'vitest';
import { openDocument } from '../../../src/document/open-document';
import { sayingWhenNothing } from '../../../src/ui/announcing/saying-when-nothing';
import { aMap } from '../../makers';

it('Undoing and doing again are never silent, also when there is nothing to take back', () => {
  const heard: string[] = [];
  const document = sayingWhenNothing(openDocument(aMap({ title: 'Kartta' })), {
    toUndo: () => heard.push('undo'),
    toRedo: () => heard.push('redo'),
  });
  document.undo();
  document.redo();
  expect(heard).toEqual(['undo', 'redo']);
  document.run({ verb: 'renameMap', title: 'Toinen' });
  document.undo();
  document.redo();
  expect(heard).toEqual(['undo', 'redo']);
});
