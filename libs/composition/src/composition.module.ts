import { Global, Logger, Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DemoClock } from '#adapters/clock/demo-clock';
import { RealClock } from '#adapters/clock/real-clock';
import { RandomIds } from '#adapters/ids/random-ids';
import { Argon2Passwords } from '#adapters/passwords/argon2-passwords';
import type { ExportSources } from '#application/audit/exports/make-file';
import type { Intake } from '#application/documents/take-in';
import type { Environment } from '#application/execute-command/command';
import type { Clock } from '#application/ports/clock';
import type { FileStore } from '#application/ports/file-store';
import type { InspectionQueries } from '#application/ports/queries/inspection';
import type { DocketConfig } from '#composition/config/docket-config';
import {
  documentComparer,
  exportArrivals,
  fileStore,
  intake,
  photographAlbum,
  planReader,
  registerReader,
} from '#composition/files/intake';
import { pageCapture } from '#composition/files/page-capture';
import { resumableUploads } from '#composition/files/resumable-uploads';
import { FILE_WRITERS } from '#composition/inspection/file-writers';
import {
  AUDIT_QUERIES,
  CLOCK,
  COMMENT_QUERIES,
  CONFIG,
  DATABASE_HEALTH,
  DOCUMENT_COMPARER,
  DOCUMENT_QUERIES,
  ENVIRONMENT,
  EXPORT_SOURCES,
  FILE_STORE,
  IDENTITY_STORE,
  INSPECTION_QUERIES,
  INTAKE,
  LIVE_CHANGES,
  OBLIGATION_QUERIES,
  OCCURRENCE_QUERIES,
  OPERATION_QUERIES,
  ORGANISATION_QUERIES,
  OUTBOX,
  PAGE_CAPTURE,
  PASSWORDS,
  PHOTOGRAPH_ALBUM,
  PLAN_QUERIES,
  PLAN_READER,
  PLATFORM_LOG,
  OVERVIEW_QUERIES,
  QUEUE_QUERIES,
  REAL_TIME,
  REGISTER_READER,
  RESUMABLE_UPLOADS,
  TASK_QUERIES,
} from '#composition/tokens';
import { dataSourceOptions, type DataSource } from '#persistence/connection/data-source';
import type { DatabaseRole } from '#persistence/connection/database-role';
import { DemoClockStore } from '#persistence/identity/demo-clock-store';
import { PgIdentityStore } from '#persistence/identity/pg-identity-store';
import { PgPlatformLog } from '#persistence/identity/pg-platform-log';
import { PgLiveChanges } from '#persistence/live-changes/pg-live-changes';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { PgInspectionQueries } from '#persistence/read-models/inspection/pg-inspection-queries';
import { PgAuditQueries } from '#persistence/read-models/pg-audit-queries';
import { PgCommentQueries } from '#persistence/read-models/pg-comment-queries';
import { PgDocumentQueries } from '#persistence/read-models/pg-document-queries';
import { PgObligationQueries } from '#persistence/read-models/pg-obligation-queries';
import { PgOccurrenceQueries } from '#persistence/read-models/pg-occurrence-queries';
import { PgOperationQueries } from '#persistence/read-models/pg-operation-queries';
import { PgOrganisationQueries } from '#persistence/read-models/pg-organisation-queries';
import { PgPlanQueries } from '#persistence/read-models/pg-plan-queries';
import { PgOverviewQueries } from '#persistence/read-models/pg-overview-queries';
import { PgQueueQueries } from '#persistence/read-models/pg-queue-queries';
import { PgTaskQueries } from '#persistence/read-models/pg-task-queries';
import { TenantReader } from '#persistence/read-models/tenant-reader';
import { PgCommandStore } from '#persistence/stores/pg-command-store';
import { PgDatabaseHealth } from '#persistence/stores/pg-database-health';

/** Connections for looking up sessions and tokens. */
const AUTH_POOL = 4;

const app = getDataSourceToken('docket_app');
const auth = getDataSourceToken('docket_auth');

