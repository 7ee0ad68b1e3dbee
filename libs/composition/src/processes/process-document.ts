import type { Process } from '#domain/process/process';
import { taskProcess } from '#domain/process/task-process';
import { layOutProcess } from '#rendering/process/lay-out-process';
import type { LaidOutProcess } from '#rendering/process/laid-out-process';
import { toBpmn } from '#rendering/process/to-bpmn';
import { toMermaid } from '#rendering/process/to-mermaid';
import { toScxml } from '#rendering/process/to-scxml';

/** What else a process is written as. */
export const PROCESS_FORMATS = ['bpmn', 'scxml', 'mermaid'] as const;
export type ProcessFormat = (typeof PROCESS_FORMATS)[number];

/** A text and what it is, for whoever opens it. */
export interface ProcessDocument {
  readonly mediaType: string;
  readonly fileName: string;
  readonly text: string;
}

/** The life of a task with a place for each part of its picture; null where there is no such version. */
export function placedTaskProcess(version: string): LaidOutProcess | null {
  const process = taskProcess(version);
  return process && layOutProcess(process);
}

/** The life of a task, written down; null where there is no such version. */
export function taskProcessDocument(version: string, format: ProcessFormat): ProcessDocument | null {
  const process = taskProcess(version);
  return process && written(process, format);
}

function written(process: Process, format: ProcessFormat): ProcessDocument {
  const name = `${process.id}-${process.version}`;
  switch (format) {
    case 'bpmn':
      return { mediaType: 'application/xml', fileName: `${name}.bpmn`, text: toBpmn(layOutProcess(process)) };
    case 'scxml':
      return { mediaType: 'application/xml', fileName: `${name}.scxml`, text: toScxml(process) };
    case 'mermaid':
      return { mediaType: 'text/plain', fileName: `${name}.mmd`, text: `${toMermaid(drawn(process))}\n` };
  }
}

function drawn({ initial, states, moves }: Process): Parameters<typeof toMermaid>[0] {
  return { initial, states: states.map(({ state }) => state), moves };
}
