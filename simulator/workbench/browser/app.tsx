import { useEffect, useState } from 'preact/hooks';
import { Console } from './console/console';
import { ConsoleEdge } from './console/console-edge';
import { useConsoleSize } from './console/console-size';
import { NoticeArea } from './parts/notice';
import { Shown } from './parts/shown';
import { PhoneDirectory, PhoneDirectoryContext } from './phones/phone-directory';
import { PhoneStage } from './phones/phone-stage';
import { firstSlots, rememberedSlots, rememberSlots, type Slots } from './phones/slots';
import { TopBar } from './top-bar';
import { LiveContext, useLiveWorld } from './world/live';
import { platform } from './world/platform';
import type { Person } from './world/platform-types';
import { reloadWhenRebuilt } from './world/reload-when-rebuilt';
import { useResource } from './world/use-resource';

/** The whole page: phones to the left, the platform's console to the right. */
export function App() {
  const live = useLiveWorld();
  const { openings } = live;
  useEffect(() => {
    if (openings > 0) reloadWhenRebuilt().catch(() => undefined); // asked again at the next opening
  }, [openings]);
  const [directory] = useState(() => new PhoneDirectory());
  return (
    <LiveContext.Provider value={live}>
      <PhoneDirectoryContext.Provider value={directory}>
        <NoticeArea>
          <Workbench />
        </NoticeArea>
      </PhoneDirectoryContext.Provider>
    </LiveContext.Provider>
  );
}

function Workbench() {
  const people = useResource('people', platform.people, { on: ['users', 'accounts'] });
  const size = useConsoleSize();
  return (
    <div class="workbench">
      <TopBar size={size} />
      <div class="halves">
        <Shown of={people}>{(everyone) => <Phones people={everyone} />}</Shown>
        {size.open && <ConsoleEdge size={size} />}
        {size.open && <Console people={people.value ?? []} width={size.width} />}
      </div>
    </div>
  );
}

function Phones({ people }: { people: readonly Person[] }) {
  const [chosen, setChosen] = useState<Slots | null>(rememberedSlots);
  const choose = (slots: Slots) => {
    rememberSlots(slots);
    setChosen(slots);
  };
  return <PhoneStage people={people} slots={firstSlots(people, chosen)} onSlots={choose} />;
}
