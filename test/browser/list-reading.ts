import { all, type Heard } from './tree';

/** *Luettelo* as it is heard from top to bottom: a line for each heading, row and field outside the tables. */
export function listReading(tree: Heard): readonly string[] {
  const list = all(tree, 'region').find(({ name }) => name === 'Luettelo');
  return (list?.parts ?? []).flatMap(linesOf);
}

function linesOf(part: Heard): readonly string[] {
  if (part.role === 'row') return [rowLine(part)];
  if (part.role === 'heading') return ['', `# ${part.name}`];
  const line = partLine(part);
  return line === undefined ? part.parts.flatMap(linesOf) : [line];
}

function rowLine({ parts }: Heard): string {
  const cells = parts.map((cell) => (cell.role === 'columnheader' ? cell.name : partsLine(cell)));
  return cells.map((cell) => cell || '–').join(' | ');
}

function partsLine({ parts }: Heard): string {
  return parts.map((part) => partLine(part) ?? partsLine(part)).join(' ');
}

/** What is heard of one thing: its name, its value and what can be done with it; nothing of what only holds others. */
function partLine({ role, name, value, parts }: Heard): string | undefined {
  const isEmpty = value === '' && parts.every((part) => part.role === 'generic' || part.role === 'StaticText');
  switch (role) {
    case 'textbox':
      return `<${name}: ${value || (isEmpty ? '–' : '')}>`;
    case 'combobox':
      return `<${name}: ${value} ▾>`;
    case 'checkbox':
      return `<${name} ☐>`;
    case 'button':
      return `[${name}]`;
    case 'StaticText':
      return name;
    default:
      return undefined;
  }
}
