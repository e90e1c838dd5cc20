import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { qrImage } from '../../world/merchant';
import { platform } from '../../world/platform';
import type { Progress } from './progress';
import type { StepWorld } from './steps';

interface ClaimByScanProps {
  world: StepWorld;
  /** Whether the white list has been set. */
  listed: boolean;
  keep: (more: Progress) => void;
}

/** The person scans the QR code; what WeChat's claim page says when it refuses is shown. */
export function ClaimByScan({ world: { progress, person }, listed, keep }: ClaimByScanProps) {
  const [refusal, setRefusal] = useState('');
  if (!person || progress.ticket === undefined) return null;
  const scan = async () => {
    const { errMsg, page, cardList } = await platform.scan(person.id, progress.ticket ?? '');
    if (errMsg !== 'scan:ok') return setRefusal(page.map(({ text }) => text).join('；') || errMsg);
    const [claimed] = cardList;
    const pack = await platform.pack(person.id);
    const real = pack.find(({ encryptedCode }) => encryptedCode === claimed?.code);
    keep({ personId: person.id, code: real?.code ?? claimed?.code ?? '' });
  };
  return (
    <div class="poster">
      <img src={qrImage(progress.ticket)} alt="领券二维码" width={104} height={104} />
      <div>
        <p class="hint">
          {listed
            ? `${person.name}在白名单里了，可以扫码。`
            : '先发送白名单：不在里面的人会看到“该券未通过审核”。'}
        </p>
        <Act kind={listed ? 'main' : 'plain'} run={scan}>
          {person.name}扫码领取
        </Act>
        {refusal && (
          <p class="json-problem" role="alert">
            领取页说：{refusal}
          </p>
        )}
      </div>
    </div>
  );
}
