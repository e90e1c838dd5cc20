import { type Modifier, updateOne } from 'mingo/updater';
import { refused } from './database-errors';
import { clone, type Document, type Fields } from './document';
import { guardUpdate } from './guard-update';
import { asRefusal } from './mingo-options';

/** A condition is needed only to know which array element `$` stands for. */
const POSITIONAL = /\.\$(\.|$)/;

/** The document as the update leaves it, or null when it changes nothing. */
export function applyUpdate(document: Document, criteria: Fields, modifier: Fields): Document | null {
  guardOperators(modifier);
  guardUpdate(document, modifier);
  const changed = clone(document);
  const condition = usesPosition(modifier) ? criteria : {};
  const { modifiedCount } = asRefusal(() =>
    updateOne<Fields>([changed], condition, modifier as Modifier<Fields>, { cloneMode: 'deep' }),
  );
  return modifiedCount > 0 ? changed : null;
}

/** `$currentDate` would read the machine's clock; the SDK has no command for it. */
function guardOperators(modifier: Fields): void {
  for (const [operator, changes] of Object.entries(modifier)) {
    if (operator === '$currentDate')
      throw refused('[FailedOperation] $currentDate is not supported: use serverDate');
    if (typeof changes !== 'object' || changes === null) {
      throw refused(`[FailedOperation] unknown update operator or value: ${operator}`);
    }
  }
}

function usesPosition(modifier: Fields): boolean {
  return Object.values(modifier).some((changes) =>
    Object.keys(changes as Fields).some((path) => POSITIONAL.test(path)),
  );
}
