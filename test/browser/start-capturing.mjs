// The product as `docket start` runs it, which also captures pages of the addresses on this machine that are its arguments.
import 'reflect-metadata';
import { start } from '../../dist/apps/cli/src/commands/start.js';

await start({ captureHosts: process.argv.slice(2) });
