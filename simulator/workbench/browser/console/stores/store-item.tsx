import { Copyable } from '../../parts/copyable';
import { Pill } from '../../parts/pill';
import { storeStateWord } from '../../words/store-words';
import { cdn } from '../../world/platform';
import type { Store } from '../../world/platform-types';
import { StoreReview } from './store-review';

/** One store: where it is, what the last review said, and the review that waits. */
export function StoreItem({ store }: { store: Store }) {
  const { poiId, photoUrl, name, waits, cardId } = store;
  return (
    <li class="card-row" data-store={poiId}>
      <div class="store">
        {photoUrl && <img src={cdn(photoUrl)} alt="" width={56} height={56} />}
        <div>
          <div class="row-title">
            <b>{name}</b>
            <Pill {...storeStateWord(store)} />
          </div>
          <StoreFacts store={store} />
        </div>
      </div>
      {waits && <StoreReview store={store} />}
      <div class="row-acts">
        <Copyable text={poiId} shown={`poi_id ${poiId}`} />
        {cardId && <Copyable text={cardId} shown={`小程序里的券 ${cardId}`} />}
      </div>
    </li>
  );
}

function StoreFacts({ store: { address, telephone, categories, sid, reviewMsg, status } }: { store: Store }) {
  return (
    <>
      <p class="row-facts">
        <span>{address}</span>
        <span>{telephone}</span>
        <span>{categories.join('；')}</span>
        {sid && <span>sid {sid}</span>}
      </p>
      {reviewMsg && <p class={status === 'refused' ? 'refused' : 'hint'}>审核意见：{reviewMsg}</p>}
    </>
  );
}
