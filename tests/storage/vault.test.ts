import { describe, expect, test } from 'vitest';
import { newDataKey, openVault, personKeys, unwrapDataKey, wrapDataKey } from '../../storage/vault.ts';

// Few rounds: the derivation is the platform's; that the real number is used is checked below.
const rounds = 1000;
const message = (key: string) => expect.objectContaining({ say: expect.objectContaining({ key }) });

describe('the keyring', () => {
  test('opens with its passphrase, also typed in another Unicode form', async () => {
    const dataKey = newDataKey();
    const keyring = await wrapDataKey(dataKey, 'caf\u00e9 on the hill', rounds);
    expect(await unwrapDataKey(keyring, 'cafe\u0301 on the hill')).toEqual(dataKey);
  });

  test('does not open with another passphrase', async () => {
    const keyring = await wrapDataKey(newDataKey(), 'right', rounds);
    await expect(unwrapDataKey(keyring, 'wrong')).rejects.toEqual(message('vault.wrongPassphrase'));
  });

  test.each(['salt', 'wrapped', 'checksum', 'iterations'] as const)(
    'tells damage of %s from a wrong passphrase',
    async (field) => {
      const keyring = await wrapDataKey(newDataKey(), 'right', rounds);
      if (field === 'iterations') keyring.iterations += 1;
      else (field === 'wrapped' ? keyring.wrapped.data : keyring[field])[0]! ^= 1;
      await expect(unwrapDataKey(keyring, 'right')).rejects.toEqual(message('vault.keyringDamaged'));
    },
  );

  test('a new passphrase is derived with at least 600,000 rounds and a salt of its own', async () => {
    const [one, other] = [await wrapDataKey(newDataKey(), 'same'), await wrapDataKey(newDataKey(), 'same')];
    expect(one.iterations).toBeGreaterThanOrEqual(600_000);
    expect(one.salt).not.toEqual(other.salt);
  });
});

describe('a sealed record', () => {
  test('comes back as it was, and shows nothing of what it holds', async () => {
    const vault = await openVault(newDataKey());
    const sealed = await vault.seal('roster/1', { name: 'Ottoline Quarrendon' });
    expect(await vault.open('roster/1', sealed)).toEqual({ name: 'Ottoline Quarrendon' });
    expect(new TextDecoder().decode(sealed.data)).not.toContain('Ottoline');
  });

  test.each([
    ['a flipped bit', (bytes: Uint8Array) => bytes.map((byte, n) => (n === 3 ? byte ^ 1 : byte))],
    ['a cut end', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['nothing left', () => new Uint8Array()],
  ])('fails closed after %s', async (_what, damage) => {
    const vault = await openVault(newDataKey());
    const sealed = await vault.seal('a', { name: 'x' });
    const damaged = { ...sealed, data: damage(sealed.data) as Uint8Array<ArrayBuffer> };
    await expect(vault.open('a', damaged)).rejects.toEqual(message('vault.damaged'));
  });

  test('does not open in another place, or with another key', async () => {
    const vault = await openVault(newDataKey());
    const sealed = await vault.seal('incident/1', 'x');
    await expect(vault.open('incident/2', sealed)).rejects.toEqual(message('vault.damaged'));
    const stranger = await openVault(newDataKey());
    await expect(stranger.open('incident/1', sealed)).rejects.toEqual(message('vault.damaged'));
  });
});

test('person keys are the same for the same text and secret, and for nothing else', async () => {
  const [here, there] = [await personKeys(newDataKey()), await personKeys(newDataKey())];
  expect(await here('x|id|1')).toBe(await here('x|id|1'));
  expect(await here('x|id|1')).not.toBe(await here('x|id|2'));
  expect(await here('x|id|1')).not.toBe(await there('x|id|1'));
  expect(await here('x|id|1')).toMatch(/^[\w-]{22}$/);
});
