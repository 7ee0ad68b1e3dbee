import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

type StreamChange = ChangeOf<'stream.advance'>;

const STREAM: Column<StreamChange> = ['stream', 'text', ({ stream }) => stream];

export const STREAM_OPEN: TableWriter<StreamChange> = {
  table: 'audit_stream',
  mode: 'insert',
  stream: ({ stream }) => stream,
  endsIn: ['seq', 'head'],
  columns: [STREAM],
};

export const STREAM_ADVANCE: TableWriter<StreamChange> = {
  table: 'audit_stream',
  mode: 'save',
  stream: ({ stream }) => stream,
  endsIn: ['seq', 'head'],
  key: [STREAM],
  guards: [['seq', 'integer', ({ expectedSeq }) => expectedSeq]],
  columns: [],
};
