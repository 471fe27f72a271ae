import { createContext, useContext } from 'react';
import type { TemplateShelf } from '../shelf';

/** Where templates of one's own are kept, handed down to the panel that shows them. */
export const TemplateShelfContext = createContext<TemplateShelf | undefined>(undefined);

export function useTemplateShelf(): TemplateShelf | undefined {
  return useContext(TemplateShelfContext);
}
