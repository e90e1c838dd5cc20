import type { PackedCard } from '../../../card-platform/control/views';
import { h } from '../dom';
import { imageUrl } from '../image-url';
import { cards } from './api';
import { openCardPage } from './card-page';
import { dayText } from './days';
import { onPlatformChange } from './platform-change';
import { openView } from './view';

/** 卡包: all that the user has claimed, in the platform's order. */
export async function openCardPack(): Promise<void> {
  const view = openView({ title: '卡包', kind: 'pack' });
  const draw = async () => {
    const list = await cards();
    const empty = h('p', { class: 'empty' }, '还没有卡券');
    view.body.replaceChildren(...(list.length > 0 ? list.map(packRow) : [empty]));
  };
  const stop = onPlatformChange(draw);
  void view.closed.then(stop);
  await draw();
}

function packRow(card: PackedCard): HTMLElement {
  const usable = card.state === 'NORMAL';
  return h(
    'button',
    {
      class: usable ? 'pack-row' : 'pack-row spent',
      'data-code': card.code,
      style: `--card:${card.color}`,
      click: () => openCardPage(card),
    },
    h('img', { class: 'logo', src: imageUrl(card.logoUrl), alt: '' }),
    h('span', { class: 'brand' }, card.brandName),
    h('strong', {}, card.title),
    h('small', {}, `有效期至 ${dayText(card.endTime)}`),
  );
}
