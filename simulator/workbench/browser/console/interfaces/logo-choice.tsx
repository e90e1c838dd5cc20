import { useEffect, useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { sampleLogo } from './sample-logo';

/** A picture to be uploaded: one's own, or the one that is drawn here. */
export function LogoChoice({ logo, choose }: { logo: Blob | null; choose: (logo: Blob) => void }) {
  const address = useObjectUrl(logo);
  return (
    <div class="row-acts">
      {address && <img class="logo-shown" src={address} alt="要上传的图片" width={48} height={48} />}
      <Act run={async () => choose(await sampleLogo())}>用样图</Act>
      <input
        type="file"
        accept="image/png,image/jpeg"
        aria-label="选一张图片"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) choose(file);
        }}
      />
    </div>
  );
}

function useObjectUrl(blob: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return setAddress(null);
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
