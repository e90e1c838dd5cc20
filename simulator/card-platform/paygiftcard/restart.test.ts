import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aPayGiftRule } from '../testing/a-pay-gift-rule';
import { aPlatform, closePlatforms } from '../testing/a-platform';

test('a rule and the merchant numbers of an account survive a restart', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'paygiftcard-'));
  try {
    const before = await aPlatform({ dataDir });
    const cardId = await before.createApproved();
    await before.control('/till/mch-ids', { mchId: '1900000109' });
    const { rule_id } = await before.post('/card/paygiftcard/add', aPayGiftRule(cardId));
    await closePlatforms();

    const after = await aPlatform({ dataDir });
    expect(await after.control('/till')).toMatchObject([{ mchIds: ['1900000109'] }]);
    const payment = { user: 'chen', fee: 100, mchId: '1900000109' };
    expect(await after.control('/till/merchant-payment', payment)).toMatchObject({ ruleIds: [rule_id] });
    expect(await after.pack('chen')).toMatchObject([{ cardId, state: 'NORMAL' }]);
  } finally {
    await closePlatforms();
    await rm(dataDir, { recursive: true, force: true });
  }
});
