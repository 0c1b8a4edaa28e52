/** The tables about phones without an account that record leads for a booth. */
export interface DevicePairingTable {
  event_id: string;
  exhibitor_id: string;
  pairing_id: string;
  token_hash: string;
  shown_by: string | null;
  shown_by_name: string;
  expires_at: Date;
  used_at: Date | null;
  device_id: string | null;
}

export interface PairedDeviceTable {
  event_id: string;
  exhibitor_id: string;
  device_id: string;
  secret_hash: string;
  name: string;
  status: string;
  paired_by_name: string;
  paired_at: Date;
  last_seen_at: Date;
  revoked_at: Date | null;
}

export interface DeviceTallyTable {
  event_id: string;
  exhibitor_id: string;
  device_id: string;
  erased: number;
  numbered: number;
  highest: number;
}
