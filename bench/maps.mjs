const areas = ['family', 'relatives', 'friends', 'schoolAndWork', 'leisure', 'professionals'];
const colours = ['brick', 'ochre', 'moss', 'sea', 'sky', 'plum'];
const names = ['äiti', 'isäpuoli', 'pikkuveli', 'mummi', 'paras ystävä', 'pelikaveri', 'ohjaaja', 'serkku', 'naapuri'];
const qualities = [[], [], ['strong'], ['distant'], ['straining'], ['strong', 'conflict'], ['wished']];
const kinds = ['person', 'person', 'person', 'pet', 'service'];
const instant = '2026-11-21T10:15:00.000Z';

/**
 * The text of a map file: so many people spread over all areas and rings, twice as many ties. The same always for
 * the same number.
 *
 * @param {number} people
 */
export function mapFile(people) {
  return JSON.stringify({ format: 'verkostokartta', version: 1, map: mapOf(people) });
}

/** @param {number} count */
export function mapOf(count) {
  const people = Array.from({ length: count }, (_, at) => person(at, count));
  return {
    id: `bench-${count}`,
    title: `${count} ihmistä`,
    createdAt: instant,
    updatedAt: instant,
    versions: [
      {
        id: 'version-1',
        date: '2026-11-21',
        perspective: 'mine',
        purpose: 'now',
        frame: {
          centre: { word: 'me' },
          rings: [{ id: 'inner', share: 1.4 }, { id: 'middle' }, { id: 'outer' }],
          areas: areas.map((id, at) => ({ id, colour: colours[at] })),
        },
        people,
        ties: tiesAmong(people.map(({ id }) => id)),
        groups: [],
        notes: [],
        agreements: [],
      },
    ],
  };
}

/**
 * @param {number} at
 * @param {number} count
 */
function person(at, count) {
  // The golden angle spreads any number of people evenly over the round sheet.
  const angle = (at * 137.508) % 360;
  const distance = 0.16 + 0.8 * Math.sqrt((at + 0.5) / count);
  const fromTop = (450 - angle) % 360;
  return {
    id: `person-${at}`,
    name: `${names[at % names.length]} ${at + 1}`,
    kind: kinds[at % kinds.length],
    place: {
      angle: Number(angle.toFixed(2)),
      distance: Number(distance.toFixed(4)),
      ring: [0.41, 0.7].filter((border) => distance > border).length,
      area: areas[Math.floor(fromTop / 60)],
    },
    state: at % 11 === 10 ? 'deceased' : 'now',
    roles: at % 4 === 0 ? ['luotettava aikuinen'] : [],
    support: at % 3 === 0 ? { emotional: 'get', practical: 'both' } : {},
    marks: at % 7 === 0 ? ['resource'] : [],
    ...(at % 5 === 0 && { note: 'Tavataan joka toinen viikko, soitetaan välillä.' }),
  };
}

/** @param {readonly string[]} ids */
function tiesAmong(ids) {
  return Array.from({ length: ids.length * 2 }, (_, at) => {
    const from = at % ids.length;
    const other = (from + (at < ids.length ? 1 : 8)) % ids.length;
    const toCentre = at % 4 === 0;
    return {
      id: `tie-${at}`,
      between: [toCentre ? 'centre' : ids[other], ids[from]],
      qualities: qualities[at % qualities.length],
      direction: at % 6 === 0 ? 'toSecond' : 'none',
      ...(at % 10 === 0 && { label: 'soittaa usein' }),
    };
  });
}
