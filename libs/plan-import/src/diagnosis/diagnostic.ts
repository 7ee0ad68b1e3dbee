import type { CellName, Diagnostic } from '#domain/plan/proposal';

export function question(code: string, cell: CellName | null, message: string): Diagnostic {
  return { code, cell, severity: 'question', message };
}

export function warning(code: string, cell: CellName | null, message: string): Diagnostic {
  return { code, cell, severity: 'warning', message };
}

export function info(code: string, cell: CellName | null, message: string): Diagnostic {
  return { code, cell, severity: 'info', message };
}
