import type { NetworkMap, Version } from './network-map';

export const lastVersion = ({ versions }: NetworkMap): Version => versions.at(-1) ?? versions[0];
