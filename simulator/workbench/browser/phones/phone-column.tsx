import { useRef, useState } from 'preact/hooks';
import type { Person } from '../world/platform-types';
import { type PhoneControl, phoneControl } from './phone-control';
import { useRegisterPhone } from './phone-directory';
import { SCREEN } from './scale-for';

interface PhoneColumnProps {
  personId: string;
  people: readonly Person[];
  onSwap: (personId: string) => void;
  onHide: () => void;
}

/** One person's phone: who it is, the screen, and what can be done with the phone from outside. */
export function PhoneColumn({ personId, people, onSwap, onHide }: PhoneColumnProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [control] = useState(() => phoneControl(personId, () => frame.current));
  const person = people.find(({ id }) => id === personId);
  useRegisterPhone(personId, control);

  return (
    <section class="phone" aria-label={`${person?.name ?? personId}的手机`} data-person={personId}>
      <PhoneHead person={person} people={people} onSwap={onSwap} onHide={onHide} />
      <div class="screen">
        <iframe
          ref={frame}
          title={`${person?.name ?? personId}的手机屏幕`}
          src={control.address}
          width={SCREEN.width}
          height={SCREEN.height}
          allow="clipboard-write"
        />
      </div>
      <PhoneButtons control={control} />
    </section>
  );
}

const roles = { customer: '顾客', staff: '店员' } as const;

function PhoneHead({
  person,
  people,
  onSwap,
  onHide,
}: Omit<PhoneColumnProps, 'personId'> & { person?: Person }) {
  return (
    <header class="phone-head">
      <select
        aria-label="换一个人"
        value={person?.id}
        onChange={(event) => onSwap(event.currentTarget.value)}
      >
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <span class="role">{roles[person?.role ?? 'customer']}</span>
      <button
        type="button"
        class="icon"
        aria-label={`收起${person?.name ?? ''}的手机`}
        title="收起"
        onClick={onHide}
      >
        ✕
      </button>
    </header>
  );
}

function PhoneButtons({ control }: { control: PhoneControl }) {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const toggleTheme = () => {
    control.showTheme(dark ? 'light' : 'dark');
    setDark(!dark);
  };
  return (
    <div class="phone-buttons" role="toolbar" aria-label="手机">
      <button type="button" onClick={control.goHome}>
        首页
      </button>
      <button type="button" onClick={control.openCardPack}>
        卡包
      </button>
      <button type="button" onClick={toggleTheme} aria-label={dark ? '换成浅色' : '换成深色'}>
        {dark ? '浅色' : '深色'}
      </button>
      <a href={control.address} target="_blank" rel="noreferrer">
        新窗口
      </a>
      <button type="button" onClick={control.reload}>
        重载
      </button>
    </div>
  );
}
