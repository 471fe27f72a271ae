import type { Name } from './values';

export const piecesFrom = ({ kind, of }: Name, first: number) => IDBKeyRange.bound([kind, of, first], [kind, of, []]);

export const allUnder = ({ kind, of }: Name) => IDBKeyRange.bound([kind, `${of}/`], [kind, `${of}/\uffff`, []]);

export const allOf = (kind: string) => IDBKeyRange.bound([kind], [kind, []]);
