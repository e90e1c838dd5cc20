import type { PersonData } from '#domain/api';
import type { OpenId } from '#domain/brand';
import type { Context } from '../context';
import { personData } from '../views/person-data';
import { guessables, repeatables } from '../within-tries';
import { dataOfPerson } from './data-of-person';

/** All that we keep of a person, as they may read it. */
export async function exportPerson(context: Context, openId: OpenId): Promise<PersonData> {
  const [data, tries] = await Promise.all([dataOfPerson(context, openId), triesOf(context, openId)]);
  return personData(data, tries);
}

async function triesOf({ tries }: Context, openId: OpenId): Promise<PersonData['tries']> {
  const found = [...guessables, ...repeatables].map(async (kind) => {
    const row = await tries.find(kind, openId);
    return row ? [{ kind, count: row.count, since: row.since }] : [];
  });
  return (await Promise.all(found)).flat();
}
