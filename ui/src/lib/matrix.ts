import type { MatrixView } from './backend/bindings';

/** Before controls, today, after the plan: as levels and cells come. */
export const stages = ['inherent', 'current', 'residual'] as const;

/** The risks of a cell, named by its row and its column (`1-2`), at a stage; nothing when no such cell is chosen. */
export function inCell(matrix: MatrixView, stage: number, cell: string): string[] | undefined {
  const [row, column] = cell.split('-').map(Number);
  if (cell === '' || row === undefined || column === undefined) return undefined;
  return matrix.rows[row]?.cells[column]?.risks[stage];
}
