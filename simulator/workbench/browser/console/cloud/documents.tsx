import { useState } from 'preact/hooks';
import { Payload } from '../../parts/payload';
import { Empty, Shown } from '../../parts/shown';
import { cloud, type StoredDocument } from '../../world/cloud';
import { useResource } from '../../world/use-resource';

/** Documents shown at most. */
const LIMIT = 100;
/** Real milliseconds between two looks: the cloud has no event stream. */
const LOOK_EVERY = 2000;

/** The cloud database, collection by collection. */
export function Documents() {
  const collections = useResource('collections', cloud.collections, { every: LOOK_EVERY });
  const [chosen, choose] = useState<string | null>(null);
  return (
    <Shown of={collections}>
      {(all) => {
        const name = chosen ?? all[0]?.name;
        return name === undefined ? (
          <Empty title="数据库是空的">云函数第一次写入之后，集合会出现在这里。</Empty>
        ) : (
          <>
            <div class="filters">
              <select aria-label="集合" value={name} onChange={(event) => choose(event.currentTarget.value)}>
                {all.map((collection) => (
                  <option key={collection.name} value={collection.name}>
                    {collection.name}（{collection.total}）
                  </option>
                ))}
              </select>
            </div>
            <Collection name={name} />
          </>
        );
      }}
    </Shown>
  );
}

function Collection({ name }: { name: string }) {
  const collection = useResource(`documents ${name}`, (signal) => cloud.collection(name, LIMIT, signal), {
    every: LOOK_EVERY,
  });
  return (
    <Shown of={collection}>
      {({ total, documents }) =>
        total === 0 ? (
          <Empty title={`${name} 里还没有文档`}>在手机上走一遍流程，再回来看。</Empty>
        ) : (
          <>
            {total > documents.length && <p class="hint">只显示前 {documents.length} 条。</p>}
            <ul class="lines">
              {documents.map((document) => (
                <DocumentItem key={String(document._id)} document={document} />
              ))}
            </ul>
          </>
        )
      }
    </Shown>
  );
}

function DocumentItem({ document: { _id, ...fields } }: { document: StoredDocument }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button type="button" class="disclosure" aria-expanded={open} onClick={() => setOpen(!open)}>
        <code class="id">{String(_id)}</code>
        {!open && <code class="glimpse">{JSON.stringify(fields)}</code>}
      </button>
      {open && <Payload label={`文档 ${_id}`} text={JSON.stringify(fields)} />}
    </li>
  );
}
