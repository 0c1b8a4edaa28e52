import { parentPort, workerData } from 'node:worker_threads';
import { type BadgeJob, badgesAsPdf } from './badge-pdf.ts';

// One file of badges, beside the process: a thousand of them take seconds of pure computing.
const pdf = await badgesAsPdf(workerData as BadgeJob);
parentPort?.postMessage(pdf);
