import { mayActOnDevice } from '@foyer/domain/device/device.policy.ts';
import {
  deviceIdSchema,
  openedPairingSchema,
  ownDeviceSchema,
  pairedDeviceSchema,
  reconciliationSchema,
  shownPairingSchema,
} from '@foyer/domain/device/device.schema.ts';
import { z } from 'zod';
import { boothProcedure, deviceProcedure, publicProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import {
  openPairing,
  ownDevice,
  reconcile,
  revokeDevice,
  showPairing,
  viewDevices,
} from './device.commands.ts';

const viewing = boothProcedure(mayActOnDevice, 'view');

export const deviceRouter = router({
  showPairing: boothProcedure(mayActOnDevice, 'pair')
    .output(shownPairingSchema)
    .mutation(({ ctx }) => showPairing(ctx.scope)),

  /** What is no secret of ours is as unknown as a wrong one. */
  openPairing: publicProcedure
    .input(z.object({ token: z.string().max(200) }))
    .output(openedPairingSchema)
    .query(({ ctx, input }) => openPairing(ctx, input.token)),

  /** For the device itself; `POST /api/device/pair` made it one. */
  own: deviceProcedure.output(ownDeviceSchema).query(({ ctx }) => ownDevice(ctx.scope)),

  list: viewing.output(z.array(pairedDeviceSchema)).query(({ ctx }) => viewDevices(ctx.scope)),

  reconciliation: viewing.output(reconciliationSchema).query(({ ctx }) => reconcile(ctx.scope)),

  revoke: boothProcedure(mayActOnDevice, 'revoke')
    .input(z.object({ deviceId: deviceIdSchema }))
    .mutation(({ ctx, input }) => revokeDevice(ctx.scope, input.deviceId)),
});
