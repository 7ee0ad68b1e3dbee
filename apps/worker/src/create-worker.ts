import { Module, type DynamicModule, type INestApplicationContext, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CompositionModule } from '#composition/composition.module';
import type { DocketConfig } from '#composition/config/docket-config';
import { Worker } from './worker.js';

@Module({})
export class WorkerModule {
  static forRoot(config: DocketConfig): DynamicModule {
    return { module: WorkerModule, imports: [CompositionModule.forRoot(config)], providers: [Worker] };
  }
}

/** Starts the worker; closing the context ends its rounds and its pools. */
export async function createWorker(config: DocketConfig, logger: LoggerService | false): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger, abortOnError: false });
}
