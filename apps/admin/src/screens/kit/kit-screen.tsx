import { Button, useMantineColorScheme } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import { ProblemError } from '../../api/problem';
import { ActionBar } from '../../kit/action-bar';
import { Bands } from '../../kit/bands';
import { ChooseAll } from '../../kit/choose-all';
import { Confirm } from '../../kit/confirm';
import { DataTable } from '../../kit/data-table';
import { DueDate } from '../../kit/due-date';
import { Facets, type Chosen } from '../../kit/facets';
import { FieldDiff } from '../../kit/field-diff';
import { FileList } from '../../kit/file-list';
import { NewsBar } from '../../kit/news-bar';
import { PersonInCapacity } from '../../kit/person-in-capacity';
import { SelectionBar } from '../../kit/selection-bar';
import { StateSteps } from '../../kit/state-steps';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import { StateChip, TimelinessChip } from '../../kit/task-chips';
import { TaskRow } from '../../kit/task-row';
import { Timeline } from '../../kit/timeline';
import { toast } from '../../kit/toast';
import { UnitName } from '../../kit/unit-name';
import classes from './kit.module.css';
import { SampleForm } from './sample-form';
import { ACTIONS, FILES, MOMENTS, NUMBERS, REFUSAL, ROW, STATES, TIMELINESS } from './samples';

/** Every part of the kit on one page, to look at while developing. */
export function KitScreen(): ReactElement {
  const { setColorScheme } = useMantineColorScheme();
  const [chosen, setChosen] = useState<Chosen>({ outcome: ['denied'] });
  const [confirming, setConfirming] = useState(false);
  return (
    <main className={classes.page}>
      <h1>Kế hoạch kiểm soát thủ tục hành chính: Ệ, ỗ, ữ, Ặ, ẫ, ượ</h1>
      <Button.Group>
        <Button variant="default" onClick={() => setColorScheme('light')}>
          light
        </Button>
        <Button variant="default" onClick={() => setColorScheme('dark')}>
          dark
        </Button>
      </Button.Group>
      <Part name="StateChip, TimelinessChip">
        {STATES.map((state) => (
          <StateChip key={state} state={state} />
        ))}
        {TIMELINESS.map((timeliness) => (
          <TimelinessChip key={timeliness.reading} timeliness={timeliness} />
        ))}
      </Part>
      <Part name="DueDate">
        <DueDate dueOn="2025-02-14" printed="Trước ngày 15/02/2025" />
        <DueDate dueOn={null} printed="Thường xuyên" />
      </Part>
      <Part name="PersonInCapacity">
        <PersonInCapacity name="Trần Thị Thu" role="officer" unit="Phòng Nội vụ" />
        <PersonInCapacity name={null} role={null} unit={null} />
      </Part>
      <Part name="TaskRow, Bands">
        <Bands
          bands={[
            {
              key: 'week',
              title: 'Tuần này',
              count: 2,
              rows: [true, false],
            },
          ]}
          draw={(selected, place) => (
            <TaskRow
              key={String(selected)}
              task={ROW}
              place={place}
              selected={selected}
              changed={!selected}
              link={(title) => <a href="#row">{title}</a>}
            />
          )}
          onMore={null}
        />
      </Part>
      <Part name="SelectionBar, ChooseAll">
        <ChooseAll choice={{ label: 'Chọn tất cả: Tuần này', isAll: false, isSome: true, onToggle: () => undefined }} />
        <SelectionBar count={2} onClear={() => undefined}>
          <Button>Tiếp nhận</Button>
        </SelectionBar>
      </Part>
      <Part name="ActionBar">
        <ActionBar actions={ACTIONS} label={(verb) => verb} onAct={({ verb }) => toast(verb)} primary="submit" name="Thao tác" />
      </Part>
      <Part name="StateSteps">
        <StateSteps state="submitted" />
      </Part>
      <Part name="Timeline">
        <Timeline moments={MOMENTS} />
      </Part>
      <Part name="FileList">
        <FileList files={FILES} />
      </Part>
      <Part name="FieldDiff">
        <FieldDiff before={{ state: 'assigned', review: null }} after={{ state: 'submitted', review: null }} />
      </Part>
      <Part name="DataTable">
        <DataTable
          name="DataTable"
          rows={NUMBERS}
          idOf={({ number }) => String(number)}
          widths="8rem minmax(0, 1fr)"
          hasMore={false}
          onMore={() => undefined}
          onOpen={({ number }) => toast(String(number))}
          columns={[
            { id: 'number', header: 'TT', cell: ({ row }) => row.original.number },
            { id: 'square', header: 'Bình phương', cell: ({ row }) => row.original.number ** 2 },
          ]}
        />
      </Part>
      <Part name="Facets">
        <Facets
          facets={[{ name: 'outcome', title: 'Kết quả', values: [{ value: 'denied', label: 'Bị từ chối', count: 3 }] }]}
          chosen={chosen}
          onChoose={(name, values) => setChosen({ ...chosen, [name]: values })}
        />
      </Part>
      <Part name="EmptyState, LoadingState, ErrorState">
        <EmptyState title="Không còn việc nào chờ đơn vị bạn.">Nhiệm vụ xuất hiện ở đây khi kế hoạch được giao.</EmptyState>
        <LoadingState lines={2} />
        <ErrorState error={new ProblemError(REFUSAL)} onRetry={() => undefined} />
      </Part>
      <Part name="Form">
        <SampleForm />
      </Part>
      <Part name="NewsBar">
        <NewsBar onRefresh={() => undefined} />
      </Part>
      <Part name="UnitName">
        <UnitName unit={ROW.leadUnit} />
      </Part>
      <Part name="Confirm">
        <Button onClick={() => setConfirming(true)}>Giao kế hoạch</Button>
        {confirming && (
          <Confirm
            title="Giao kế hoạch"
            consequences={['131 nhiệm vụ sẽ được giao.']}
            confirm="Giao kế hoạch"
            onConfirm={() => setConfirming(false)}
            onCancel={() => setConfirming(false)}
          />
        )}
      </Part>
    </main>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <section>
      <h2>{name}</h2>
      <div className={classes.part}>{children}</div>
    </section>
  );
}
