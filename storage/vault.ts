/**
 * Encryption at rest (trust.md L1 and §7): a random data key seals each record with AES-GCM; the data key is itself sealed with
 * a key derived from the passphrase. Changing the passphrase re-seals the data key only. Nothing here touches the database.
 */
import { UserError } from '../policy/message.ts';
import type { KeyringRecord, Sealed } from './records.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** PBKDF2-SHA-256 rounds of a new passphrase (trust.md L1: at least 600,000). */
export const derivationRounds = 600_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const utf8 = (text: string): Bytes => encoder.encode(text) as Bytes;

/** Opened with the data key; lives in memory only. */
export interface Vault {
  /** Seals a value for one place; it opens in no other, so that records cannot be swapped. */
  seal(place: string, value: unknown): Promise<Sealed>;
  /** @throws UserError `vault.damaged` when the record was changed, cut short or moved. */
  open<T>(place: string, sealed: Sealed): Promise<T>;
  /** Keyed hash of a text, base64url, 22 characters: the same text gives the same key in this installation only. */
  key(text: string): Promise<string>;
}

function base64url(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** A function from texts to keyed hashes, from 32 secret bytes. */
export async function personKeys(secret: Bytes): Promise<(text: string) => Promise<string>> {
  const hmac = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return async (text) =>
    base64url(new Uint8Array(await crypto.subtle.sign('HMAC', hmac, utf8(text))).slice(0, 16));
}

async function sealWith(key: CryptoKey, place: string, bytes: Bytes): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const parameters = { name: 'AES-GCM', iv, additionalData: utf8(place) };
  return { iv, data: new Uint8Array(await crypto.subtle.encrypt(parameters, key, bytes)) };
}

async function openWith(key: CryptoKey, place: string, sealed: Sealed): Promise<Bytes> {
  const parameters = { name: 'AES-GCM', iv: sealed.iv, additionalData: utf8(place) };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, key, sealed.data));
}

/** Opens the vault with its 32-byte data key. */
export async function openVault(dataKey: Bytes): Promise<Vault> {
  const root = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const derive = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8(info),
  });
  const records = await crypto.subtle.deriveKey(
    derive('records'),
    root,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const key = await personKeys(
    new Uint8Array(await crypto.subtle.deriveBits(derive('person-key'), root, 256)),
  );
  return {
    seal: (place, value) => sealWith(records, place, utf8(JSON.stringify(value))),
    async open<T>(place: string, sealed: Sealed): Promise<T> {
      let bytes: Bytes;
      try {
        bytes = await openWith(records, place, sealed);
      } catch {
        throw new UserError('vault.damaged');
      }
      return JSON.parse(decoder.decode(bytes)) as T;
    },
    key,
  };
}

async function derivedFrom(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // NFKC: the same passphrase typed on another keyboard gives the same bytes.
  const secret = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function checksumOf(keyring: Omit<KeyringRecord, 'checksum'>): Promise<Bytes> {
  const parts = [keyring.salt, utf8(`|${keyring.iterations}|`), keyring.wrapped.iv, keyring.wrapped.data];
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer()));
}

/** A keyring for a data key: new, or the same key under a changed passphrase. */
export async function wrapDataKey(
  dataKey: Bytes,
  passphrase: string,
  iterations = derivationRounds,
): Promise<KeyringRecord> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrapped = await sealWith(await derivedFrom(passphrase, salt, iterations), 'keyring', dataKey);
  const keyring = { id: 'keyring' as const, salt, iterations, wrapped };
  return { ...keyring, checksum: await checksumOf(keyring) };
}

export const newDataKey = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

/**
 * The data key, from the keyring and the passphrase.
 *
 * @throws UserError `vault.wrongPassphrase`, or `vault.keyringDamaged` when the stored keyring itself was changed.
 */
export async function unwrapDataKey(keyring: KeyringRecord, passphrase: string): Promise<Bytes> {
  if (!(await isIntact(keyring))) throw new UserError('vault.keyringDamaged');
  try {
    return await openWith(
      await derivedFrom(passphrase, keyring.salt, keyring.iterations),
      'keyring',
      keyring.wrapped,
    );
  } catch {
    throw new UserError('vault.wrongPassphrase');
  }
}

async function isIntact(keyring: KeyringRecord): Promise<boolean> {
  const fields = [keyring.salt, keyring.wrapped?.iv, keyring.wrapped?.data, keyring.checksum];
  if (!fields.every((field) => field instanceof Uint8Array) || !Number.isInteger(keyring.iterations))
    return false;
  const sum = await checksumOf(keyring);
  return sum.length === keyring.checksum.length && sum.every((byte, i) => byte === keyring.checksum[i]);
}
