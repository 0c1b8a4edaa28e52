import { createTransport } from 'nodemailer';

/** One letter as it leaves the house. */
export type Letter = {
  /** The same for every attempt: a server that got it twice can tell. */
  readonly mailId: string;
  readonly to: string;
  readonly toName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Shown in it as `cid:…`. */
  readonly pictures?: readonly { readonly cid: string; readonly png: Buffer }[];
  /** Where an answer goes; left out, nowhere. */
  readonly replyTo?: string;
  /** Where one click ends letters of this kind (RFC 8058). */
  readonly unsubscribeUrl?: string;
};

/** Hands letters to the mail server, or writes them as they would have been handed over. */
export type Postman = {
  readonly hasServer: boolean;
  /** Resolves when the mail server has accepted the letter. */
  send(letter: Letter): Promise<void>;
  /** The letter as an RFC 5322 message, for a file that any mail program opens. */
  write(letter: Letter): Promise<Buffer>;
  close(): void;
};

export type PostmanOptions = {
  /** `smtp://` or `smtps://`; null when there is no mail server. */
  readonly smtpUrl: string | null;
  /** `Foyer <foyer@example.org>` */
  readonly from: string;
  /** The host in message ids. */
  readonly host: string;
};

const CONNECTION_MS = 10_000;
const SOCKET_MS = 30_000;

export function createPostman({ smtpUrl, from, host }: PostmanOptions): Postman {
  const server = smtpUrl === null ? null : serverTransport(smtpUrl);
  const file = createTransport({ streamTransport: true, buffer: true });
  const messageOf = ({ unsubscribeUrl, replyTo, mailId, to, toName, ...letter }: Letter) => ({
    from,
    ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
    to: { name: toName, address: to },
    ...{ subject: letter.subject, text: letter.text, html: letter.html },
    attachments: (letter.pictures ?? []).map(({ cid, png }) => ({
      ...{ cid, content: png, contentType: 'image/png', filename: `${cid.split('@')[0]}.png` },
      contentDisposition: 'inline' as const,
    })),
    messageId: `<${mailId}@${host}>`,
    // Keeps holiday answers away.
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  });
  return {
    hasServer: server !== null,
    async send(letter) {
      if (!server) throw new Error('There is no mail server to send by.');
      await server.sendMail(messageOf(letter));
    },
    async write(letter) {
      const { message } = await file.sendMail(messageOf(letter));
      return message as Buffer;
    },
    close() {
      server?.close();
      file.close();
    },
  };
}

function serverTransport(url: string) {
  return createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: CONNECTION_MS,
    greetingTimeout: CONNECTION_MS,
    socketTimeout: SOCKET_MS,
    // A letter is text; nothing in it may make this machine read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Whether the server refused for good (5xx to the recipient or the message): trying again is rude. */
export function isRefusedForGood(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const aboutTheLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
  return aboutTheLetter && typeof responseCode === 'number' && responseCode >= 500;
}