/** Binds every port to what implements it. One pool per database role; closing the application closes them. */
@Global()
@Module({})
export class CompositionModule {
  static forRoot(config: DocketConfig): DynamicModule {
    const providers = [{ provide: CONFIG, useValue: config }, ...bindings(config)];
    return {
      module: CompositionModule,
      imports: [pool(config, 'docket_app', config.poolSize), pool(config, 'docket_auth', AUTH_POOL)],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}

function pool(config: DocketConfig, role: DatabaseRole, size: number): DynamicModule {
  return TypeOrmModule.forRoot({ ...dataSourceOptions(config.databaseUrl, role, size), name: role, retryAttempts: 0 });
}

function bindings(config: DocketConfig): FactoryProvider[] {
  const reading = <Queries>(provide: symbol, make: (reader: TenantReader) => Queries): FactoryProvider<Queries> => ({
    provide,
    inject: [app],
    useFactory: (dataSource: DataSource) => make(new TenantReader(dataSource)),
  });
  return [
    {
      provide: CLOCK,
      inject: [auth],
      useFactory: (dataSource: DataSource) => (config.clock === 'demo' ? startedDemoClock(dataSource) : new RealClock()),
    },
    {
      provide: ENVIRONMENT,
      inject: [app, CLOCK],
      useFactory: (dataSource: DataSource, clock: Clock): Environment => ({
        store: new PgCommandStore(dataSource),
        clock,
        ids: new RandomIds(),
        buildId: config.buildId,
      }),
    },
    { provide: FILE_STORE, useFactory: () => fileStore(config) },
    { provide: INTAKE, inject: [FILE_STORE], useFactory: (store: FileStore) => intake(config, store) },
    {
      provide: EXPORT_SOURCES,
      inject: [INSPECTION_QUERIES, FILE_STORE],
      useFactory: (inspection: InspectionQueries, store: FileStore): ExportSources => ({
        inspection,
        writers: FILE_WRITERS,
        files: { arrivals: exportArrivals(config), store },
      }),
    },
    { provide: RESUMABLE_UPLOADS, useFactory: () => resumableUploads(config) },
    { provide: DOCUMENT_COMPARER, inject: [INTAKE], useFactory: ({ arrivals }: Intake) => documentComparer(arrivals) },
    {
      provide: PAGE_CAPTURE,
      inject: [INTAKE, CLOCK],
      useFactory: ({ arrivals }: Intake, clock: Clock) => pageCapture(config, arrivals, clock),
    },
    { provide: PHOTOGRAPH_ALBUM, inject: [INTAKE], useFactory: ({ arrivals }: Intake) => photographAlbum(arrivals) },
    { provide: PLAN_READER, inject: [INTAKE], useFactory: ({ arrivals }: Intake) => planReader(arrivals) },
    { provide: REGISTER_READER, inject: [INTAKE], useFactory: ({ arrivals }: Intake) => registerReader(arrivals) },
    {
      provide: IDENTITY_STORE,
      inject: [auth, app],
      useFactory: (platform: DataSource, tenants: DataSource) => new PgIdentityStore(platform, tenants),
    },
    { provide: PLATFORM_LOG, inject: [auth], useFactory: (platform: DataSource) => new PgPlatformLog(platform, new RandomIds()) },
    { provide: REAL_TIME, useFactory: () => new RealClock() },
    { provide: PASSWORDS, useFactory: () => new Argon2Passwords() },
    { provide: OUTBOX, inject: [app], useFactory: (dataSource: DataSource) => new PgOutbox(dataSource) },
    { provide: LIVE_CHANGES, useFactory: () => new PgLiveChanges(config.databaseUrl) },
    { provide: DATABASE_HEALTH, inject: [app], useFactory: (dataSource: DataSource) => new PgDatabaseHealth(dataSource) },
    reading(TASK_QUERIES, (reader) => new PgTaskQueries(reader)),
    reading(INSPECTION_QUERIES, (reader) => new PgInspectionQueries(reader)),
    reading(AUDIT_QUERIES, (reader) => new PgAuditQueries(reader)),
    reading(PLAN_QUERIES, (reader) => new PgPlanQueries(reader)),
    reading(COMMENT_QUERIES, (reader) => new PgCommentQueries(reader)),
    reading(DOCUMENT_QUERIES, (reader) => new PgDocumentQueries(reader)),
    reading(OVERVIEW_QUERIES, (reader) => new PgOverviewQueries(reader)),
    reading(QUEUE_QUERIES, (reader) => new PgQueueQueries(reader)),
    reading(OBLIGATION_QUERIES, (reader) => new PgObligationQueries(reader)),
    reading(OCCURRENCE_QUERIES, (reader) => new PgOccurrenceQueries(reader)),
    reading(OPERATION_QUERIES, (reader) => new PgOperationQueries(reader)),
    reading(ORGANISATION_QUERIES, (reader) => new PgOrganisationQueries(reader)),
  ];
}

async function startedDemoClock(dataSource: DataSource): Promise<Clock> {
  const clock = new DemoClock(new DemoClockStore(dataSource));
  await clock.start((error) => new Logger('DemoClock').warn({ error }));
  return clock;
}
