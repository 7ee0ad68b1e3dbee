import type { BoardHead, BoardQueries, BoardSubmission, BoardTask } from '#application/ports/queries/board';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { ProposedDeliverables } from '#domain/plan/proposal';
import type { FoundFile } from '#domain/task/to-look-at';
import { PlanItemRow } from '../rows/plan-item.row.js';
import { PlanRow } from '../rows/plan.row.js';
import { ObligationRow } from '../rows/obligation.row.js';
import { seen } from './seen.js';
import { tasks, toListItem, type TaskRowRead } from './listed-tasks.js';
import type { TenantReader } from './tenant-reader.js';

const ITEM = `jsonb_build_object('id', i.item_id, 'path', i.path, 'content', i.content, 'timingText', i.timing ->> 'text',
  'plan', jsonb_build_object('id', p.plan_id, 'code', p.code))`;

const PERIODS = `(SELECT coalesce(jsonb_agg(x.json ORDER BY x.due_on, x.label), '[]') FROM (
  SELECT b.due_on, b.label, jsonb_build_object('label', b.label, 'tasks', count(*),
           'waiting', count(*) FILTER (WHERE t.state IN ('submitted', 'reviewed'))) AS json
    FROM task t JOIN obligation b ON b.tenant_id = t.tenant_id AND b.obligation_id = t.obligation_id
   WHERE t.tenant_id = i.tenant_id AND t.item_id = i.item_id AND ${seen(':tenant')} GROUP BY b.due_on, b.label) x)`;

const SUBMISSION = `CASE WHEN v.number IS NOT NULL THEN jsonb_build_object('number', v.number, 'documents', v.documents,
  'evidence', v.evidence, 'enteredFor', v.entered_for) END`;

/** The documents of the newest version, in no order, with what was found in each. */
const FILES = `(SELECT coalesce(jsonb_agg(jsonb_build_object('documentId', d.document_id, 'name', d.name, 'contentState', dc.content_state,
    'flags', d.flags, 'signatures', d.signatures, 'metadata', d.metadata,
    'unitNames', coalesce((SELECT array_prepend(u.name, u.aliases) FROM unit u WHERE u.tenant_id = d.tenant_id AND u.unit_id = d.unit_id), '{}'),
    'alsoGivenBy', ARRAY (SELECT DISTINCT u.name FROM document o JOIN unit u ON u.tenant_id = o.tenant_id AND u.unit_id = o.unit_id
       WHERE o.tenant_id = d.tenant_id AND o.digest = d.digest AND o.unit_id <> d.unit_id ORDER BY u.name))), '[]')
  FROM jsonb_array_elements(v.documents) AS x (listed)
  JOIN document d ON d.tenant_id = :tenant AND d.document_id = (x.listed ->> 'documentId')::uuid
  JOIN document_content dc ON dc.tenant_id = d.tenant_id AND dc.document_id = d.document_id)`;

const OPEN_OPINIONS = `(SELECT count(*)::int FROM contribution c
  WHERE c.tenant_id = t.tenant_id AND c.task_id = t.task_id AND c.state IN ('requested', 'acknowledged'))`;

const LATER_DATE_ASKED = `EXISTS (SELECT 1 FROM extension e
  WHERE e.tenant_id = t.tenant_id AND e.task_id = t.task_id AND e.state = 'requested')`;

interface BoardRowRead extends TaskRowRead {
  deliverables: ProposedDeliverables;
  submission: BoardSubmission | null;
  files: FoundFile[];
  open_opinions: number;
  later_date_asked: boolean;
}

export class PgBoardQueries implements BoardQueries {
  constructor(private readonly reader: TenantReader) {}

  head(reader: TaskReader, planId: string, itemId: string): Promise<BoardHead | null> {
    return this.reader.readFor(reader, async (manager) => {
      const row = await manager
        .createQueryBuilder()
        .select(ITEM, 'item')
        .addSelect(PERIODS, 'periods')
        .from(PlanItemRow, 'i')
        .innerJoin(PlanRow, 'p', 'p.tenant_id = i.tenant_id AND p.plan_id = i.plan_id')
        .where('i.tenant_id = :tenant AND i.plan_id = :planId AND i.item_id = :itemId', { tenant: reader.tenant, planId, itemId })
        .getRawOne<BoardHead>();
      return row ?? null;
    });
  }

  /** One statement, however many units there are. */
  tasks(reader: TaskReader, on: string, itemId: string, label: string): Promise<readonly BoardTask[]> {
    return this.reader.readFor(reader, async (manager) => {
      const rows = await tasks(manager, reader.tenant, on)
        .addSelect('i.deliverables', 'deliverables')
        .addSelect(SUBMISSION, 'submission')
        .addSelect(FILES, 'files')
        .addSelect(OPEN_OPINIONS, 'open_opinions')
        .addSelect(LATER_DATE_ASKED, 'later_date_asked')
        .innerJoin(ObligationRow, 'b', 'b.tenant_id = t.tenant_id AND b.obligation_id = t.obligation_id')
        .andWhere('t.item_id = :itemId AND b.label = :label', { itemId, label })
        .orderBy('t.reference')
        .getRawMany<BoardRowRead>();
      return rows.map(toBoardTask);
    });
  }
}

function toBoardTask({ deliverables, submission, files, open_opinions, later_date_asked, ...row }: BoardRowRead): BoardTask {
  return { task: toListItem(row), deliverables, submission, files, openOpinions: open_opinions, isLaterDateAsked: later_date_asked };
}
