import {
  both,
  copies,
  copyFiles,
  cutAt,
  type Damage,
  database,
  flipped,
  garbled,
  log,
  only,
  removed,
  withoutFolder,
  zeroTail,
} from '../browser/damage';

export type Case = {
  readonly place: 'database' | 'copies' | 'both';
  readonly what: string;
  readonly damage: Damage;
};

/** Some seventy cases for each way of leaving, spread evenly over the files, so that every run tries the same. */
export function damageCases(leaving: 'copied' | 'hasty'): readonly Case[] {
  const offset = leaving === 'copied' ? 0 : 0.5;
  const shares = (count: number) => Array.from({ length: count }, (_, at) => (at + 0.25 + offset) / (count + 0.75));
  const folders: Damage = both(withoutFolder(database(/./)), withoutFolder(copies(/./)));
  const paths = copies(/Paths.*\.log$/);
  return [
    ...shares(30).map((share) => inDatabase('log cut', cutAt(database(log), share))),
    ...shares(10).map((share) => inDatabase('byte flipped', flipped(database(log), share))),
    ...[100, 4096, 40_000].map((length) => inDatabase('tail of zeros', zeroTail(database(log), length))),
    ...[/MANIFEST/, /CURRENT$/, log].flatMap((file) => [
      inDatabase('file gone', removed(database(file))),
      inDatabase('file garbled', garbled(database(file))),
    ]),
    inDatabase('folder gone', withoutFolder(database(/./))),
    ...shares(5).map((share, at) =>
      inCopies(
        'byte flipped',
        oneCopy(at, (part) => flipped(part, share)),
      ),
    ),
    ...shares(3).map((share, at) =>
      inCopies(
        'file cut',
        oneCopy(at + 1, (part) => cutAt(part, share)),
      ),
    ),
    ...[0, 1, 2].map((at) => inCopies('file gone', oneCopy(at, removed))),
    inCopies('list of files gone', removed(paths)),
    inCopies('list of files garbled', garbled(paths)),
    inCopies('list of files cut', cutAt(paths, 0.6)),
    inCopies('folder gone', withoutFolder(copies(/./))),
    { place: 'both', what: 'folders gone', damage: folders },
    ...shares(2).map((share): Case => {
      const damage = both(cutAt(database(log), share), garbled(copies(copyFiles)));
      return { place: 'both', what: 'log cut, copies garbled', damage };
    }),
    { place: 'both', what: 'byte flipped, list gone', damage: both(flipped(database(log), 0.5), removed(paths)) },
  ];
}

const inDatabase = (what: string, damage: Damage): Case => ({ place: 'database', what, damage });
const inCopies = (what: string, damage: Damage): Case => ({ place: 'copies', what, damage });
const oneCopy = (at: number, damage: Parameters<typeof only>[2]) => only(copies(copyFiles), at, damage);
