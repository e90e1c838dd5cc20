import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { qrImage } from '../../world/merchant';

/** The QR code behind show_qrcode_url: the step is done once the picture stands there. */
export function ShownQr({ ticket, shown }: { ticket: string; shown: () => void }) {
  const [asked, ask] = useState(false);
  if (!asked) {
    return (
      <div class="row-acts">
        <Act kind="main" run={() => ask(true)}>
          显示
        </Act>
      </div>
    );
  }
  return <img src={qrImage(ticket)} alt="领券二维码" width={148} height={148} onLoad={shown} />;
}
