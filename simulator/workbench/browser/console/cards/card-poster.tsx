import { Act } from '../../parts/act';
import { Copyable } from '../../parts/copyable';
import { Shown } from '../../parts/shown';
import { merchant, qrImage } from '../../world/merchant';
import { platform } from '../../world/platform';
import type { CardRow, Person } from '../../world/platform-types';
import { Problem } from '../../world/request';
import { useResource } from '../../world/use-resource';

/** A QR code of the card, made by WeChat's own call once, for a phone's camera or one of our people. */
export function CardPoster({ card, people }: { card: CardRow; people: readonly Person[] }) {
  const qr = useResource(`qr ${card.cardId}`, () => merchant.createQr(card));

  return (
    <div class="drawer">
      <Shown of={qr}>
        {({ ticket, url }) => (
          <div class="poster">
            <img src={qrImage(ticket)} alt="领券二维码" width={148} height={148} />
            <div>
              <p class="hint">在手机里“扫一扫”扫它，或者直接让谁来扫：</p>
              <div class="row-acts">
                {people.map(({ id, name }) => (
                  <Act key={id} run={() => scan(id, ticket)}>
                    {name}扫码领取
                  </Act>
                ))}
              </div>
              <Copyable text={url} />
            </div>
          </div>
        )}
      </Shown>
    </div>
  );
}

/** Claims by scanning; a refusal is told in the words of WeChat's claim page. */
async function scan(personId: string, ticket: string): Promise<void> {
  const { errMsg, page } = await platform.scan(personId, ticket);
  if (errMsg !== 'scan:ok') throw new Problem(page.map(({ text }) => text).join('；') || errMsg);
}
