import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { PhoneControl } from './phone-control';

/** The phones on the page by their people, so that the console can act on them. */
export class PhoneDirectory {
  private readonly controls = new Map<string, PhoneControl>();

  of(personId: string): PhoneControl | undefined {
    return this.controls.get(personId);
  }

  register(personId: string, control: PhoneControl): () => void {
    this.controls.set(personId, control);
    return () => {
      if (this.controls.get(personId) === control) this.controls.delete(personId);
    };
  }
}

export const PhoneDirectoryContext = createContext(new PhoneDirectory());

export const usePhones = (): PhoneDirectory => useContext(PhoneDirectoryContext);

export function useRegisterPhone(personId: string, control: PhoneControl): void {
  const directory = usePhones();
  useEffect(() => directory.register(personId, control), [directory, personId, control]);
}
