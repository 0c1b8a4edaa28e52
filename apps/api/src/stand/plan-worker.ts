import { parentPort, workerData } from 'node:worker_threads';
import { planAsPdf } from './plan-pdf.ts';
import type { PlanSheet } from './plan-sheet.ts';

// Beside the process: some thousand stands take a second of pure computing.
parentPort?.postMessage(await planAsPdf(workerData as PlanSheet));
