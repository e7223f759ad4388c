/** A measured figure beside its limit, and how a list of them is printed and judged. */

export interface Figure {
  readonly name: string;
  /** Undefined where there was nothing to measure, such as a page that is not built. */
  readonly value: number | undefined;
  readonly limit: number;
  readonly unit: string;
}

/** How far beyond its limit a figure may lie before the gate closes. */
const tolerance = 1.5;

const isMet = ({ value, limit }: Figure) => value !== undefined && value <= limit;

/** Whether a figure closes the gate: missed by more than half, or not there to be measured. */
export function closesGate({ value, limit }: Figure): boolean {
  return value === undefined || value > tolerance * limit;
}

function verdict(figure: Figure): string {
  if (figure.value === undefined) return 'not measured';
  if (isMet(figure)) return 'met';
  return figure.limit === 0 ? 'missed' : `missed by ${Math.ceil((figure.value / figure.limit - 1) * 100)} %`;
}

/** Two decimals for what is small, none for what is large. */
function print(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}

/** The figures as lines of plain text: name, value, limit, and whether it was met. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.name, figure.value === undefined ? '–' : `${print(figure.value)} ${figure.unit}`, `${print(figure.limit)} ${figure.unit}`, verdict(figure)] as const);
  const table = [['figure', 'measured', 'limit', ''] as const, ...rows];
  const width = (column: 0 | 1 | 2) => Math.max(...table.map((row) => row[column].length));
  return table.map(([name, value, limit, word]) => `${name.padEnd(width(0))}  ${value.padStart(width(1))}  ${limit.padStart(width(2))}  ${word}`.trimEnd()).join('\n');
}
