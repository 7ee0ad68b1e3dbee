#!/usr/bin/env node
// The first step on a fresh machine: runs on Node 20.19 with nothing installed, so it imports nothing but Node itself and
// its neighbours. It installs and builds what is missing (telling so on stderr alone), then hands over to Node 24.
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { handOver } from './hand-over.mjs';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));
ensureInstalled(checkout);
ensureBuilt(checkout);
handOver(checkout, process.argv.slice(2));
